import { subjectWordsIn } from '../understanding/words.ts';
import { anchorOf, type RecordEntry } from './entry.ts';

/** How a record can be matched, the strongest reason first. */
export const REASONS = ['name', 'abbreviation', 'alias', 'also called', 'lay', 'heading', 'description'] as const;
export type Reason = (typeof REASONS)[number];

/** One text of an entry that a query is compared with. */
export interface Field {
  /** Position of the entry in the index. */
  readonly entry: number;
  readonly reason: Reason;
  readonly text: string;
  /** Its words as they are compared, in order. */
  readonly words: readonly string[];
  /** Anchor of a heading. */
  readonly anchor?: string;
}

/** Every text of every entry, in the order of the entries. */
export function fieldsOf(entries: readonly RecordEntry[]): readonly Field[] {
  return entries.flatMap((entry, position): Field[] => {
    const field = (reason: Reason, text: string): Field => ({ entry: position, reason, text, words: subjectWordsIn(text) });
    return [
      field('name', entry.label),
      ...(entry.abbreviation === undefined ? [] : [field('abbreviation', entry.abbreviation)]),
      ...entry.aliases.map((name) => field('alias', name)),
      ...entry.alsoCalled.map((name) => field('also called', name)),
      ...entry.lay.map((words) => field('lay', words)),
      ...entry.headings.map((heading) => {
        const [text, anchor] = typeof heading === 'string' ? [heading, anchorOf(heading)] : heading;
        return { ...field('heading', text), anchor };
      }),
      ...(entry.about === '' ? [] : [field('description', entry.about)]),
    ].filter(({ words }) => words.length > 0);
  });
}
