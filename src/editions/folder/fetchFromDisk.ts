/* Runs with Pagefind in pages on disk, in which every file of the index that it fetches is handed over by a script. */
import { HANDED_OVER, PAGEFIND_FOLDER } from '../../shared/files.ts';
import { fromDisk } from '../../shared/fromDisk.ts';

const KEY = Symbol.for(HANDED_OVER);
const page: typeof globalThis & { [KEY]?: Map<string, unknown> } = globalThis;

/** Stands for `fetch` in the bundle. Files of the index come as text in base 64. */
export async function fetchFromDisk(asked: string | URL | Request): Promise<Response> {
  const url = asked instanceof Request ? asked.url : asked.toString();
  const address = PAGEFIND_FOLDER + url.slice(url.lastIndexOf(PAGEFIND_FOLDER) + PAGEFIND_FOLDER.length).replace(/\?.*/, '');
  const content = await fromDisk(address);
  if (typeof content !== 'string') throw new Error(`${address} is not in this folder.`);
  return new Response(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
}

/** Hands a module over to the page, under the address at which a hosted page would fetch it. */
export function handOverModule(address: string, module: unknown): void {
  const handedOver = page[KEY] ?? new Map<string, unknown>();
  page[KEY] = handedOver.set(address, module);
}
