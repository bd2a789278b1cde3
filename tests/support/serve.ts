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

/** A site that is being served. */
export interface Served {
  /** `http://127.0.0.1:`, or `https:`, and the port that the system picked. */
  readonly origin: string;
  /** Requests that were answered with an error, as `404 /path`. */
  readonly refused: readonly string[];
  close: () => Promise<void>;
}

/** A script to run before all others in each page, for browsers that cannot be asked to add one. */
export interface FirstScript {
  readonly path: string;
  readonly code: string;
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
}: {
  readonly folder?: string;
  readonly first?: FirstScript;
  /** Path under which the site is hosted. */
  readonly base?: string;
  /** Whether texts are compressed, as a host does. */
  readonly gzip?: boolean;
  /** With these it serves HTTP/2 over TLS, as a host does. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
} = {}): Promise<Served> {
  const refused: string[] = [];

  function send(response: ServerResponse, status: number, path: string, body: Buffer | string): void {
    const text =
      first && path.endsWith('.html')
        ? String(body).replace(/<meta charset="utf-8"\s*\/?>/i, `$&<script src="${first.path}"></script>`)
        : body;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const isText = /^text|json|xml|svg/.test(type);
    if (gzip && isText) response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(text));
    else response.writeHead(status, { 'content-type': type }).end(text);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (first && pathname === first.path) {
      send(response, 200, '.js', first.code);
      return;
    }
    const isBelow = pathname.startsWith(base) && !pathname.includes('..');
    const file = join(folder, decodeURIComponent(pathname.slice(base.length)));
    if (isBelow && !pathname.endsWith('/') && (await isFolder(file))) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const path = pathname.endsWith('/') ? join(file, 'index.html') : file;
    const body = isBelow ? await readFile(path).catch(() => undefined) : undefined;
    if (body) {
      send(response, 200, path, body);
      return;
    }
    refused.push(`404 ${pathname}`);
    send(response, 404, '404.html', await readFile(join(folder, '404.html')));
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
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
