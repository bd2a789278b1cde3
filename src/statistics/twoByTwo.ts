/** Counts of people by what a test said and what was true. */
export interface TwoByTwo {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** `part / whole` in [0, 1], or `undefined` where nobody is in the whole. */
function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Of those with the condition, the share that was flagged. */
export function sensitivity({ truePositives, falseNegatives }: TwoByTwo): number | undefined {
  return share(truePositives, truePositives + falseNegatives);
}

/** Of those without the condition, the share that was not flagged. */
export function specificity({ trueNegatives, falsePositives }: TwoByTwo): number | undefined {
  return share(trueNegatives, trueNegatives + falsePositives);
}

/** Of those flagged, the share with the condition. */
export function positivePredictiveValue({ truePositives, falsePositives }: TwoByTwo): number | undefined {
  return share(truePositives, truePositives + falsePositives);
}

/** Of those not flagged, the share without the condition. */
export function negativePredictiveValue({ trueNegatives, falseNegatives }: TwoByTwo): number | undefined {
  return share(trueNegatives, trueNegatives + falseNegatives);
}

/** Flags to look at for each person with the condition: 1 / PPV. */
export function numberNeededToEvaluate(table: TwoByTwo): number | undefined {
  return share(table.truePositives + table.falsePositives, table.truePositives);
}

/**
 * Net benefit at threshold `pt` in (0, 1): true positives minus false positives weighted by the odds of the threshold, a person.
 * Vickers and Elkin 2006, doi:10.1177/0272989X06295361.
 */
export function netBenefit(table: TwoByTwo, pt: number): number {
  const people = table.truePositives + table.falsePositives + table.falseNegatives + table.trueNegatives;
  return table.truePositives / people - (table.falsePositives / people) * (pt / (1 - pt));
}
