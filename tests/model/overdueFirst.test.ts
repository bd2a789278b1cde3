import { describe, expect, it } from 'vitest';
import { overdueFirst } from '../../src/model/review.ts';

const rows = [
  { id: 'current', due: '2027-01-01' },
  { id: 'late', due: '2026-11-01' },
  { id: 'today', due: '2026-11-23' },
  { id: 'later', due: '2026-03-01' },
];

describe('a list with overdue rows', () => {
  it('begins with them, the longest overdue first, and keeps the order of the rest', () => {
    expect(overdueFirst(rows, '2026-11-23').map(({ id }) => id)).toEqual(['later', 'late', 'current', 'today']);
  });

  it('stays as it is when nothing is overdue', () => {
    expect(overdueFirst(rows, '2026-01-01')).toEqual(rows);
  });
});
