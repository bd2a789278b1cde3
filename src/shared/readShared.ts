import { HANDED_OVER } from './files.ts';

const KEY = Symbol.for(HANDED_OVER);
const page: typeof globalThis & { [KEY]?: ReadonlyMap<string, unknown> } = globalThis;

/**
 * Reads the JSON file at `address` of the guide, for scripts in a page: as it was handed over, else from where the guide is
 * hosted. Every script reads shared files through this function, so that it works in a page that was opened from disk. Rejects
 * where the file cannot be fetched.
 */
export async function readShared(address: string): Promise<unknown> {
  const handedOver = page[KEY]?.get(address);
  if (handedOver !== undefined) return handedOver;
  const response = await fetch(`${import.meta.env.BASE_URL}${address.slice(1)}`);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.json();
}
