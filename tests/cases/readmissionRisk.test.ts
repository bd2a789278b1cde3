import { describe, expect, test } from 'vitest';
import { BANDS, calibration, DAYS, drawDischarges, flagAt } from '../../src/cases/readmission-risk/core.ts';
import { auroc, brierScore } from '../../src/statistics/discrimination.ts';
import {
  negativePredictiveValue,
  netBenefit,
  numberNeededToEvaluate,
  positivePredictiveValue,
  sensitivity,
  specificity,
} from '../../src/statistics/twoByTwo.ts';
import { SEED } from '../fixtures/cases/inputs.ts';
import { casePage, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['readmission-risk'];
const discharges = drawDischarges(SEED);

describe('the discharges of the readmission case', () => {
  test('are 1,000 people, 50 a day, of whom 140 came back', () => {
    expect(discharges).toHaveLength(1000);
    expect(discharges.filter(({ event }) => event)).toHaveLength(140);
    const perDay = Array.from({ length: DAYS }, (_, day) => discharges.filter((discharge) => discharge.day === day).length);
    expect(new Set(perDay)).toEqual(new Set([50]));
  });

  test('are the same for a seed, and others for another seed', () => {
    expect(drawDischarges(SEED)).toEqual(discharges);
    expect(drawDischarges(SEED + 1)).not.toEqual(discharges);
  });

  test('have in each band the people, the mean risk and the returns that the case states', () => {
    for (const [index, row] of calibration(discharges).entries()) {
      const band = BANDS[index];
      expect(row.people).toBe(band?.people);
      expect(row.observed).toBe(band?.returned);
      expect(row.expected).toBeCloseTo((band?.people ?? 0) * (band?.meanRisk ?? 0), 9);
    }
  });

  test('are ranked and scored as scikit-learn ranks and scores them', () => {
    expect(auroc(discharges)).toBeCloseTo(reference.auroc, 12);
    expect(brierScore(discharges)).toBeCloseTo(reference.brier, 12);
  });

  // Reference: scikit-learn 1.2.1, roc_auc_score and brier_score_loss on the means of the bands.
  test('are ranked and scored by bands as scikit-learn ranks and scores the means of the bands', () => {
    const byBand = BANDS.flatMap(({ meanRisk, people, returned }) =>
      Array.from({ length: people }, (_, index) => ({ risk: meanRisk, event: index < returned })),
    );
    expect(auroc(byBand)).toBeCloseTo(0.6972591362126246, 12);
    expect(brierScore(byBand)).toBeCloseTo(0.11167, 12);
  });

  test.each([0.15, 0.2, 0.3].map((threshold, index) => [threshold, index] as const))(
    'give at a threshold of %d the two-by-two table of scikit-learn',
    (threshold, index) => {
      expect(flagAt(discharges, threshold)).toEqual(reference.tables[index]);
    },
  );
});

describe('the page of the readmission case', () => {
  const page = casePage('readmission-risk');

  test.each([0.15, 0.2, 0.3])('prints the row of the threshold %d as computed', async (threshold) => {
    const table = flagAt(discharges, threshold);
    const flagged = table.truePositives + table.falsePositives;
    const cells = [
      `${threshold * 100}%`,
      flagged,
      table.truePositives,
      percent(sensitivity(table)),
      percent(specificity(table)),
      percent(positivePredictiveValue(table)),
      flagged / DAYS,
      numberNeededToEvaluate(table)?.toFixed(1),
    ];
    expect(await page).toContain(row(...cells));
  });

  test('prints the calibration of each band as computed', async () => {
    for (const [index, { people, expected, observed }] of calibration(discharges).entries()) {
      const cells = [people, `${(BANDS[index]?.meanRisk ?? 0) * 100}%`, Math.round(expected), observed, percent(observed / people)];
      expect(await page).toContain(row(...cells));
    }
  });

  test('prints the negative predictive value of the first exercise as computed', async () => {
    expect(await page).toContain(`812 of 920 = ${percent(negativePredictiveValue(flagAt(discharges, 0.3)))}`);
  });
});

describe('measures of a two-by-two table', () => {
  test('are undefined where nobody is in the group they are a share of', () => {
    const nobody = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    expect(sensitivity(nobody)).toBeUndefined();
    expect(positivePredictiveValue(nobody)).toBeUndefined();
    expect(auroc([{ risk: 0.5, event: true }])).toBeUndefined();
    expect(brierScore([])).toBeUndefined();
  });

  // 60/1000 - 140/1000 * 0.2/0.8 = 0.06 - 0.035
  test('give the net benefit of the list at a threshold of 20%', () => {
    expect(netBenefit(flagAt(discharges, 0.2), 0.2)).toBeCloseTo(0.025, 12);
  });
});
