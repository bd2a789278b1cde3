import type { Scored } from '../../statistics/discrimination.ts';
import type { TwoByTwo } from '../../statistics/twoByTwo.ts';

/** The two made-up groups of the case. */
export type Group = 'A' | 'B';

/** What a row of the audit can be judged by: high cost in the next year, or four or more chronic illnesses now. */
export type Outcome = 'highCost' | 'highNeed';

/** People of one group whose score falls in one band. */
export interface Band {
  readonly group: Group;
  /** Middle of the band, in [0, 1]. */
  readonly score: number;
  readonly people: number;
  readonly highCost: number;
  readonly highNeed: number;
}

/** The 1,000 made-up people as the program scores them today: by predicted cost. */
export const BY_COST: readonly Band[] = [
  { group: 'A', score: 0.125, people: 400, highCost: 20, highNeed: 40 },
  { group: 'A', score: 0.375, people: 200, highCost: 30, highNeed: 40 },
  { group: 'A', score: 0.625, people: 120, highCost: 48, highNeed: 54 },
  { group: 'A', score: 0.875, people: 80, highCost: 56, highNeed: 60 },
  { group: 'B', score: 0.125, people: 130, highCost: 6, highNeed: 26 },
  { group: 'B', score: 0.375, people: 40, highCost: 6, highNeed: 16 },
  { group: 'B', score: 0.625, people: 20, highCost: 8, highNeed: 13 },
  { group: 'B', score: 0.875, people: 10, highCost: 7, highNeed: 9 },
];

/** The same people after the label was changed from cost to need, in the band that gets a place and below it. */
export const BY_NEED: readonly Band[] = [
  { group: 'A', score: 0.25, people: 734, highCost: 108, highNeed: 140 },
  { group: 'A', score: 0.875, people: 66, highCost: 46, highNeed: 54 },
  { group: 'B', score: 0.25, people: 176, highCost: 13, highNeed: 44 },
  { group: 'B', score: 0.875, people: 24, highCost: 14, highNeed: 20 },
];

/** Score from which a person gets a place. */
export const THRESHOLD = 0.75;

/** Bands of one group. */
export function ofGroup(bands: readonly Band[], group: Group): readonly Band[] {
  return bands.filter((band) => band.group === group);
}

/** What the threshold gets right and wrong, judged by `outcome`. */
export function placed(bands: readonly Band[], outcome: Outcome): TwoByTwo {
  const count = (inProgram: boolean, of: (band: Band) => number): number =>
    bands.filter(({ score }) => score >= THRESHOLD === inProgram).reduce((total, band) => total + of(band), 0);
  return {
    truePositives: count(true, (band) => band[outcome]),
    falsePositives: count(true, (band) => band.people - band[outcome]),
    falseNegatives: count(false, (band) => band[outcome]),
    trueNegatives: count(false, (band) => band.people - band[outcome]),
  };
}

/** Every person with the score of the band and whether the outcome holds, for measures of the whole ranking. */
export function people(bands: readonly Band[], outcome: Outcome): readonly Scored[] {
  return bands.flatMap((band) => Array.from({ length: band.people }, (_, index) => ({ risk: band.score, event: index < band[outcome] })));
}

/** Share of people with `outcome` in one band, in [0, 1]. */
export function rate(band: Band, outcome: Outcome): number {
  return band[outcome] / band.people;
}
