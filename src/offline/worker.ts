import { isMessage, isStoreOf, isWhole, OFFLINE_ADDRESS, storeName, wholeMark, type FileEntry } from './protocol.ts';
import { saveFiles, sha256, type Means } from './save.ts';
import { isNamedByContent, isOfEdition, strategyFor } from './strategy.ts';
import type { AskedEvent, WorkerScope } from './workerScope.ts';

/* The worker of one edition: it answers for the guide where there is no connection. It is written with the site (src/publish/offline.ts). */

declare const self: WorkerScope;

/** The edition, the path under which the guide is hosted, and the files that are kept from the first visit on. */
declare const EDITION: string;
declare const BASE: string;
declare const SHELL: readonly FileEntry[];

const STORE = storeName(BASE, EDITION);

async function means(): Promise<Means> {
  return { fetch: (address, options) => fetch(address, options), hash: sha256, store: await caches.open(STORE), base: BASE };
}

/** Keeps the shell, as far as it is not there. Rejects where it does not come whole: then this edition has not arrived. */
async function keepShell(): Promise<void> {
  const outcome = await saveFiles(SHELL, await means());
  if (outcome.is !== 'whole') throw new Error(`The shell of edition ${EDITION} did not arrive: ${outcome.is}.`);
}

/** Whether the whole edition is on the device. */
async function hasWhole(): Promise<boolean> {
  const note = await (await caches.open(STORE)).match(wholeMark(BASE));
  return note !== undefined && isWhole(await note.json());
}

/** Keeps a page or file that was fetched, if it can only be of this edition. */
async function keepFetched(address: string, response: Response, isPage: boolean): Promise<void> {
  if (!response.ok || response.redirected) return;
  const isOwn = isPage ? isOfEdition(await response.clone().text(), EDITION) : isNamedByContent(address.slice(BASE.length));
  if (isOwn) await (await caches.open(STORE)).put(address, response);
}

/** Lets what was read before this worker came be read again. */
async function keepOpenPages(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(
    pages.map(async ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname.startsWith(BASE)) await keepFetched(pathname, await fetch(pathname), true);
    }),
  );
}

async function fromStore(address: string): Promise<Response | undefined> {
  return (await caches.open(STORE)).match(address);
}

async function fromNetwork(event: AskedEvent, address: string, isPage: boolean): Promise<Response> {
  const response = await fetch(event.request);
  // The copy is taken now: once the page reads it, it is too late.
  event.waitUntil(keepFetched(address, response.clone(), isPage).catch(() => undefined));
  return response;
}

/** What stands in for a page that cannot be had. */
async function standIn(): Promise<Response> {
  return (await fromStore(BASE + OFFLINE_ADDRESS.slice(1))) ?? Response.error();
}

async function answer(event: AskedEvent, url: URL, isPage: boolean): Promise<Response> {
  const strategy = strategyFor(
    { method: event.request.method, url, isPage },
    { origin: self.location.origin, base: BASE, edition: EDITION, isWhole: await hasWhole() },
  );
  if (strategy === 'browser') return fetch(event.request);
  const address = url.pathname.replace(/\/index\.html$/, '/');
  try {
    if (strategy === 'store first') return (await fromStore(address)) ?? (await fromNetwork(event, address, isPage));
    return await fromNetwork(event, address, isPage);
  } catch (reason) {
    const kept = await fromStore(address);
    if (kept) return kept;
    // A host sends readers from `/glossary` on to `/glossary/`.
    if (isPage && (await fromStore(`${address}/`))) return Response.redirect(`${address}/`);
    if (isPage) return standIn();
    throw reason;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => isStoreOf(BASE, name) && name !== STORE).map((name) => caches.delete(name)));
    await keepOpenPages().catch(() => undefined);
  };
  event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin || event.request.method !== 'GET') return;
  const isPage = event.request.mode === 'navigate';
  event.respondWith(answer(event, url, isPage));
  // A browser in want of room may have thrown the store away.
  if (isPage) event.waitUntil(keepShell().catch(() => undefined));
});

self.addEventListener('message', ({ data, ports }) => {
  const takesOver = isMessage(data) && data.edition === EDITION;
  if (takesOver) void self.skipWaiting();
  ports[0]?.postMessage(takesOver);
});
