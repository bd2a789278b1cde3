import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Scored } from '../../statistics/discrimination.ts';
import type { TwoByTwo } from '../../statistics/twoByTwo.ts';

/** People whose predicted risk falls in one band: how many there are, what was predicted on average, how many came back. */
export interface Band {
  /** Lowest risk in the band, in [0, 1]. */
  readonly from: number;
  /** Risk at which the next band begins. */
  readonly to: number;
  readonly meanRisk: number;
  readonly people: number;
  readonly returned: number;
}

/** The made-up hospital's 1,000 discharges of 20 days, as the case states them. */
export const BANDS: readonly Band[] = [
  { from: 0, to: 0.05, meanRisk: 0.04, people: 200, returned: 10 },
  { from: 0.05, to: 0.1, meanRisk: 0.08, people: 300, returned: 27 },
  { from: 0.1, to: 0.15, meanRisk: 0.12, people: 200, returned: 25 },
  { from: 0.15, to: 0.2, meanRisk: 0.17, people: 100, returned: 18 },
  { from: 0.2, to: 0.3, meanRisk: 0.25, people: 120, returned: 28 },
  { from: 0.3, to: 1, meanRisk: 0.45, people: 80, returned: 32 },
];

/** Days over which the discharges are spread. */
export const DAYS = 20;

/** One discharge: the risk the model gave, whether the person came back within 30 days, and the day of discharge from 0. */
export interface Discharge extends Scored {
  readonly day: number;
}

/** `items` in an order drawn with `below(n)`, a whole number from 0 to n - 1 (Fisher and Yates). */
function shuffled<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** Risks spread evenly around the mean of a band, so that their mean is the band's. */
function risksOf({ from, to, meanRisk, people }: Band): number[] {
  const reach = Math.min(meanRisk - from, to - meanRisk);
  return Array.from({ length: people }, (_, index) => meanRisk + reach * ((2 * index + 1) / people - 1));
}

/**
 * Draws the discharges behind the bands: who in a band came back and on which day each went home depend on `seed`; the numbers in
 * each band, and so every table of the case, do not.
 */
export function drawDischarges(seed: number, bands: readonly Band[] = BANDS): readonly Discharge[] {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  const people = bands.flatMap((band) => {
    const events = shuffled(
      Array.from({ length: band.people }, (_, index) => index < band.returned),
      below,
    );
    return risksOf(band).map((risk, index) => ({ risk, event: events[index] ?? false }));
  });
  return shuffled(people, below).map((person, index) => ({ ...person, day: index % DAYS }));
}

/** What a list of everyone at or above `threshold` gets right and wrong. */
export function flagAt(people: readonly Scored[], threshold: number): TwoByTwo {
  const count = (flagged: boolean, event: boolean): number =>
    people.filter((person) => person.risk >= threshold === flagged && person.event === event).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
    trueNegatives: count(false, false),
  };
}

/** Predicted against observed in each band. */
export interface CalibrationRow {
  readonly people: number;
  /** Sum of the predicted risks. */
  readonly expected: number;
  readonly observed: number;
}

/** The calibration of `people` over the limits of `bands`. */
export function calibration(people: readonly Scored[], bands: readonly Pick<Band, 'from' | 'to'>[] = BANDS): readonly CalibrationRow[] {
  return bands.map(({ from, to }) => {
    const inBand = people.filter(({ risk }) => risk >= from && risk < to);
    return {
      people: inBand.length,
      expected: inBand.reduce((sum, { risk }) => sum + risk, 0),
      observed: inBand.filter(({ event }) => event).length,
    };
  });
}
