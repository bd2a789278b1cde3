import type { Lexicon, Sense } from './lexicon.ts';
import { deniedWords, isFiller, isUnfinished, queryWords } from './words.ts';

/** A word of the query, as it is understood. */
export interface ReadWord {
  /** As it was typed, in the form in which words are compared. */
  readonly typed: string;
  /** The words of the index it may stand for, each once. */
  readonly senses: readonly Sense[];
  /** How much of the query it is: what it tells, and next to nothing for a filler. */
  readonly weight: number;
  /** What it was taken for, if it was taken for a slip. */
  readonly corrected?: string;
  /** How far it is a word of the guide, in [0, 1]: less if it stands only in the text, and little if it was taken for a slip of many letters. */
  readonly known: number;
}

/** A filler weighs this much, where other words tell from 0.7 to 6. */
const FILLER_WEIGHT = 0.25;

/** How far a word is one of the guide that only the text has. */
const IN_TEXT = 0.8;

/** A slip that is believed less may as well be another word. */
const BELIEVED = 0.65;

/** What is not known may be much of what is meant, or little. */
const UNKNOWN_WEIGHT = 4.2;

/** Each word once, by its strongest link. */
function strongest(senses: readonly Sense[]): readonly Sense[] {
  const byWord = new Map<string, Sense>();
  for (const one of senses) {
    const known = byWord.get(one.word);
    if (!known || known.strength < one.strength) byWord.set(one.word, one);
  }
  return [...byWord.values()];
}

/** The forms of `word` and what is used for it, if the index or everyday language knows it. */
function knownSenses(word: string, lexicon: Lexicon): readonly Sense[] {
  return [...lexicon.sameRoot(word), ...lexicon.everyday(word)];
}

function readWord(typed: string, isLast: boolean, isLiteral: boolean, lexicon: Lexicon): ReadWord {
  const own = knownSenses(typed, lexicon);
  const begun = isLast ? lexicon.startingWith(typed) : [];
  if (own.length > 0 || begun.length > 0 || lexicon.knows(typed)) {
    const senses = strongest([...own, ...begun, ...lexicon.relatedTo(typed)]);
    const weight = isFiller(typed) ? FILLER_WEIGHT : weightOf(typed, senses, lexicon);
    return { typed, senses, weight, known: 1 };
  }
  const isInText = lexicon.isInText(typed);
  const slips = !isLiteral && !isInText ? lexicon.slips(typed) : [];
  const [best] = slips;
  if (best) {
    const senses = strongest(
      slips.flatMap((slip) =>
        knownSenses(slip.word, lexicon).map((known) => ({
          ...known,
          link: 'slip' as const,
          strength: known.strength * slip.strength,
          sure: slip.sure ?? 1,
        })),
      ),
    );
    return { typed, senses, weight: lexicon.tells(best.word), corrected: best.word, known: (best.sure ?? 1) < BELIEVED ? 0 : 1 };
  }
  const related = lexicon.relatedTo(typed);
  return { typed, senses: related, weight: Math.min(lexicon.tells(typed), UNKNOWN_WEIGHT), known: isInText ? IN_TEXT : 0 };
}

/** A word tells as much as what it most surely stands for. */
function weightOf(typed: string, senses: readonly Sense[], lexicon: Lexicon): number {
  const surest = Math.max(...senses.map(({ strength }) => strength), 0);
  const meant = senses.filter(({ strength }) => strength > surest - 0.1);
  return meant.length === 0 ? lexicon.tells(typed) : Math.min(...meant.map(({ word }) => lexicon.tells(word)));
}

/** Words that were written apart or together by mistake: "over fitting" is "overfitting", and "machinelearning" two words. */
function rejoined(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at);
    if (next !== '' && !(lexicon.knows(word) && lexicon.knows(next)) && lexicon.knows(word + next)) {
      joined.push(word + next);
      at += 1;
    } else if (!lexicon.knows(word) && word.length > 7) {
      joined.push(...(lexicon.isInText(word) ? [word] : (partsOf(word, lexicon) ?? [word])));
    } else {
      joined.push(word);
    }
  }
  return joined;
}

/** The shortest part of a word that was written together by mistake. */
const SHORTEST_PART = 5;

function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => lexicon.sameRoot(part).some(({ link }) => link === 'same'))) return parts;
  }
  return undefined;
}

/** What is denied says little on what is wanted: "jobs without coding". */
const DENIED_WEIGHT = 0.4;

/** Reads a query with the words of the index. With `isLiteral`, nothing is taken for a slip. */
export function readQueryWords(query: string, lexicon: Lexicon, isLiteral: boolean): readonly ReadWord[] {
  const typed = rejoined(queryWords(query), lexicon);
  const last = isUnfinished(query) ? typed.length - 1 : -1;
  const denied = deniedWords(query);
  return typed
    .map((word, at) => readWord(word, at === last, isLiteral, lexicon))
    .map((word) => (denied.has(word.typed) ? { ...word, weight: word.weight * DENIED_WEIGHT } : word));
}
