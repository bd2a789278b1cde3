/** Address of the file with the card of every term. */
export const CARDS_ADDRESS = '/glossary/cards.json';

/** Address of the file with everything that search finds by name. */
export const RECORDS_ADDRESS = '/search/records.json';

/** Addresses of the code that searches the full text, and of the folder that holds its index. */
export const PAGEFIND_ADDRESS = '/pagefind/pagefind.js';
export const PAGEFIND_FOLDER = '/pagefind/';

/** A file that scripts of pages read. It says of which edition it is, since it may come when another has been published. */
export interface SharedFile {
  readonly edition: string;
  readonly content: unknown;
}

/** Whether what was fetched is a shared file, and not the page with which a network asks its guests to log in. */
export function isSharedFile(value: unknown): value is SharedFile {
  return typeof value === 'object' && value !== null && 'edition' in value && typeof value.edition === 'string' && 'content' in value;
}

/**
 * Name of the symbol under which a page keeps the files that were handed over to it: a map from address in the guide to content.
 * A page that was opened from disk may not fetch its files, so there a classic script brings each of them along.
 */
export const HANDED_OVER = 'code-and-care.handed-over';

/** Address of the classic script that hands over the file at `address`. */
export function scriptOf(address: string): string {
  return `${address}.js`;
}

/** Code of a classic script that hands the value that `json` says, of the file at `address`, over to the page it stands in. */
export function handOver(address: string, json: string): string {
  return `(globalThis[Symbol.for(${JSON.stringify(HANDED_OVER)})] ??= new Map()).set(${JSON.stringify(address)}, ${json.trim()});\n`;
}
