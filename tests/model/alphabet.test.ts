import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../src/model/raw.ts';
import { byLetter } from '../../src/model/terms/alphabet.ts';
import { aTerm, smallGuide } from './smallGuide.ts';

/** A term that is called `name`. */
function called(name: string, index: number): RawRecord {
  const raw = aTerm(`term-${index}`, []);
  return { ...raw, data: { ...raw.data, term: name } };
}

const terms = smallGuide(...['Threshold', 'cohort', 'Écart', 'Calibration', 'e-value', '30-day window'].map(called)).all('term');

describe('the glossary by letter', () => {
  it('puts a term under its first letter, whatever its case or accent', () => {
    expect(byLetter(terms).map(({ letter, terms: group }) => [letter, group.map(({ label }) => label)])).toEqual([
      ['0–9', ['30-day window']],
      ['C', ['Calibration', 'cohort']],
      ['E', ['e-value', 'Écart']],
      ['T', ['Threshold']],
    ]);
  });

  it('gives each letter an anchor that a link can name', () => {
    expect(byLetter(terms).map(({ anchor }) => anchor)).toEqual(['letter-other', 'letter-c', 'letter-e', 'letter-t']);
  });
});
