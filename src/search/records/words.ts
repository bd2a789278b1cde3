import { singulars } from '../../model/terms/singulars.ts';

/** Words of a question that say nothing about its subject. */
const STOP_WORDS = new Set(
  [
    'a an and any are as at be been being between by can could did do does for from had has have how i if in into is it its let lets me',
    'my of on or our out please should so some tell than that the their them then there these they this those to was we were',
    'what whats when where which who whom whose why will with would you your',
  ].flatMap((line) => line.split(' ')),
);

/** The words of `text` as they are compared: lower case, without accents and apostrophes; hyphens and signs part words, `&` is one. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of `text` that say what it is about; all of them where none does, as in "Is this for you?". */
export function subjectWordsIn(text: string): readonly string[] {
  // Capitals amid small letters are an abbreviation: IT and WHO are no stop words in "health IT" and "WHO guidance".
  const shouted = /\p{Ll}/u.test(text) ? new Set((text.match(/\b\p{Lu}{2,}\b/gu) ?? []).flatMap(wordsIn)) : new Set<string>();
  const words = wordsIn(text);
  const subject = words.filter((word) => shouted.has(word) || !STOP_WORDS.has(word));
  return subject.length > 0 ? subject : words;
}

/** The subject of what a reader typed, questions without what makes them questions: "the difference between", "what does … mean", "how is … called". */
export function subjectOf(query: string): readonly string[] {
  const asked = query
    .trim()
    .replace(/\bdifferences?\s+(?=between\b)/i, '')
    .replace(/^(what\b.*)\smeans?\W*$/is, '$1')
    .replace(/^((?:how|what)\b.*?)\bcalled\b/is, '$1');
  return subjectWordsIn(asked);
}

/** The forms under which a word is looked up, so that the singular finds the plural and the plural the singular. */
export function formsOf(word: string): readonly string[] {
  return word.length > 3 ? singulars(word) : [word];
}
