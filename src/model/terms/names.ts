import type { Node } from '../node.ts';

/** Names under which a term is linked in prose: preferred name, abbreviation, aliases. */
export function linkedNames(term: Node<'term'>): string[] {
  return [term.term, ...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases];
}

/** A name as it is compared: case, hyphens and the plural do not make another name; an acronym keeps its case. */
export function comparable(name: string): string {
  const folded = /.\p{Lu}/u.test(name) && !/\s/.test(name) ? name : name.toLowerCase();
  return folded.replace(/[-‐‑\s]+/g, ' ').replace(/([^s])s$/, '$1').trim();
}
