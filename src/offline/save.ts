import { addressOfFile, HASH_DIGITS, type FileEntry, type Manifest } from './protocol.ts';

/** The part of a `Cache` that is used. */
export type Store = Pick<Cache, 'match' | 'put'>;

/** What saving needs of the browser. */
export interface Means {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  readonly hash: (content: ArrayBuffer) => Promise<string>;
  readonly store: Store;
  readonly base: string;
}

/** How saving ended. */
export type Outcome =
  | { readonly is: 'whole' }
  /** The connection was lost, or the reader stopped it: what is there stays, and saving goes on from it. */
  | { readonly is: 'interrupted' }
  /** The device or the browser has no room for it. */
  | { readonly is: 'full' }
  /** A file came otherwise than it was published: another edition has been published, or it was damaged on the way. */
  | { readonly is: 'damaged'; readonly path: string };

/** So many files are fetched at a time. */
const AT_ONCE = 6;

/** Kinds of content by the end of a path. What is served otherwise may be run as something else. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  csv: 'text/csv; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

function typeOf(path: string): string {
  return TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}

/** Content that is as it was published; `undefined` where it is not. Rejects where nothing can be fetched. */
async function fetchVerified(
  [path, bytes, hash]: FileEntry,
  { fetch, hash: hashOf, base }: Means,
  cache: RequestCache,
): Promise<ArrayBuffer | undefined> {
  const response = await fetch(addressOfFile(base, path), { cache });
  if (!response.ok) return undefined;
  const content = await response.arrayBuffer();
  return content.byteLength === bytes && (await hashOf(content)) === hash ? content : undefined;
}

/** Saves one file, if it is not there. Content is verified before it is kept: what is in the store is whole. */
async function saveFile(file: FileEntry, means: Means): Promise<Outcome> {
  const [path] = file;
  const address = addressOfFile(means.base, path);
  if (await means.store.match(address)) return { is: 'whole' };
  let content: ArrayBuffer | undefined;
  try {
    // What the browser has kept may be of another edition, or damaged: then it is fetched anew, once.
    content = (await fetchVerified(file, means, 'default')) ?? (await fetchVerified(file, means, 'reload'));
  } catch {
    return { is: 'interrupted' };
  }
  if (!content) return { is: 'damaged', path };
  try {
    await means.store.put(address, new Response(content, { headers: { 'content-type': typeOf(path) } }));
    return { is: 'whole' };
  } catch {
    // Content that is whole can only be refused for want of room; browsers call that by several names.
    return { is: 'full' };
  }
}

/**
 * Saves `files`, some at a time, and tells `onProgress` how many bytes are there. What has been saved stays whatever happens, so that
 * saving again goes on from there. `signal` stops it.
 */
export async function saveFiles(
  files: Manifest['files'],
  means: Means,
  onProgress: (bytes: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Outcome> {
  const waiting = files.values();
  let bytes = 0;
  let ended: Outcome | undefined;
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (ended) return;
      const outcome: Outcome = signal?.aborted ? { is: 'interrupted' } : await saveFile(file, means);
      if (outcome.is !== 'whole') {
        ended ??= outcome;
        return;
      }
      bytes += file[1];
      onProgress(bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ended ?? { is: 'whole' };
}

/** The first digits of the SHA-256 of content, in base64. */
export async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest)).slice(0, HASH_DIGITS);
}
