/** Counts of items by what two readers said of each. */
export interface Readings {
  readonly bothYes: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly bothNo: number;
}

/** Share of the items on which the readers agree, and the share expected if each said yes as often as they did, but by chance. */
export function agreement({ bothYes, onlyFirst, onlySecond, bothNo }: Readings): { observed: number; byChance: number } {
  const items = bothYes + onlyFirst + onlySecond + bothNo;
  const first = (bothYes + onlyFirst) / items;
  const second = (bothYes + onlySecond) / items;
  return { observed: (bothYes + bothNo) / items, byChance: first * second + (1 - first) * (1 - second) };
}

/**
 * Cohen's kappa: agreement beyond chance, as a share of what there was to gain; 1 is full agreement and 0 is chance. `undefined`
 * where both readers gave one and the same answer to everything.
 */
export function cohenKappa(readings: Readings): number | undefined {
  const { observed, byChance } = agreement(readings);
  return byChance === 1 ? undefined : (observed - byChance) / (1 - byChance);
}
