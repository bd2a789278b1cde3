import type { Node } from '../node.ts';

/** The terms under one letter. */
export interface Letter {
  /** `A` to `Z`, or `0–9` for names that begin with anything else. */
  readonly letter: string;
  readonly anchor: string;
  readonly terms: readonly Node<'term'>[];
}

function letterOf(term: Node<'term'>): string {
  const [first = ''] = term.label.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

/** Groups `terms`, which are in the order of the alphabet, by first letter. */
export function byLetter(terms: readonly Node<'term'>[]): readonly Letter[] {
  const letters = Map.groupBy(terms, letterOf);
  return Array.from(letters, ([letter, group]) => ({
    letter,
    anchor: `letter-${letter === '0–9' ? 'other' : letter.toLowerCase()}`,
    terms: group,
  }));
}
