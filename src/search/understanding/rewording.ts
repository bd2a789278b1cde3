import type { ReadWord } from './reading.ts';
import { isFiller, wordsIn } from './words.ts';

/** `query` with every word that was surely taken for a slip as it was read; `undefined` where none was. */
export function correctedQuery(query: string, words: readonly ReadWord[]): string | undefined {
  const corrections = new Map(
    words.flatMap(({ typed, corrected, known }) => (corrected === undefined || known === 0 ? [] : [[typed, corrected] as const])),
  );
  if (corrections.size === 0) return undefined;
  return query.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => corrections.get(wordsIn(word).join('')) ?? word);
}

/** So many words of a query are looked for in the texts: a page must have all, and each costs a piece of the index. */
const MOST = 3;

/**
 * What to look for in the texts, the most first: the words that tell most, as they were read, in the order of the query. What finds
 * nothing is tried again with fewer words. None where the guide has none of the words.
 */
export function textQueries(words: readonly ReadWord[]): readonly string[] {
  const telling = words.filter(({ known, typed, weight }) => known > 0 && !isFiller(typed) && weight > 0);
  const strongest = telling.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
  return strongest.map((_, dropped) => {
    const kept = new Set(strongest.slice(0, strongest.length - dropped));
    return telling
      .filter((word) => kept.has(word))
      .map(({ corrected, typed }) => corrected ?? typed)
      .join(' ');
  });
}
