import type { Node } from '../model/node.ts';

/** Chapters whose readers come for the list on them, and rarely twice for what is said about it. */
const LISTS: readonly string[] = ['/glossary/', '/credentials/', '/instruments/', '/datasets/', '/claims/', '/sources/'];

/** Whether the page is above all a list of records. */
export function isList({ address }: Node): boolean {
  return LISTS.includes(address);
}
