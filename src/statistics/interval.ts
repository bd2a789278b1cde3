/** Lower and upper end of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution, for intervals of 95%. */
const Z = 1.959963984540054;

/**
 * 95% interval of Wilson for a share of `part` in `whole`, both counts. Unlike the common formula it stays within [0, 1] and is
 * usable for small counts. `undefined` where the whole is nobody. Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function wilsonInterval(part: number, whole: number): Interval | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}
