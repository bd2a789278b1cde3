import { CATEGORIES, type Category, type Run } from './measure.ts';

/** What is wanted of every page. */
const WANTED = { score: 100, ratio: 1.25, layoutShift: 0, longestTask: 50 };

/** Medians of the runs on the page of one kind. */
export interface Measured {
  readonly kind: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly longestTask: number;
  readonly failed: readonly string[];
}

/** The value in the middle; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** The medians of `runs`, each figure for itself. */
export function summarize(kind: string, runs: readonly Run[]): Measured {
  return {
    kind,
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, median(runs.map(({ scores }) => scores[id]))])) as Measured['scores'],
    largestPaint: median(runs.map(({ largestPaint }) => largestPaint)),
    layoutShift: median(runs.map(({ layoutShift }) => layoutShift)),
    longestTask: median(runs.map(({ longestTask }) => longestTask)),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}

/** What a page misses of what is wanted; `floor` is the largest paint of the minimal page. */
export function misses({ scores, largestPaint, layoutShift, longestTask }: Measured, floor: number): readonly string[] {
  return [
    ...CATEGORIES.filter((id) => scores[id] < WANTED.score),
    ...(largestPaint / floor > WANTED.ratio ? ['largest paint'] : []),
    ...(layoutShift > WANTED.layoutShift ? ['layout shift'] : []),
    ...(longestTask > WANTED.longestTask ? ['long task'] : []),
  ];
}

/** The table that is printed: a line for each kind, and under it the audits that cost it points. */
export function formatTable(pages: readonly Measured[], floor: number): string {
  const head = ['kind', ...CATEGORIES, 'largest paint', 'of floor', 'shift', 'longest task', 'misses'];
  const rows = pages.map((page) => [
    page.kind,
    ...CATEGORIES.map((id) => String(page.scores[id])),
    `${Math.round(page.largestPaint)} ms`,
    (page.largestPaint / floor).toFixed(2),
    page.layoutShift.toFixed(3),
    `${Math.round(page.longestTask)} ms`,
    misses(page, floor).join(', ') || 'none',
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const audits = pages
    .filter(({ failed }) => failed.length > 0)
    .flatMap(({ kind, failed }) => ['', kind, ...failed.map((audit) => `- ${audit}`)]);
  return [line(head), ...rows.map(line), ...audits].join('\n');
}
