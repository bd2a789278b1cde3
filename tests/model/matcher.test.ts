import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/model/terms/matcher.ts';

/** `name → id` for a few terms of the glossary. */
const NAMES = [
  ['electronic health record', 'ehr'],
  ['EHR', 'ehr'],
  ['health record', 'record'],
  ['alert', 'alert'],
  ['alert fatigue', 'alert-fatigue'],
  ['de-identification', 'de-identification'],
  ['IT', 'it'],
  ['SaMD', 'samd'],
  ["clinician's note", 'note'],
  ["Bayes' theorem", 'bayes'],
  ['study', 'study'],
  ['bias', 'bias'],
  ['index', 'index'],
] as const;

const match = createMatcher(NAMES);

/** What is found in `text`, as `words → id`. */
function found(text: string): string[] {
  return match(text).map(({ start, end, id }) => `${text.slice(start, end)} → ${id}`);
}

describe('finding the names of terms in a text', () => {
  it('finds a name whatever its case', () => {
    expect(found('Alert fatigue, ALERT FATIGUE and alert fatigue.')).toEqual([
      'Alert fatigue → alert-fatigue',
      'ALERT FATIGUE → alert-fatigue',
      'alert fatigue → alert-fatigue',
    ]);
  });

  it('finds whole words only', () => {
    expect(found('alerted, realert, biased, reindex, alert2, héalert')).toEqual([]);
  });

  it('prefers the longest name', () => {
    expect(found('an electronic health record, a health record')).toEqual(['electronic health record → ehr', 'health record → record']);
  });

  it('falls back to a shorter name where a longer one is not completed', () => {
    expect(found('an alert that tires')).toEqual(['alert → alert']);
    expect(found('electronic health records of an electronic health service')).toEqual(['electronic health records → ehr']);
  });

  it('knows an acronym in its own case only, and its plural', () => {
    expect(found('The EHR, two EHRs, an ehr, an Ehr')).toEqual(['EHR → ehr', 'EHRs → ehr']);
    expect(found('It is what it is: IT')).toEqual(['IT → it']);
    expect(found('SaMD, SAMD, samd')).toEqual(['SaMD → samd']);
  });

  it.for([
    ['alerts', 'alert'],
    ['studies', 'study'],
    ['biases', 'bias'],
    ['indexes', 'index'],
    ['health records', 'record'],
    ["clinician's notes", 'note'],
  ] as const)('knows the plural "%s"', ([plural, id]) => {
    expect(found(plural)).toEqual([`${plural} → ${id}`]);
  });

  it('does not take the singular of a name that ends in s', () => {
    expect(found('bia, bu, inde')).toEqual([]);
  });

  it('takes hyphen, space and line break inside a name as the same', () => {
    expect(found('alert-fatigue, alert\nfatigue, de identification, de-identification')).toEqual([
      'alert-fatigue → alert-fatigue',
      'alert\nfatigue → alert-fatigue',
      'de identification → de-identification',
      'de-identification → de-identification',
    ]);
  });

  it('leaves compounds alone that are made with a name', () => {
    expect(found('an EHR-based study-like pre-alert, non-EHR')).toEqual([]);
  });

  it('finds a name beside a dash, a slash or a bracket', () => {
    expect(found('(alert) alert/bias – alert, "EHR"')).toEqual([
      'alert → alert',
      'alert → alert',
      'bias → bias',
      'alert → alert',
      'EHR → ehr',
    ]);
  });

  it('does not join words across other punctuation', () => {
    expect(found('an alert. Fatigue follows')).toEqual(['alert → alert']);
    expect(found('alert, fatigue')).toEqual(['alert → alert']);
  });

  it('takes straight and curly apostrophes as the same', () => {
    expect(found("a clinician's note, a clinician’s note, Bayes' theorem")).toEqual([
      "clinician's note → note",
      'clinician’s note → note',
      "Bayes' theorem → bayes",
    ]);
  });

  it('takes composed and decomposed letters as the same', () => {
    const meniere = createMatcher([['Ménière disease', 'meniere']]);
    expect(meniere('Ménière disease'.normalize('NFD'))).toHaveLength(1);
  });

  it('gives a name that two terms share to the first', () => {
    const shared = createMatcher([
      ['alert', 'first'],
      ['alert', 'second'],
    ]);
    expect(shared('alert').map(({ id }) => id)).toEqual(['first']);
  });

  it('never overlaps, never leaves the text, and finds the same in every part it linked', () => {
    const words = fc.constantFrom(...NAMES.flatMap(([name]) => name.split(' ')), 'a', 'the', 'x-ray', '’s', '-', '.', '\n');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((chosen) => chosen.join(' ')),
      fc.array(words).map((chosen) => chosen.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of match(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(found(text.slice(mention.start, mention.end))).toEqual([`${text.slice(mention.start, mention.end)} → ${mention.id}`]);
          end = mention.end;
        }
      }),
    );
  });
});
