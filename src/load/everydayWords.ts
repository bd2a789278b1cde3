import type { Problem } from '../model/problem.ts';
import { decode } from './text.ts';
import { readYaml } from './yaml.ts';

/** Words that readers use for each other, as `word: [other, other]` lines. */
export const EVERYDAY_WORDS_FILE = 'everyday-words.yaml';

/** One word as it is compared: small letters and digits. */
const WORD = /^[\p{Ll}\p{Nd}]+$/u;

/** Reads the groups of everyday words, each with the word it stands under first. */
export function readEverydayWords(bytes: Uint8Array): {
  readonly groups: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
} {
  const file = `content/${EVERYDAY_WORDS_FILE}`;
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return { groups: [], problems: [decoded.problem] };
  const fields = readYaml(decoded.text, file, 1);
  if ('problems' in fields) return { groups: [], problems: fields.problems };
  const groups: string[][] = [];
  const problems: Problem[] = [];
  for (const [word, others] of Object.entries(fields.data)) {
    const group = [word, ...(Array.isArray(others) ? (others as readonly unknown[]) : [])];
    const isGroup = group.length > 1 && group.every((one): one is string => typeof one === 'string' && WORD.test(one));
    if (isGroup) groups.push(group);
    else
      problems.push({
        code: 'invalid-field',
        file,
        line: fields.lineOf([word]),
        field: word,
        message:
          'write single words in small letters, such as "doctor: [physician, clinician]"; a name of several words belongs to its record, under lay.',
      });
  }
  return { groups, problems };
}
