/** What is kept of a SHA-256, as digits of base64: a quarter of it tells a file from one that was cut off or mixed up, and thousands of hashes are fetched together. */
export const HASH_DIGITS = 11;

/** One file of an edition: its path below the base, its size in bytes and the first digits of the SHA-256 of its content. */
export type FileEntry = readonly [path: string, bytes: number, hash: string];

/** An edition, and what it takes to keep all of it. */
export interface Size {
  readonly edition: string;
  /** Date of the edition, YYYY-MM-DD. */
  readonly date: string;
  /** What its files take on the device, and about what is fetched for them, in bytes. */
  readonly bytes: number;
  readonly transfer: number;
}

/** All files of an edition that are kept when the whole guide is saved. */
export interface Manifest extends Size {
  readonly files: readonly FileEntry[];
}

/** Addresses of the manifest, of its size alone, and of the page for an address that is not on the device. */
export const MANIFEST_ADDRESS = '/offline/files.json';
export const SIZE_ADDRESS = '/offline/size.json';
export const OFFLINE_ADDRESS = '/offline/';

/** Address of the script that answers without a connection. */
export const WORKER_ADDRESS = '/worker.js';

/** Each edition is kept in a store of its own, so that none is mixed with another. */
const STORE = 'code-and-care';

/** Name of the store of an edition of the guide that is hosted at `base`. */
export function storeName(base: string, edition: string): string {
  return `${STORE} ${base} ${edition}`;
}

/** Whether a store of that name belongs to the guide at `base`. */
export function isStoreOf(base: string, name: string): boolean {
  return name.startsWith(`${STORE} ${base} `);
}

/** Address below `base` of the note in a store that says that the whole edition is in it. */
export function wholeMark(base: string): string {
  return `${base}.whole`;
}

/** The note. */
export interface Whole {
  readonly edition: string;
  readonly date: string;
  readonly bytes: number;
  /** Day on which it was saved, YYYY-MM-DD. */
  readonly saved: string;
}

/** What a page tells the worker. */
export type Message =
  /** Take over from the worker of another edition, if you are of this one. */
  { readonly is: 'take over'; readonly edition: string };

/** The address under which a file is kept and asked for: a folder by itself and not by its index. */
export function addressOfFile(base: string, path: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}

function isEntry(value: unknown): value is FileEntry {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number' && typeof value[2] === 'string';
}

/** Whether what was fetched is the size of an edition, and not the page with which a network asks its guests to log in. */
export function isSize(value: unknown): value is Size {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, date, bytes, transfer } = value as Partial<Record<keyof Size, unknown>>;
  return isText(edition) && isText(date) && typeof bytes === 'number' && typeof transfer === 'number';
}

/** Whether what was fetched is a manifest. */
export function isManifest(value: unknown): value is Manifest {
  return isSize(value) && 'files' in value && Array.isArray(value.files) && value.files.every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether what was kept is the note of a whole edition. */
export function isWhole(value: unknown): value is Whole {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, date, bytes, saved } = value as Partial<Record<keyof Whole, unknown>>;
  return isText(edition) && isText(date) && isText(saved) && typeof bytes === 'number';
}

/** Whether what a page said is a message. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' && value !== null && 'is' in value && value.is === 'take over' && 'edition' in value && isText(value.edition)
  );
}
