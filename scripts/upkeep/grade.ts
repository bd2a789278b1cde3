import { syllable } from 'syllable';
import type { Guide } from '../../src/model/guide.ts';
import type { Node } from '../../src/model/node.ts';
import { plainLines } from '../../src/model/prose/plainText.ts';
import { sentencesOf } from './paragraphs.ts';

/** A term that the reader is to learn counts as one short word. */
function withoutTerms(guide: Guide, text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of guide.match(text)) {
    result += `${text.slice(at, start)}word`;
    at = end;
  }
  return result + text.slice(at);
}

/** Flesch-Kincaid grade of `text`: the years of school that it asks of a reader, in the United States. */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / Math.max(1, sentencesOf(text).length) + (11.8 * syllables) / words.length - 15.59;
}

/** Grade of the prose of a page. */
export function pageGrade(guide: Guide, page: Node): number {
  const runs = page.prose.runs.filter(({ context, cell }) => context !== 'heading' && !cell);
  return gradeOf(
    plainLines(guide, runs)
      .map((line) => withoutTerms(guide, line))
      .join('\n'),
  );
}
