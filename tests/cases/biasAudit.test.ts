import { describe, expect, test } from 'vitest';
import { BY_COST, BY_NEED, type Group, ofGroup, type Outcome, people, placed, rate } from '../../src/cases/bias-audit/core.ts';
import { auroc } from '../../src/statistics/discrimination.ts';
import { wilsonInterval } from '../../src/statistics/interval.ts';
import { positivePredictiveValue, sensitivity, specificity } from '../../src/statistics/twoByTwo.ts';
import { casePage, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['bias-audit'];
const page = casePage('bias-audit');
const LABELS = { cost: BY_COST, need: BY_NEED };

const AUDITS = (['cost', 'need'] as const).flatMap((label) =>
  (['A', 'B'] as const).flatMap((group) => (['highCost', 'highNeed'] as const).map((outcome) => ({ label, group, outcome }))),
);

describe('the audit', () => {
  test.each(AUDITS)('of group $group by $outcome, with the label $label, is that of scikit-learn', ({ label, group, outcome }) => {
    const bands = ofGroup(LABELS[label], group);
    const expected = reference[label][group][outcome];
    const table = placed(bands, outcome);
    expect(table).toEqual(expected.table);
    expect(sensitivity(table)).toBeCloseTo(expected.sensitivity, 12);
    expect(positivePredictiveValue(table)).toBeCloseTo(expected.predictiveValue, 12);
    expect(auroc(people(bands, outcome))).toBeCloseTo(expected.auroc, 12);
    const interval = wilsonInterval(table.truePositives, table.truePositives + table.falseNegatives);
    expect(interval?.low).toBeCloseTo(expected.interval.low, 12);
    expect(interval?.high).toBeCloseTo(expected.interval.high, 12);
  });

  test('is of the same people, with the same cost and need, before and after the label is changed', () => {
    const total = (bands: typeof BY_COST, of: 'people' | Outcome) => bands.reduce((sum, band) => sum + band[of], 0);
    for (const group of ['A', 'B'] as const) {
      for (const of of ['people', 'highCost', 'highNeed'] as const) {
        expect(total(ofGroup(BY_NEED, group), of)).toBe(total(ofGroup(BY_COST, group), of));
      }
    }
    expect(BY_NEED.filter(({ score }) => score > 0.75).reduce((sum, band) => sum + band.people, 0)).toBe(90);
  });
});

describe('the page of the audit case', () => {
  const measures = (bands: typeof BY_COST, group: Group, outcome: Outcome) => {
    const table = placed(ofGroup(bands, group), outcome);
    const inProgram = table.truePositives + table.falsePositives;
    const shares = [positivePredictiveValue(table), sensitivity(table), specificity(table)].map((share) => percent(share));
    return { table, cells: [inProgram, table.truePositives, ...shares] };
  };

  test.each(['A', 'B'] as const)('prints group %s judged by cost, by need, and after the change as computed', async (group) => {
    const text = await page;
    const label = `Group ${group}`;
    const members = ofGroup(BY_COST, group).reduce((sum, band) => sum + band.people, 0);
    const { table, cells } = measures(BY_COST, group, 'highNeed');
    expect(text).toContain(row(label, members, ...measures(BY_COST, group, 'highCost').cells));
    expect(text).toContain(row(label, table.truePositives + table.falseNegatives, ...cells));
    expect(text).toContain(row(label, ...measures(BY_NEED, group, 'highNeed').cells));
  });

  test.each([
    ['Under 0.25', 0],
    ['0.25 to under 0.50', 1],
    ['0.50 to under 0.75', 2],
    ['0.75 and over', 3],
  ])('prints the rates of the band "%s" as computed', async (label, index) => {
    const cells = (['A', 'B'] as const).flatMap((group) => {
      const band = ofGroup(BY_COST, group)[index];
      return band === undefined ? [] : [band.people, percent(rate(band, 'highCost')), percent(rate(band, 'highNeed'))];
    });
    expect(await page).toContain(row(label, ...cells));
  });

  test('prints the intervals that do not meet as computed', async () => {
    const text = await page;
    for (const group of ['A', 'B'] as const) {
      const { table } = measures(BY_COST, group, 'highNeed');
      const interval = wilsonInterval(table.truePositives, table.truePositives + table.falseNegatives);
      expect(text).toContain(`runs from ${percent(interval?.low).replace('%', '')} to ${percent(interval?.high)}`);
    }
  });

  test('gives the answer to the first exercise as computed', async () => {
    const lower = BY_COST.map((band) => ({ ...band, score: band.score + 0.25 }));
    const a = placed(ofGroup(lower, 'A'), 'highNeed');
    const b = placed(ofGroup(lower, 'B'), 'highNeed');
    expect(await page).toContain(`sensitivity is ${a.truePositives} of 194 = ${percent(sensitivity(a))}`);
    expect(await page).toContain(`${b.truePositives} of 64 = ${percent(sensitivity(b))}`);
  });
});
