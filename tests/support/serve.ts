import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BASE_PATH } from '../../src/site.ts';
import { DIST } from './paths.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
};

/** What goes wrong with an answer: an error, a body that is cut short, or one that is another. */
export type Fault = 404 | 500 | 'truncated' | 'wrong bytes';

/** A site that is being served. */
export interface Served {
  /** `http://127.0.0.1:`, or `https:`, and the port that the system picked. */
  readonly origin: string;
  /** Requests that were answered with an error, as `404 /path`. */
  readonly refused: readonly string[];
  /** Paths that were asked for, below the base and without a query. */
  readonly asked: readonly string[];
  /** Serves the site in another folder from now on, as when it is published anew. */
  publish: (folder: string) => void;
  close: () => Promise<void>;
}

/** A script to run before all others in each page, for browsers that cannot be asked to add one. */
export interface FirstScript {
  readonly path: string;
  readonly code: string;
}

/** A body with what goes wrong with it. */
function spoilt(body: Buffer, wrong: Exclude<Fault, number> | undefined): Buffer {
  if (wrong === 'truncated') return body.subarray(0, body.length / 2);
  return wrong === 'wrong bytes' ? Buffer.from(body.map((byte, at) => (at === 0 ? byte ^ 1 : byte))) : body;
}

/** What is compressed is kept, as hosts keep it: to do it again would take the processor from a browser that is being measured. */
const compressed = new Map<string, { readonly text: Buffer; readonly body: Buffer }>();

function compress(path: string, text: Buffer): Buffer {
  const kept = compressed.get(path);
  if (kept?.text.equals(text)) return kept.body;
  const body = gzipSync(text);
  compressed.set(path, { text, body });
  return body;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Serves the site in `folder` below the base path as its host does: folders by their index, unknown addresses by 404.html. */
export async function serve({
  folder = DIST,
  first,
  base = BASE_PATH,
  gzip = false,
  tls,
  fault = () => undefined,
}: {
  readonly folder?: string;
  readonly first?: FirstScript;
  /** Path under which the site is hosted. */
  readonly base?: string;
  /** Whether texts are compressed, as a host does. */
  readonly gzip?: boolean;
  /** With these it serves HTTP/2 over TLS, as a host does. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
  /** What goes wrong with the answer for a path below the base. */
  readonly fault?: (path: string) => Fault | undefined;
} = {}): Promise<Served> {
  const refused: string[] = [];
  const asked: string[] = [];
  let root = folder;

  function send(response: ServerResponse, status: number, path: string, body: Buffer | string): void {
    const text =
      first && path.endsWith('.html')
        ? String(body).replace(/<meta charset="utf-8"\s*\/?>/i, `$&<script src="${first.path}"></script>`)
        : body;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const isText = /^text|json|xml|svg/.test(type);
    if (gzip && isText)
      response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' }).end(compress(path, Buffer.from(text)));
    else response.writeHead(status, { 'content-type': type }).end(text);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (first && pathname === first.path) {
      send(response, 200, '.js', first.code);
      return;
    }
    const isBelow = pathname.startsWith(base) && !pathname.includes('..');
    const below = decodeURIComponent(pathname.slice(base.length));
    asked.push(below);
    const file = join(root, below);
    if (isBelow && !pathname.endsWith('/') && (await isFolder(file))) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const path = pathname.endsWith('/') ? join(file, 'index.html') : file;
    const found = isBelow ? await readFile(path).catch(() => undefined) : undefined;
    const wrong = fault(below);
    const body = typeof wrong === 'number' ? undefined : found && spoilt(found, wrong);
    if (wrong === 500) {
      response.writeHead(500).end();
      return;
    }
    if (body) {
      send(response, 200, path, body);
      return;
    }
    refused.push(`404 ${pathname}`);
    send(response, 404, '404.html', await readFile(join(root, '404.html')));
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      refused.push(`500 ${request.url ?? ''}: ${String(error)}`);
      response.writeHead(500).end();
    });
  };
  // HTTP/2 answers the same calls as its predecessor; only its types are others.
  const server = tls ? createSecureServer({ ...tls, allowHTTP1: true }, listener as never) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the test has no port.');
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    refused,
    asked,
    publish: (other) => {
      root = other;
    },
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
