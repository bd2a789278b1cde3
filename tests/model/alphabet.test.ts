import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../src/model/raw.ts';
import { besideInAlphabet, byLetter } from '../../src/model/terms/alphabet.ts';
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

describe('what stands beside a term in the alphabet', () => {
  function beside(label: string, reach: number): readonly (readonly string[])[] {
    const term = terms.find((candidate) => candidate.label === label);
    if (!term) throw new Error(`The test has no term "${label}".`);
    const { before, after } = besideInAlphabet(terms, term, reach);
    return [before, after].map((group) => group.map((neighbor) => neighbor.label));
  }

  it('is as many terms as asked for on each side, in order', () => {
    expect(beside('cohort', 2)).toEqual([
      ['30-day window', 'Calibration'],
      ['e-value', 'Écart'],
    ]);
  });

  it('is fewer at the ends and does not wrap around', () => {
    expect(beside('30-day window', 3)).toEqual([[], ['Calibration', 'cohort', 'e-value']]);
    expect(beside('Calibration', 3)).toEqual([['30-day window'], ['cohort', 'e-value', 'Écart']]);
    expect(beside('Threshold', 3)).toEqual([['cohort', 'e-value', 'Écart'], []]);
  });
});
