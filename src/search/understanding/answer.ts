import type { RecordEntry } from '../records/entry.ts';
import type { Field } from '../records/fields.ts';
import { intentOf, type Intent, type Leaning } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { readQueryWords, type ReadWord } from './reading.ts';
import { score, type Candidate } from './score.ts';
import { readablePart } from './words.ts';

/** What the understanding of a query came to. */
export interface Understood {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Whether even the best is likely not what is meant. */
  readonly isUnsure: boolean;
  /** Every word of the query, as it was read. */
  readonly words: readonly ReadWord[];
  readonly intent: Intent;
  /** Where a way or a comparison is asked for: the best answers to its two ends. */
  readonly ends?: readonly [first: Candidate, second: Candidate];
}

/** An answer to a part of a query. */
interface Part {
  readonly candidates: readonly Candidate[];
  readonly words: readonly ReadWord[];
  /** How certain it is that the best is meant; 1 and more where there is no doubt. */
  readonly certainty: number;
}

/** Below this certainty, the best answer is said to be a guess. */
const SURE = 0.47;

/** How certainty changes with the share of a query that are no words of the guide: from a little more to much less. */
const CERTAINTY = { known: 1.12, unknown: 0.8 } as const;

/** The most certain is not always the best: it is looked for among so many. */
const LOOKED_AT = 5;

/** Words of the kinds of record: who types one says which kind is meant, and little on the subject. */
const KIND_WORDS: Readonly<Record<string, readonly RecordEntry['type'][]>> = {
  role: ['role', 'family'],
  skill: ['skill'],
  certificate: ['credential'],
  dataset: ['dataset'],
};
const KIND = { leaning: 1.2, weight: 0.35 } as const;

/** How much likelier either end of a way is a page of a kind. */
const WAY: { readonly from: Leaning; readonly whole: Leaning; readonly to: Leaning } = {
  from: { background: 1.3, role: 0.95 },
  whole: { background: 1.1 },
  to: { role: 1.25, background: 0.8 },
};

/** Reads queries, and finds what answers them. */
export function createUnderstanding(
  entries: readonly RecordEntry[],
  fields: readonly Field[],
  lexicon: Lexicon,
): (query: string, isLiteral: boolean) => Understood {
  function typeOf(candidate: Candidate | undefined): RecordEntry['type'] | undefined {
    return candidate && entries[candidate.field.entry]?.type;
  }

  /** The words of `text`. Those of the kinds of record weigh less where others say what it is about. */
  function read(text: string, isLiteral: boolean): { readonly words: readonly ReadWord[]; readonly leaning: Leaning } {
    const words = readQueryWords(text, lexicon, isLiteral);
    const kinds = words.map(({ typed }) => Object.entries(KIND_WORDS).find(([word]) => lexicon.isEveryday(typed, word))?.[1]);
    const hasSubject = words.some(({ weight }, at) => kinds[at] === undefined && weight > 1);
    if (!hasSubject) return { words, leaning: {} };
    return {
      words: words.map((word, at) => (kinds[at] === undefined ? word : { ...word, weight: word.weight * KIND.weight })),
      leaning: Object.fromEntries(kinds.flatMap((types) => (types ?? []).map((type) => [type, KIND.leaning]))),
    };
  }

  function answer(text: string, isLiteral: boolean, leaning: Leaning): Part {
    const { words, leaning: ofKinds } = read(text, isLiteral);
    const candidates = score(words, fields, lexicon)
      .map((candidate) => {
        const type = typeOf(candidate);
        return type === undefined ? candidate : { ...candidate, score: candidate.score * (leaning[type] ?? 1) * (ofKinds[type] ?? 1) };
      })
      .sort((a, b) => b.score - a.score || a.field.entry - b.field.entry);
    const all = words.reduce((sum, { weight }) => sum + weight, 0);
    const unknown = all === 0 ? 0 : words.reduce((sum, { weight, known }) => sum + weight * (1 - known), 0) / all;
    const surest = Math.max(...candidates.slice(0, LOOKED_AT).map(({ sure }) => sure), 0);
    const certainty = surest * (CERTAINTY.known - CERTAINTY.unknown * unknown);
    // Who asks in words of the guide alone asks about its subject, even if no one page has them all.
    const isAtHome =
      candidates.length > 0 && words.every(({ known, senses, corrected }) => known === 1 && senses.length > 0 && corrected === undefined);
    return { candidates, words, certainty: isAtHome ? Math.max(certainty, SURE) : certainty };
  }

  /** Two answers in turns, each entry once. */
  function inTurns(one: Part, other: Part): Part {
    const length = Math.max(one.candidates.length, other.candidates.length);
    const mixed = Array.from({ length }, (_, at) => [one.candidates[at], other.candidates[at]]).flat();
    const seen = new Set<number>();
    const candidates = mixed
      .filter((candidate) => candidate !== undefined)
      .filter(({ field: { entry } }) => !seen.has(entry) && seen.add(entry));
    return { candidates, words: [...one.words, ...other.words], certainty: (one.certainty + other.certainty) / 2 };
  }

  function understood({ candidates, words, certainty }: Part, intent: Intent, ends: readonly [Part, Part] | undefined): Understood {
    const [first, second] = ends?.map((part) => part.candidates[0]) ?? [];
    const areClear = ends?.[0] !== undefined && ends[0].certainty >= SURE && second?.isNamed === true;
    return { candidates, words, intent, isUnsure: certainty < SURE, ...(first && second && areClear ? { ends: [first, second] } : {}) };
  }

  return (typed, isLiteral) => {
    const query = readablePart(typed);
    const intent = intentOf(query);
    switch (intent.is) {
      case 'comparison': {
        const [first, second] = [answer(intent.of[0], isLiteral, {}), answer(intent.of[1], isLiteral, {})];
        return understood(inTurns(first, second), intent, [first, second]);
      }
      case 'way': {
        const from = answer(intent.from, isLiteral, WAY.from);
        const whole = answer(query, isLiteral, WAY.whole);
        const start = typeOf(from.candidates[0]);
        // Not everything that moves to something else is a reader.
        if (from.certainty < SURE || (start !== 'background' && start !== 'role')) return understood(whole, intent, undefined);
        if (intent.to === '') return understood(inTurns(from, whole), intent, undefined);
        const to = answer(intent.to, isLiteral, WAY.to);
        return understood(inTurns(from, to), intent, [from, to]);
      }
      case 'pay':
      case 'subject':
        return understood(answer(intent.subject === '' ? query : intent.subject, isLiteral, intent.leaning), intent, undefined);
    }
  };
}
