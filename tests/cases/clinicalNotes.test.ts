import { describe, expect, test } from 'vitest';
import {
  estimate,
  f1,
  QUARTER,
  readByKeyword,
  type Reader,
  readInContext,
  score,
  SENTENCES,
  TWO_READERS,
} from '../../src/cases/clinical-notes/core.ts';
import { agreement, cohenKappa } from '../../src/statistics/agreement.ts';
import { wilsonInterval } from '../../src/statistics/interval.ts';
import { positivePredictiveValue, sensitivity } from '../../src/statistics/twoByTwo.ts';
import { casePage, count, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['clinical-notes'];
const page = casePage('clinical-notes');
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

describe('the two readers of sentences', () => {
  test('are scored as scikit-learn scores them', () => {
    expect(score(readByKeyword)).toEqual(reference.byKeyword);
    expect(score(readInContext)).toEqual(reference.inContext);
    expect([f1(score(readByKeyword)), f1(score(readInContext))]).toEqual(reference.f1);
  });

  test.each([
    ['a negation before the word takes the mark away', 'No CT follow-up recommended.', false],
    ['a negation of another clause does not', 'No effusion; CT follow-up recommended.', true],
    ['a condition takes the mark away', 'If it grows, CT is recommended.', false],
    ['what was asked for earlier is the past', 'CT as recommended shows no change.', false],
    ['a visit that is no imaging is not marked', 'Follow-up with the family doctor.', false],
  ])('in context: %s', (_, text, marked) => {
    expect(readInContext(text)).toBe(marked);
  });
});

describe('agreement and intervals', () => {
  test('are those of scikit-learn and SciPy', () => {
    expect(cohenKappa(TWO_READERS)).toBeCloseTo(reference.kappa, 12);
    const missed = wilsonInterval(QUARTER.unflaggedMissed, QUARTER.unflaggedRead);
    expect(missed?.low).toBeCloseTo(reference.missedShare.low, 12);
    expect(missed?.high).toBeCloseTo(reference.missedShare.high, 12);
  });

  test('are undefined where there is nothing to agree on, and nobody in the sample', () => {
    expect(cohenKappa({ bothYes: 0, onlyFirst: 0, onlySecond: 0, bothNo: 9 })).toBeUndefined();
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });
});

describe('the page of the notes case', () => {
  test.each(SENTENCES)('prints what both programs say of "$text"', async ({ text, asks }) => {
    expect(await page).toContain(row(text, ...[asks, readByKeyword(text), readInContext(text)].map(yesNo)));
  });

  test.each([
    ['Keyword', readByKeyword],
    ['Context', readInContext],
  ] as const)('prints the score of the program "%s" as computed', async (label, reader: Reader) => {
    const table = score(reader);
    const counts = [table.truePositives, table.falsePositives, table.falseNegatives];
    expect(await page).toContain(
      row(label, ...counts, percent(positivePredictiveValue(table)), percent(sensitivity(table)), f1(table).toFixed(2)),
    );
  });

  test('prints the agreement of the two readers as computed', async () => {
    const { observed, byChance } = agreement(TWO_READERS);
    expect(await page).toContain(`184 of 200, or ${percent(observed)}`);
    expect(await page).toContain(`would agree on ${percent(byChance)}`);
    expect(await page).toContain(`is ${cohenKappa(TWO_READERS)?.toFixed(2)}. Read the 16 reports`);
  });

  test('prints the estimate of the quarter as computed', async () => {
    const { predictiveValue, found, missed, missedBetween, ...rest } = estimate();
    const share = wilsonInterval(QUARTER.unflaggedMissed, QUARTER.unflaggedRead);
    const between = (low: number | undefined, high: number | undefined): string => `${percent(low).replace('%', '')} to ${percent(high)}`;
    const text = await page;
    expect(text).toContain(`| Right among the marked | ${percent(predictiveValue)} |`);
    expect(text).toContain(`| Real requests on the list | ${count(found)} |`);
    expect(text).toContain(row('Missed share of the unmarked', percent(8 / 500), between(share?.low, share?.high)));
    expect(text).toContain(row('Missed requests', count(missed), `${count(missedBetween.low)} to ${count(missedBetween.high)}`));
    expect(text).toContain(
      row('Sensitivity', percent(rest.sensitivity), between(rest.sensitivityBetween.low, rest.sensitivityBetween.high)),
    );
  });

  test('gives the answers to the exercises as computed', async () => {
    const others = { bothYes: 10, onlyFirst: 8, onlySecond: 8, bothNo: 174 };
    expect(await page).toContain(`plus 0.91 times 0.91 = ${agreement(others).byChance.toFixed(3)}`);
    expect(await page).toContain(`= ${cohenKappa(others)?.toFixed(2)}. The two agree`);
    expect(await page).toContain(`upper end of Wilson's interval is ${percent(wilsonInterval(0, 300)?.high, 2)}`);
  });
});
