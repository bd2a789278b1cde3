import { describe, expect, test } from 'vitest';
import { atPrevalence, criticalPath, duration, GOAL, illNeeded, PLAN, schedule, TEST } from '../../src/cases/route-to-market/core.ts';
import { wilsonInterval } from '../../src/statistics/interval.ts';
import { positivePredictiveValue, sensitivity, specificity } from '../../src/statistics/twoByTwo.ts';
import { casePage, count, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['route-to-market'];
const page = casePage('route-to-market');
const planWith = (weeks: Readonly<Record<string, number>>) => PLAN.map((task) => ({ ...task, weeks: weeks[task.id] ?? task.weeks }));

describe('the plan', () => {
  test('has the length and the critical path that SciPy finds as a longest path', () => {
    expect(duration(PLAN)).toBe(reference.weeks);
    expect(criticalPath(PLAN)).toEqual(reference.path);
  });

  test('says which task waits for one that does not come before it', () => {
    expect(() => schedule([{ id: 'X', what: 'Waits', weeks: 1, after: ['Y'] }])).toThrow('X waits for Y, which is not before it.');
  });
});

describe('the test', () => {
  test('has the intervals and predictive values of SciPy and scikit-learn', () => {
    const found = wilsonInterval(TEST.truePositives, TEST.truePositives + TEST.falseNegatives);
    const cleared = wilsonInterval(TEST.trueNegatives, TEST.trueNegatives + TEST.falsePositives);
    expect(found?.low).toBeCloseTo(reference.sensitivity.low, 12);
    expect(found?.high).toBeCloseTo(reference.sensitivity.high, 12);
    expect(cleared?.low).toBeCloseTo(reference.specificity.low, 12);
    expect(cleared?.high).toBeCloseTo(reference.specificity.high, 12);
    for (const [index, prevalence] of [0.375, 0.05, 0.01].entries()) {
      const value = positivePredictiveValue(atPrevalence(TEST, prevalence, 10_000));
      expect(value).toBeCloseTo(reference.predictiveValues[index] ?? Number.NaN, 12);
    }
  });

  test('cannot be sized for a goal above what is expected', () => {
    expect(() => illNeeded(0.7, GOAL)).toThrow('the goal has to be below what is expected');
  });
});

describe('the page of the market case', () => {
  test.each(schedule(PLAN))('prints the task $id as computed', async ({ id, what, weeks, after, start, end, slack }) => {
    const before = after.length === 0 ? '|' : `${after.join(', ')} |`;
    expect(await page).toContain(`| ${id}. ${what} | ${weeks} | ${before} ${start} | ${end} | ${slack} |`);
  });

  test('prints the critical path as computed', async () => {
    expect(await page).toContain(`the path is critical: ${criticalPath(PLAN).join(', ')}.`);
  });

  test.each([0.92, 0.88, 0.85])('prints how many ill people a test needs that finds %d', async (expected) => {
    expect(await page).toContain(row(percent(expected, 0), illNeeded(expected, GOAL)));
  });

  test('prints the result with its intervals as computed', async () => {
    const text = await page;
    const parts = [
      ['Sensitivity: 138 of 150', sensitivity(TEST), wilsonInterval(138, 150)],
      ['Specificity: 230 of 250', specificity(TEST), wilsonInterval(230, 250)],
    ] as const;
    for (const [start, share, interval] of parts) {
      const ends = `${percent(interval?.low).replace('%', '')} to ${percent(interval?.high)}`;
      expect(text).toContain(`${start} = ${percent(share)}, interval ${ends}`);
    }
  });

  test.each([
    ['37.5%, as in the test', 0.375],
    ['5%, intensive care', 0.05],
    ['1%, emergency department', 0.01],
  ])('prints the row "%s" as computed', async (label, prevalence) => {
    const table = atPrevalence(TEST, prevalence, 10_000);
    const flags = table.truePositives + table.falsePositives;
    expect(await page).toContain(
      row(label, count(flags), count(table.truePositives), percent(positivePredictiveValue(table)), count(table.falseNegatives)),
    );
  });

  test.each([
    ['20 weeks instead of 12, D eats its seven weeks of slack and one more: ', { D: 20 }],
    ['the end moves by all eight: ', { B: 34 }],
    ['I is critical: ', { I: 12 }],
    ['So the plan ends in week ', { F: 24 }],
    ['the end moves from 75 to ', { B: 19 }],
  ])('says of a change of the plan: "%s…" the weeks that are computed', async (start, weeks) => {
    expect(await page).toContain(`${start}${duration(planWith(weeks))}`);
  });

  test('says rightly that the path through the films joins when the quality system takes 19 weeks', () => {
    expect(criticalPath(planWith({ B: 20 }))).not.toContain('F');
    expect(criticalPath(planWith({ B: 19 }))).toContain('F');
  });
});
