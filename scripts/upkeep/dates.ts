import type { Guide } from '../../src/model/guide.ts';
import type { Node } from '../../src/model/node.ts';
import { dueState } from '../../src/model/review.ts';

/** Records whose next review has come or is near, the longest due first. */
export interface Dates {
  readonly overdue: readonly Node[];
  /** Due today or within 60 days. */
  readonly soon: readonly Node[];
}

function byDue(a: Node, b: Node): number {
  return a.due.localeCompare(b.due, 'en') || a.file.localeCompare(b.file, 'en');
}

/** What is overdue on `today` (YYYY-MM-DD), and what soon will be. */
export function datesOn(guide: Guide, today: string): Dates {
  const sorted = [...guide.nodes.values()].sort(byDue);
  const inState = (state: ReturnType<typeof dueState>): Node[] => sorted.filter(({ due }) => dueState(due, today) === state);
  return { overdue: inState('overdue'), soon: inState('soon') };
}

/** The dates as two Markdown lists, for a terminal and for an issue alike. */
export function formatDates({ overdue, soon }: Dates): string {
  const line =
    (word: string) =>
    ({ file, due, reviewed }: Node) =>
      `- ${file}: ${word} ${due}, last reviewed ${reviewed}`;
  return [
    `## Overdue: ${overdue.length}`,
    ...overdue.map(line('overdue since')),
    '',
    `## Due within 60 days: ${soon.length}`,
    ...soon.map(line('due')),
  ].join('\n');
}
