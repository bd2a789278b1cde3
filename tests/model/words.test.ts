import { describe, expect, test } from 'vitest';
import { formatHours } from '../../src/model/format/hours.ts';
import { formatCount, formatList } from '../../src/model/format/list.ts';
import { sentenceCase } from '../../src/model/format/sentenceCase.ts';

describe('words that the template makes', () => {
  test('hours are a range with thousands set apart, and none where nothing is left to learn', () => {
    expect(formatHours({ from: 950, to: 1900 })).toBe('950–1,900 hours');
    expect(formatHours({ from: 0, to: 0 })).toBe('no hours');
  });

  test('lists read as in a sentence', () => {
    expect(formatList(['data'])).toBe('data');
    expect(formatList(['data', 'build'])).toBe('data and build');
    expect(formatList(['data', 'build', 'monitor'])).toBe('data, build and monitor');
  });

  test('one has the singular, none and many the plural', () => {
    expect([0, 1, 2].map((count) => formatCount(count, 'role'))).toEqual(['0 roles', '1 role', '2 roles']);
    expect(formatCount(2, 'family', 'families')).toBe('2 families');
  });

  test('only the first letter is raised', () => {
    expect(sentenceCase('clinical skills of an MRI nurse')).toBe('Clinical skills of an MRI nurse');
  });
});
