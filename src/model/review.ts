import type { RecordType } from './schema/reference.ts';

/** Months after which a record of each type is due again, where its author sets no date. Law moves fastest. */
const REVIEW_MONTHS: Record<RecordType, number> = {
  instrument: 6,
  credential: 6,
  role: 12,
  family: 12,
  background: 12,
  chapter: 12,
  case: 18,
  skill: 18,
  dataset: 12,
  term: 24,
  claim: 12,
  source: 24,
};

/** `date` (YYYY-MM-DD) moved by `months`; the last day of the month where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** When a record of `type`, last reviewed on `reviewed`, is due by default. */
export function defaultDue(type: RecordType, reviewed: string): string {
  return addMonths(reviewed, REVIEW_MONTHS[type]);
}

/** How a due date stands on `today` (YYYY-MM-DD): `soon` within 60 days. */
export function dueState(due: string, today: string): 'current' | 'soon' | 'overdue' {
  if (due < today) return 'overdue';
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + 60);
  return due <= limit.toISOString().slice(0, 10) ? 'soon' : 'current';
}

/** What is overdue on `today` before everything else, the longest overdue first; the rest keeps its order. */
export function overdueFirst<T extends { readonly due: string }>(records: readonly T[], today: string): readonly T[] {
  const isOverdue = ({ due }: T): boolean => dueState(due, today) === 'overdue';
  const late = records.filter(isOverdue).sort((a, b) => a.due.localeCompare(b.due));
  return [...late, ...records.filter((record) => !isOverdue(record))];
}
