import type { Node } from '../node.ts';

/** Names under which a term is linked in prose: preferred name, abbreviation, aliases. */
export function linkedNames(term: Node<'term'>): string[] {
  return [term.term, ...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases];
}

/** A name as it is compared: case, hyphens, curly apostrophes and the plural do not make another name; an acronym keeps its case. */
export function comparable(name: string): string {
  const folded = /.\p{Lu}/u.test(name) && !/\s/.test(name) ? name : name.toLowerCase();
  return folded
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[-‐‑\s]+/g, ' ')
    .replace(/([^s])s$/, '$1')
    .trim();
}

/** The names of a term beside its preferred one, by how they are used; groups without a name are left out. */
export function otherNames(term: Node<'term'>): readonly { readonly title: string; readonly names: readonly string[] }[] {
  return [
    { title: 'Abbreviation', names: term.abbreviation === undefined ? [] : [term.abbreviation] },
    { title: 'Same meaning', names: term.aliases },
    { title: 'Near, older or regional', names: term.alsoCalled },
    { title: 'Everyday words', names: term.lay },
  ].filter(({ names }) => names.length > 0);
}
