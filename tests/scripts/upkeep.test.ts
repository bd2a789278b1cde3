import { expect, test } from 'vitest';
import { datesOn, formatDates } from '../../scripts/upkeep/dates.ts';
import { contentReport, orphans } from '../../scripts/upkeep/report.ts';
import { readToday } from '../../scripts/upkeep/today.ts';
import { readProse } from '../../src/load/prose.ts';
import type { RawRecord } from '../../src/model/raw.ts';
import { aFamily, aTerm, smallGuide } from '../model/smallGuide.ts';

function saying(record: RawRecord, text: string): RawRecord {
  return { ...record, prose: readProse(text, 'md') };
}

/** Reviewed on 2 January 2026 and due on 2 January 2028, as terms are. */
const term = aTerm('recall', []);
const dueFirst: RawRecord = { ...aTerm('cohort', []), data: { ...aTerm('cohort', []).data, due: '2026-03-01' } };

test('a record is overdue from the day after its date, and soon due from 60 days before', () => {
  const guide = smallGuide(term);
  const countsOn = (today: string): number[] => {
    const { overdue, soon } = datesOn(guide, today);
    return [overdue.length, soon.length];
  };
  expect(['2027-11-02', '2027-11-03', '2028-01-02', '2028-01-03'].map(countsOn)).toEqual([
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 0],
  ]);
});

test('what is longest overdue stands first, with its file and since when', () => {
  const lines = formatDates(datesOn(smallGuide(term, dueFirst), '2028-06-01')).split('\n');
  expect(lines).toEqual([
    '## Overdue: 2',
    '- content/term/cohort: overdue since 2026-03-01, last reviewed 2026-01-02',
    '- content/term/recall: overdue since 2028-01-02, last reviewed 2026-01-02',
    '',
    '## Due within 60 days: 0',
  ]);
});

test('a term is an orphan until another text mentions it; its own text does not count', () => {
  expect(orphans(smallGuide(saying(term, 'We speak of [[recall]].'))).map(({ id }) => id)).toEqual(['recall']);
  expect(orphans(smallGuide(term, saying(aFamily('analysts'), 'They count recall by hand.')))).toEqual([]);
});

test('the report counts every kind and names pages that no practitioner has read', () => {
  const report = contentReport(smallGuide(saying(aFamily('analysts'), 'Four words stand here.'), term), '2026-11-23');
  expect(report).toContain('- family: 1\n- role: 0');
  expect(report).toContain('## Pages without a review by a practitioner: 1\n- content/family/analysts');
  expect(report).toContain('## Words a page: 1\n- 4 content/family/analysts');
});

test('today is the argument, or the clock in UTC', () => {
  expect(readToday(['--today', '2027-01-31'], new Date(0))).toBe('2027-01-31');
  expect(readToday([], new Date('2026-11-23T23:30:00-05:00'))).toBe('2026-11-24');
});

test('a day that does not exist and a word that is not understood are refused', () => {
  expect(() => readToday(['--today', '2027-02-30'], new Date(0))).toThrow('YYYY-MM-DD');
  expect(() => readToday(['--tomorrow'], new Date(0))).toThrow();
});
