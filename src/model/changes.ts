import { formatDate } from './format/date.ts';
import type { Guide } from './guide.ts';
import type { Node } from './node.ts';
import { plainLines } from './prose/plainText.ts';

/** One entry of the list of changes. */
export interface Change {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly title: string;
  readonly anchor: string;
  /** What changed, one line a list item or paragraph. */
  readonly lines: readonly string[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => formatDate(`2000-${String(index + 1).padStart(2, '0')}`).replace(/ \d+$/, ''));
const DATED = new RegExp(`^(?<day>\\d{1,2}) (?<month>${MONTHS.join('|')}) (?<year>\\d{4})\\b`);

/** `23 November 2026` at the start of a heading → `2026-11-23`; `undefined` where a heading begins with no date. */
function dateOf(heading: string): string | undefined {
  const { day = '', month = '', year = '' } = DATED.exec(heading)?.groups ?? {};
  if (year === '') return undefined;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The dated second-level sections of `page`, newest first. */
export function changesOn(guide: Guide, page: Node): readonly Change[] {
  const { headings, runs } = page.prose;
  return headings
    .flatMap(({ depth, text, anchor }, section) => {
      const date = depth === 2 ? dateOf(text) : undefined;
      if (date === undefined) return [];
      return [
        {
          date,
          title: text,
          anchor,
          lines: plainLines(
            guide,
            runs.filter((run) => run.section === section && run.context !== 'heading'),
          ),
        },
      ];
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}
