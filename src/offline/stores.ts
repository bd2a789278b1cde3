import { isStoreOf, isWhole, wholeMark, type Whole } from './protocol.ts';

/** The note of the whole edition that is on this device; `undefined` where none is, or none can be. */
export async function wholeCopy(base: string): Promise<Whole | undefined> {
  const names = (await caches.keys()).filter((name) => isStoreOf(base, name));
  for (const name of names) {
    const note = await (await caches.open(name)).match(wholeMark(base));
    const read: unknown = await note?.json();
    if (isWhole(read)) return read;
  }
  return undefined;
}

/** Removes every edition that is on this device. */
export async function removeCopies(base: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => isStoreOf(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
