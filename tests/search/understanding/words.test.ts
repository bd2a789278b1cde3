import { describe, expect, it } from 'vitest';
import { deniedWords, queryWords, subjectWordsIn, wordsIn } from '../../../src/search/understanding/words.ts';

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

  it.for([
    ['tumour behaviours', 'tumor behaviors'],
    ['anonymisation', 'anonymization'],
    ['organised, analysing', 'organized analyzing'],
    ['paediatric haematology', 'pediatric hematology'],
    ['programme at the centre', 'program at the center'],
    ['modelling labelled data', 'modeling labeled data'],
    ['practise with a licence', 'practice with a license'],
    ['four hours of source data', 'four hours of source data'],
  ] as const)('are American: %s → %s', ([british, spelling]) => {
    expect(wordsIn(british).join(' ')).toBe(spelling);
  });
});

describe('the subject of a question', () => {
  it.for([
    ['what does a clinical informaticist do', 'clinical informaticist'],
    ['What counts as protected health information?', 'counts protected health information'],
    ['difference between an EHR and an EMR', 'difference ehr emr'],
  ] as const)('%s → %s', ([question, subject]) => {
    expect(queryWords(question).join(' ')).toBe(subject);
  });

  it('keeps abbreviations that are written like a stop word', () => {
    expect(subjectWordsIn('health IT')).toEqual(['health', 'it']);
    expect(subjectWordsIn('what is it')).toEqual(['what', 'is', 'it']);
    expect(subjectWordsIn('WHAT IS AN EHR')).toEqual(['ehr']);
  });

  it('knows what a query sets aside', () => {
    expect([...deniedWords('jobs without coding and no degree')]).toEqual(['coding', 'degree']);
  });

  it('is bounded, whatever was pasted', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ');
    expect(queryWords(words)).toHaveLength(14);
    expect(queryWords('word '.repeat(20_000))).toEqual(['word']);
    expect(queryWords('y'.repeat(5_000))[0]).toHaveLength(40);
  });
});
