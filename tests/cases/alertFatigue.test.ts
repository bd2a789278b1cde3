import { describe, expect, test } from 'vitest';
import { ALERTS, change, hours, limits, overrideRate, predictiveValue, useful, WEEKS } from '../../src/cases/alert-fatigue/core.ts';
import { casePage, count, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['alert-fatigue'];
const page = casePage('alert-fatigue');
const baseline = WEEKS.slice(0, 6);

describe('the month of alerts', () => {
  test('is summed up as NumPy sums it up', () => {
    expect(overrideRate(ALERTS)).toBeCloseTo(reference.overrideRate, 12);
    expect(predictiveValue(ALERTS)).toBeCloseTo(reference.predictiveValue, 12);
  });

  test('has limits for the seventh week as NumPy computes them', () => {
    const { center, low, high } = limits(baseline, WEEKS[6]?.fired ?? Number.NaN);
    expect(center).toBeCloseTo(reference.seventhWeek.center, 12);
    expect(low).toBeCloseTo(reference.seventhWeek.low, 12);
    expect(high).toBeCloseTo(reference.seventhWeek.high, 12);
  });

  test('has limits that stay shares when a week has almost no alerts', () => {
    expect(limits(baseline, 2)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('the page of the alert case', () => {
  test.each(ALERTS)('prints the row "$name" as computed', async (alert) => {
    const { name, fired, accepted, usefulIn100 } = alert;
    const own = [alert];
    expect(await page).toContain(
      row(name, count(fired), count(accepted), percent(overrideRate(own)), usefulIn100, count(useful(own)), hours(own).toFixed(1)),
    );
  });

  test('prints the row of all alerts as computed', async () => {
    const accepted = ALERTS.reduce((total, alert) => total + alert.accepted, 0);
    expect(await page).toContain(`| All | 12,000 | ${accepted} | ${percent(overrideRate(ALERTS))} | |`);
    expect(await page).toContain(`| | ${count(useful(ALERTS))} | ${hours(ALERTS).toFixed(1)} |`);
    expect(await page).toContain(`or ${percent(predictiveValue(ALERTS))}, worth it`);
  });

  test.each([
    ['1. No box for minor interactions', 5],
    ['2. Boxes for the first three kinds only', 3],
    ['3. Boxes for the first two kinds only', 2],
  ])('prints the plan "%s" as computed', async (label, kinds) => {
    const plan = change(ALERTS, (alert) => ALERTS.indexOf(alert) < kinds);
    const lost = `${count(plan.usefulLost)} of 1,044`;
    expect(await page).toContain(row(label, count(plan.fired), percent(plan.predictiveValue), lost, plan.hoursFreed.toFixed(1)));
  });

  test.each(WEEKS.map((week, index) => [index + 1, week] as const))('prints week %d as computed', async (number, week) => {
    expect(await page).toContain(row(number, week.fired, week.overridden, percent(week.overridden / week.fired)));
  });

  test('prints the limits that week 7 breaks, and no week before it', async () => {
    const { center, low, high } = limits(baseline, 141);
    expect(await page).toContain(`${percent(center)} were overridden`);
    expect(await page).toContain(`between ${percent(low).replace('%', '')} and ${percent(high)}`);
    const outside = WEEKS.map(({ fired, overridden }) => overridden / fired < limits(baseline, fired).low);
    expect(outside).toEqual([false, false, false, false, false, false, true, true]);
  });

  test('gives the answer to the first exercise as computed', async () => {
    const plan = change(ALERTS, ({ name, usefulIn100 }) => usefulIn100 >= 40 || name === 'Duplicate of a class');
    expect(await page).toContain(`Boxes ${count(plan.fired)}; useful 744 + 150 = 894, so ${percent(plan.predictiveValue)}`);
    expect(await page).toContain(`lost ${count(plan.usefulLost)} of 1,044; hours freed ${plan.hoursFreed.toFixed(1)}`);
  });
});
