import { describe, expect, it } from 'vitest';
import { formsOf, subjectOf, subjectWordsIn, wordsIn } from '../../../src/search/records/words.ts';

describe('the words of a text', () => {
  it('are compared without case, accents, apostrophes, hyphens and signs', () => {
    expect(wordsIn('De-identification: the Ménière’s & 510(k) guide')).toEqual([
      'de',
      'identification',
      'the',
      'menieres',
      'and',
      '510',
      'k',
      'guide',
    ]);
  });

  it('are in the singular and in the plural the same', () => {
    expect(formsOf('studies')).toContain('study');
    expect(formsOf('boxes')).toContain('box');
    expect(formsOf('models')).toContain('model');
    // Three letters are rather an abbreviation than a plural: AWS is not more than one AW.
    expect(formsOf('aws')).toEqual(['aws']);
  });
});

describe('the subject of a question', () => {
  it.for([
    ['what does a clinical informaticist do', 'clinical informaticist'],
    ['What counts as protected health information?', 'counts protected health information'],
    ['what is the difference between an EHR and an EMR', 'ehr emr'],
    ['what does calibration mean?', 'calibration'],
    ['how is the person called who decides', 'person decides'],
  ] as const)('%s → %s', ([question, subject]) => {
    expect(subjectOf(question).join(' ')).toBe(subject);
  });

  it('keeps words that only a question would not need', () => {
    expect(subjectOf('risk difference')).toEqual(['risk', 'difference']);
    expect(subjectOf('mean')).toEqual(['mean']);
  });

  it('keeps abbreviations that are written like a stop word', () => {
    expect(subjectWordsIn('health IT')).toEqual(['health', 'it']);
    expect(subjectWordsIn('what is it')).toEqual(['what', 'is', 'it']);
    expect(subjectWordsIn('WHAT IS AN EHR')).toEqual(['ehr']);
  });
});
