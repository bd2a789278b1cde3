/** A person's predicted risk, in [0, 1], and whether the event came. */
export interface Scored {
  readonly risk: number;
  readonly event: boolean;
}

/**
 * Area under the ROC curve: the chance that a person with the event was given a higher risk than one without, ties counting half.
 * By mid-ranks (Mann-Whitney); `undefined` where one of the groups is empty.
 */
export function auroc(people: readonly Scored[]): number | undefined {
  const events = people.filter(({ event }) => event).length;
  const others = people.length - events;
  if (events === 0 || others === 0) return undefined;
  const ranked = people.toSorted((a, b) => a.risk - b.risk);
  let rankSum = 0;
  for (let start = 0; start < ranked.length;) {
    let end = start;
    while (end < ranked.length && ranked[end]?.risk === ranked[start]?.risk) end += 1;
    const middle = (start + 1 + end) / 2;
    rankSum += middle * ranked.slice(start, end).filter(({ event }) => event).length;
    start = end;
  }
  return (rankSum - (events * (events + 1)) / 2) / (events * others);
}

/** Mean squared distance between risk and outcome, in [0, 1]; lower is better. `undefined` where there is nobody. */
export function brierScore(people: readonly Scored[]): number | undefined {
  if (people.length === 0) return undefined;
  return people.reduce((sum, { risk, event }) => sum + (risk - Number(event)) ** 2, 0) / people.length;
}
