import { EVIDENCE_PAGES } from '../model/evidence.ts';
import type { Node } from '../model/node.ts';

/** Chapters whose readers come for the list or the tool on them, and rarely twice for what is said about it. */
const LISTS: readonly string[] = [
  '/glossary/',
  '/credentials/',
  '/instruments/',
  '/datasets/',
  '/claims/',
  '/sources/',
  ...EVIDENCE_PAGES.keys(),
  '/tools/bridge/',
  '/tools/compare/',
];

/** Whether the page is above all a list of records, or a tool. */
export function isList({ address }: Node): boolean {
  return LISTS.includes(address);
}
