import type { SearchIndex } from './searchIndex.ts';

/** Pages are rendered by a bundle with its own copies of all modules, so what they share with the build is kept on the process. */
const KEY = Symbol.for('code-and-care.search-index');

const holder: typeof globalThis & { [KEY]?: SearchIndex } = globalThis;

export function shareSearchIndex(index: SearchIndex): void {
  holder[KEY] = index;
}

/** The index of the build that renders this page; none while writing, when nothing is built. */
export function openIndex(): SearchIndex | undefined {
  return holder[KEY];
}
