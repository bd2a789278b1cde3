import { american } from './american.ts';

function listOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Words that say nothing about the subject of a text. */
const STOP_WORDS = listOf(
  'a am an and any are as at be been being between by can could did do does for from had has have having he her his how i if im in into is it its',
  'ive let lets me my no not of off on or our out please she should so some such tell than that the their them then there these they this those to',
  'too up us very was way we were what whats when where which while who whom whose why will with would you your about after also am because before',
  'both but cant dont during ever every everything just like may might must need needs now one other really since something still thing things until',
);

/** Words of a question that may say something about its subject, and mostly do not. */
const FILLERS = listOf(
  'all always best better call called find get gets getting give go goes going good got happen happens hard hardest easy help here know list look looking make makes making',
  'mean means more most much new people person put right same say someone start take takes taking try under use used uses using want wanted wants well',
  'without work working works former retired senior junior experienced trained qualified',
);

/** The longest query that is read, in letters, and the most of its words: what is pasted by mistake is no question. */
const LONGEST = { query: 400, word: 40, words: 14 } as const;

/** The words of `text` as they are compared: lower case, American, without accents and apostrophes; hyphens and signs part words, `&` is one. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(american);
}

/** Whether `word` belongs to the question more than to what is asked about. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || (word.endsWith('s') && FILLERS.has(word.slice(0, -1)));
}

/** The words of `text` that say what it is about; all of them where none does, as in "Is this for you?". */
export function subjectWordsIn(text: string): readonly string[] {
  // Capitals amid small letters are an abbreviation: IT and WHO are no stop words in "health IT" and "WHO guidance".
  const shouted = /\p{Ll}/u.test(text) ? new Set((text.match(/\b\p{Lu}{2,}\b/gu) ?? []).flatMap(wordsIn)) : new Set<string>();
  const words = wordsIn(text);
  const subject = words.filter((word) => shouted.has(word) || !STOP_WORDS.has(word));
  return subject.length > 0 ? subject : words;
}

/** The part of what a reader typed or pasted that is read as a query. */
export function readablePart(query: string): string {
  return query.slice(0, LONGEST.query);
}

/** The subject of a query: each word once, and no more than are read. */
export function queryWords(query: string): readonly string[] {
  const words = subjectWordsIn(readablePart(query)).map((word) => word.slice(0, LONGEST.word));
  return Array.from(new Set(words)).slice(0, LONGEST.words);
}

/** Words that a query sets aside, as in "jobs without coding". */
export function deniedWords(query: string): ReadonlySet<string> {
  const words = wordsIn(query);
  return new Set(words.filter((_, at) => words[at - 1] === 'no' || words[at - 1] === 'without'));
}

/** Whether the last word of a query may be the beginning of another: nothing stands after it. */
export function isUnfinished(query: string): boolean {
  return /[\p{L}\p{N}]$/u.test(query);
}
