import type { Field } from './fields.ts';
import { formsOf } from './words.ts';

/** How a word of the query meets a word of a field: it is the word, in singular or plural, or its beginning. */
export type Meeting = 'same' | 'start';

/** Every word of the index, and the fields it stands in. */
export interface Lexicon {
  /** The fields that hold `word`, by their position; with `unfinished` also those that hold a word it begins. */
  fieldsWith(word: string, unfinished: boolean): ReadonlyMap<number, Meeting>;
  /** The words of the index that `word` is a form of. */
  sameAs(word: string): ReadonlySet<string>;
  /** The fields whose words, written without spaces, are `letters`. */
  fieldsReading(letters: string): readonly number[];
}

/** A beginning has at least this many letters: a single letter begins everything. */
const SHORTEST_START = 2;

function addTo(lists: Map<string, number[]>, key: string, position: number): void {
  const known = lists.get(key);
  if (known) known.push(position);
  else lists.set(key, [position]);
}

/** Indexes the words of `fields`. */
export function createLexicon(fields: readonly Field[]): Lexicon {
  const positions = new Map<string, number[]>();
  const readings = new Map<string, number[]>();
  fields.forEach(({ words }, position) => {
    for (const word of new Set(words)) addTo(positions, word, position);
    addTo(readings, words.join(''), position);
  });
  const byForm = new Map<string, Set<string>>();
  for (const word of positions.keys()) {
    for (const form of formsOf(word)) byForm.set(form, (byForm.get(form) ?? new Set()).add(word));
  }
  const sorted = [...positions.keys()].sort();

  function sameAs(word: string): ReadonlySet<string> {
    return new Set(formsOf(word).flatMap((form) => [...(byForm.get(form) ?? [])]));
  }

  /** The words that begin with `start`, found by halving: they stand beside each other. */
  function startingWith(start: string): readonly string[] {
    let from = 0;
    for (let to = sorted.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (sorted[end]?.startsWith(start)) end += 1;
    return sorted.slice(from, end);
  }

  return {
    sameAs,
    fieldsReading: (letters) => readings.get(letters) ?? [],
    fieldsWith: (word, unfinished) => {
      const found = new Map<number, Meeting>();
      const add = (known: string, meeting: Meeting): void => {
        for (const position of positions.get(known) ?? []) if (found.get(position) !== 'same') found.set(position, meeting);
      };
      if (unfinished && word.length >= SHORTEST_START) for (const known of startingWith(word)) add(known, 'start');
      for (const known of sameAs(word)) add(known, 'same');
      return found;
    },
  };
}
