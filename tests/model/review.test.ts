import { describe, expect, it } from 'vitest';
import { addMonths, defaultDue, dueState, overdueFirst } from '../../src/model/review.ts';

describe('the date by which a record must be read again', () => {
  it('is sooner for law and credentials than for terms', () => {
    expect(defaultDue('instrument', '2026-11-23')).toBe('2027-05-23');
    expect(defaultDue('credential', '2026-11-23')).toBe('2027-05-23');
    expect(defaultDue('role', '2026-11-23')).toBe('2027-11-23');
    expect(defaultDue('term', '2026-11-23')).toBe('2028-11-23');
  });

  it.for([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-06-30', 12, '2027-06-30'],
  ] as const)('%s and %i months make %s', ([date, months, moved]) => {
    expect(addMonths(date, months)).toBe(moved);
  });
});

describe('a record on a given day', () => {
  it.for([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'soon'],
    ['2027-01-22', 'soon'],
    ['2027-01-23', 'current'],
  ] as const)('that was due on %s is %s on 23 November 2026', ([due, state]) => {
    expect(dueState(due, '2026-11-23')).toBe(state);
  });

  it('counts the 60 days over the end of February', () => {
    expect(dueState('2028-04-01', '2028-02-01')).toBe('soon');
    expect(dueState('2028-04-02', '2028-02-01')).toBe('current');
  });

  it('comes first where it is overdue, the longest overdue before the others', () => {
    const records = ['2027-05-01', '2026-10-01', '2026-12-01', '2026-01-01'].map((due) => ({ due }));
    expect(overdueFirst(records, '2026-11-23').map(({ due }) => due)).toEqual(['2026-01-01', '2026-10-01', '2027-05-01', '2026-12-01']);
  });
});
