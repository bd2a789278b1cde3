import { describe, expect, it } from 'vitest';
import { matches, sortedOrder, wordsBeside } from '../../src/components/rows.ts';

describe('filtering rows', () => {
  it('asks for every word, in any order and inside words', () => {
    expect(matches('Hospital readmission within 30 days', 'days readmis')).toBe(true);
    expect(matches('Hospital readmission within 30 days', 'readmission clinic')).toBe(false);
  });

  it('takes no notice of case and accents', () => {
    expect(matches('Conformité Européenne', 'EUROPEENNE')).toBe(true);
  });

  it('shows everything while nothing is asked for', () => {
    expect(matches('anything', '  ')).toBe(true);
  });
});

describe('words beside those a row shows', () => {
  const shown = 'Area under the ROC curve (AUROC): how well a test ranks people';
  const names = ['ROC area', 'c-statistic', 'concordance statistic', 'Concordance INDEX', 'how well it ranks', 'ranking'];

  it('are those that are not found in them, or in each other, each once', () => {
    expect(wordsBeside(shown, names)).toBe('c-statistic concordance index it ranking');
    expect(wordsBeside(shown, ['ROC', 'area under the curve'])).toBe('');
  });

  it('let the row be found by each of its names', () => {
    const text = `${shown} ${wordsBeside(shown, names)}`;
    expect(names.filter((name) => !matches(text, name))).toEqual([]);
    expect(names.filter((name) => matches(shown, name))).toEqual(['ROC area']);
  });
});

describe('sorting rows', () => {
  it('follows the alphabet in both directions', () => {
    expect(sortedOrder(['b', 'C', 'a'], 'ascending')).toEqual([2, 0, 1]);
    expect(sortedOrder(['b', 'C', 'a'], 'descending')).toEqual([1, 0, 2]);
  });

  it('orders numbers by size and dates by time', () => {
    expect(sortedOrder(['10', '9', '100'], 'ascending')).toEqual([1, 0, 2]);
    expect(sortedOrder(['2026-02-02', '2025', '2025-05'], 'ascending')).toEqual([1, 2, 0]);
  });

  it('keeps the order of equal rows, and rows without a key last', () => {
    expect(sortedOrder(['x', '', 'x', 'a'], 'ascending')).toEqual([3, 0, 2, 1]);
    expect(sortedOrder(['x', '', 'x', 'a'], 'descending')).toEqual([0, 2, 3, 1]);
  });
});
