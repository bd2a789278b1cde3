import type { RecordType } from './schema/reference.ts';

/** Where records that are not written pages live: a page each, or a row with an anchor. */
const ADDRESS: Partial<Record<RecordType, (id: string) => string>> = {
  term: (id) => `/glossary/${id}/`,
  credential: (id) => `/credentials/${id}/`,
  instrument: (id) => `/instruments/${id}/`,
  dataset: (id) => `/datasets/#${id}`,
  claim: (id) => `/claims/#${id}`,
  source: (id) => `/sources/#${id}`,
};

/** Address of a page of `content/guide`, from its path without ending: `start/convergence` → `/start/convergence/`. */
export function pageAddress(path: string): string {
  const folder = path.replace(/(^|\/)index$/, '');
  return folder === '' ? '/' : `/${folder}/`;
}

/** Address of a record of `type` by its id; `path` is that of a written page. */
export function recordAddress(type: RecordType, id: string, path: string): string {
  return ADDRESS[type]?.(id) ?? pageAddress(path);
}

/** The part of an address that says which page it is, without query and fragment. */
export function pagePart(address: string): string {
  return address.replace(/[?#].*$/, '');
}
