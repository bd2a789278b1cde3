import { stemmer } from 'stemmer';

/** Words of two letters have no ending, and of three none that is a plural: AWS is not more than one AW. */
const WITHOUT_ENDING = /^(?:..?|..s)$/;

/** What words with the same root have in common, by Porter's rules: "calibrating" and "calibration" become the same. */
export function stemOf(word: string): string {
  return WITHOUT_ENDING.test(word) || /\d/.test(word) ? word : stemmer(word);
}

/** Letters that related words share at their beginning at least, and the most letters that may follow in either. */
const RELATED = { shared: 5, rest: 6 } as const;

/** Whether two words are likely of one family though their stems differ: "private" and "privacy", "readmitted" and "readmission". */
export function areRelated(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const rest = Math.max(a.length, b.length) - shared;
  return shared >= RELATED.shared && rest <= RELATED.rest && shared > rest;
}
