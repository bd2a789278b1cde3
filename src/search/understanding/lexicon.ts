import type { Field } from '../records/fields.ts';
import { areRelated, stemOf } from './stem.ts';
import { highestCost, slipCost, soundOf } from './spelling.ts';

/** How a word of the query stands to a word of the index, the surest first. */
export type Link = 'same' | 'stem' | 'start' | 'everyday' | 'related' | 'slip';

/** How much a word counts that is linked so, of 1. */
const STRENGTH: Readonly<Record<Link, number>> = { same: 1, stem: 0.94, start: 0.8, everyday: 0.72, related: 0.55, slip: 0.98 };

/** A word of the index that may be what a word of the query means. */
export interface Sense {
  readonly word: string;
  readonly link: Link;
  /** How much it counts, in (0, 1]. */
  readonly strength: number;
  /** How surely it is meant, in (0, 1], where that is less. */
  readonly sure?: number;
}

/** Every word of the index, and the fields it stands in. */
export interface Lexicon {
  /** What a field tells in all. */
  fieldTells(position: number): number;
  /** Positions of the fields that hold `word`. */
  fieldsWith(word: string): readonly number[];
  /** How much `word` tells: the more entries have it, the less. A word that none has tells most. */
  tells(word: string): number;
  /** The words with the same root. */
  sameRoot(word: string): readonly Sense[];
  /** The words that begin with `start`. */
  startingWith(start: string): readonly Sense[];
  /** Words that are used for `word` every day. */
  everyday(word: string): readonly Sense[];
  /** Words of the same family that have another root. */
  relatedTo(word: string): readonly Sense[];
  /** The words that `typed` may be a slip for, the likeliest first. */
  slips(typed: string): readonly Sense[];
  /** Whether readers use the two words for each other. */
  isEveryday(word: string, other: string): boolean;
  /** Whether the index, or everyday language as far as it is written down, has the word in any form. */
  knows(word: string): boolean;
  /** Whether the text of any page has the word in any form. */
  isInText(word: string): boolean;
  /** The fields whose words, written without spaces, are `letters`. */
  fieldsReading(letters: string): readonly number[];
}

/** A beginning has at least this many letters: a single letter begins everything. */
const SHORTEST_START = 2;

/** Of words that are about as near, so many are kept, and only if they are no dearer than the cheapest by so much. */
const SLIPS = { most: 3, within: 0.45 } as const;

/** How much less a slip is believed, times its cost for each letter of the word. */
const DOUBT = 2.2;

/** How much a word that stands in twice as many entries may be further from what was typed. */
const PER_DOUBLING = 0.08;

function addTo<K>(lists: Map<K, number[]>, key: K, position: number): void {
  const known = lists.get(key);
  if (known) known.push(position);
  else lists.set(key, [position]);
}

function sense(word: string, link: Link, strength = STRENGTH[link]): Sense {
  return { word, link, strength };
}

/** Bits of the letters of a word, for a quick look at whether two can be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Indexes the words of `fields`. `everydayWords` are groups of words that readers use for each other, and `textStems` the roots of
 * words that only the text of pages has.
 */
export function createLexicon(
  fields: readonly Field[],
  everydayWords: readonly (readonly string[])[],
  textStems: readonly string[],
): Lexicon {
  const inText = new Set(textStems);
  const positions = new Map<string, number[]>();
  const readings = new Map<string, number[]>();
  const entries = new Map<string, Set<number>>();
  const byStem = new Map<string, string[]>();
  fields.forEach(({ words, entry }, position) => {
    for (const word of new Set(words)) {
      addTo(positions, word, position);
      const stem = stemOf(word);
      const known = entries.get(stem) ?? new Set();
      entries.set(stem, known.add(entry));
    }
    addTo(readings, words.join(''), position);
  });
  for (const word of positions.keys()) byStem.set(stemOf(word), [...(byStem.get(stemOf(word)) ?? []), word]);
  const groups = new Map<string, number[]>();
  everydayWords.forEach((group, at) => {
    for (const word of group) addTo(groups, stemOf(word), at);
  });
  const sorted = [...positions.keys()].sort();
  const all = new Set(fields.map(({ entry }) => entry)).size;
  let spellings: readonly { readonly word: string; readonly sound: string; readonly letters: number; readonly gain: number }[] | undefined;

  const tells = (word: string): number => Math.log(1 + all / Math.max(1, entriesWith(word)));
  const tellsOf = new Map(Array.from(positions.keys(), (word) => [word, tells(word)]));

  function entriesWith(word: string): number {
    return entries.get(stemOf(word))?.size ?? 0;
  }

  /** Position of the first of the sorted words that is not before `start`, found by halving. */
  function firstFrom(start: string): number {
    let from = 0;
    for (let to = sorted.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function wordsFrom(start: string): readonly string[] {
    const from = firstFrom(start);
    let end = from;
    while (sorted[end]?.startsWith(start)) end += 1;
    return sorted.slice(from, end);
  }

  /** All that a slip can be corrected to, made ready when the first word is not known. */
  function allSpellings(): NonNullable<typeof spellings> {
    spellings ??= [...new Set([...sorted, ...everydayWords.flat()])]
      .filter((word) => word.length > 3 && !/\d/.test(word))
      .map((word) => ({ word, sound: soundOf(word), letters: lettersOf(word), gain: PER_DOUBLING * Math.log2(1 + entriesWith(word)) }));
    return spellings;
  }

  const sameRoot = (word: string): readonly Sense[] =>
    (byStem.get(stemOf(word)) ?? []).map((known) => (known === word ? sense(known, 'same') : sense(known, 'stem')));

  const fieldTells = fields.map(({ words }) => words.reduce((sum, word) => sum + (tellsOf.get(word) ?? 0), 0));

  return {
    fieldTells: (position) => fieldTells[position] ?? 0,
    fieldsWith: (word) => positions.get(word) ?? [],
    tells: (word) => tellsOf.get(word) ?? tells(word),
    sameRoot,
    startingWith: (start) =>
      start.length < SHORTEST_START
        ? []
        : wordsFrom(start).map((word) => sense(word, 'start', STRENGTH.start * (0.5 + (0.5 * start.length) / word.length))),
    everyday: (word) => {
      const stem = stemOf(word);
      const near = new Set((groups.get(stem) ?? []).flatMap((at) => everydayWords[at] ?? []));
      return [...near]
        .filter((other) => stemOf(other) !== stem)
        .flatMap((other) => (byStem.get(stemOf(other)) ?? []).map((known) => sense(known, 'everyday')));
    },
    relatedTo: (word) =>
      word.length < 5
        ? []
        : wordsFrom(word.slice(0, 5))
            .filter((known) => stemOf(known) !== stemOf(word) && areRelated(known, word))
            .map((known) => sense(known, 'related')),
    slips: (typed) => {
      if (highestCost(typed.length) === 0 || /\d/.test(typed)) return [];
      const sound = soundOf(typed);
      const letters = lettersOf(typed);
      const tolerated = 2 * Math.ceil(highestCost(typed.length)) + 1;
      const found: { word: string; cost: number; rank: number }[] = [];
      for (const known of allSpellings()) {
        if (Math.abs(known.word.length - typed.length) > 3 || countBits(letters ^ known.letters) > tolerated) continue;
        const cost = slipCost(typed, known.word, [sound, known.sound]);
        if (cost < Infinity) found.push({ word: known.word, cost, rank: cost - known.gain });
      }
      found.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1));
      const least = found[0]?.rank ?? 0;
      return found
        .filter(({ rank }) => rank <= least + SLIPS.within)
        .slice(0, SLIPS.most)
        .map(({ word, cost, rank }) => ({
          ...sense(word, 'slip', STRENGTH.slip - 0.05 * cost - 0.5 * (rank - least)),
          sure: 1 - (DOUBT * cost) / typed.length,
        }));
    },
    isEveryday: (word, other) => {
      const own = groups.get(stemOf(other)) ?? [];
      return stemOf(word) === stemOf(other) || (groups.get(stemOf(word)) ?? []).some((at) => own.includes(at));
    },
    isInText: (word) => byStem.has(stemOf(word)) || inText.has(stemOf(word)),
    knows: (word) => byStem.has(stemOf(word)) || groups.has(stemOf(word)),
    fieldsReading: (letters) => readings.get(letters) ?? [],
  };
}
