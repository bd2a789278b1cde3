/** One kind of drug alert in a made-up month. */
export interface Alert {
  readonly name: string;
  readonly fired: number;
  /** Alerts after which the order was changed. */
  readonly accepted: number;
  /** Of 100 alerts that a pharmacist and a physician read again, those in which warning was right. */
  readonly usefulIn100: number;
}

/** The made-up alerts of the case. */
export const ALERTS: readonly Alert[] = [
  { name: 'Severe interaction', fired: 240, accepted: 132, usefulIn100: 70 },
  { name: 'Allergy, same drug', fired: 360, accepted: 180, usefulIn100: 60 },
  { name: 'Dose too high for the kidney', fired: 900, accepted: 270, usefulIn100: 40 },
  { name: 'Allergy, related drug', fired: 1_500, accepted: 75, usefulIn100: 6 },
  { name: 'Duplicate of a class', fired: 3_000, accepted: 180, usefulIn100: 5 },
  { name: 'Minor interaction', fired: 6_000, accepted: 120, usefulIn100: 1 },
];

/** Seconds that an alert takes from the person who sees it. */
export const SECONDS = 8;

/** Share of the alerts after which the order stayed as it was, in [0, 1]. */
export function overrideRate(alerts: readonly Alert[]): number {
  return 1 - sum(alerts, ({ accepted }) => accepted) / sum(alerts, ({ fired }) => fired);
}

/** Share of the alerts in which warning was right, by the sample, in [0, 1]. */
export function predictiveValue(alerts: readonly Alert[]): number {
  return useful(alerts) / sum(alerts, ({ fired }) => fired);
}

/** Alerts of a month in which warning was right, by the sample. */
export function useful(alerts: readonly Alert[]): number {
  return sum(alerts, ({ fired, usefulIn100 }) => (fired * usefulIn100) / 100);
}

/** Hours a month that people spend on `alerts`. */
export function hours(alerts: readonly Alert[]): number {
  return (sum(alerts, ({ fired }) => fired) * SECONDS) / 3_600;
}

/** What stopping to interrupt for some alerts would change. */
export interface Change {
  readonly fired: number;
  /** Useful alerts that nobody is stopped for any more. */
  readonly usefulLost: number;
  readonly predictiveValue: number;
  readonly hoursFreed: number;
}

/** The change when only the alerts for which `interrupts` is true stop the person who orders. */
export function change(alerts: readonly Alert[], interrupts: (alert: Alert) => boolean): Change {
  const kept = alerts.filter(interrupts);
  return {
    fired: sum(kept, ({ fired }) => fired),
    usefulLost: useful(alerts) - useful(kept),
    predictiveValue: predictiveValue(kept),
    hoursFreed: hours(alerts) - hours(kept),
  };
}

/** A week after the change: alerts that interrupted, and those that were overridden. */
export interface Week {
  readonly fired: number;
  readonly overridden: number;
}

/** The eight made-up weeks after the change. The rule for the kidney broke in the seventh. */
export const WEEKS: readonly Week[] = [
  { fired: 350, overridden: 214 },
  { fired: 340, overridden: 201 },
  { fired: 362, overridden: 219 },
  { fired: 344, overridden: 212 },
  { fired: 356, overridden: 217 },
  { fired: 348, overridden: 208 },
  { fired: 141, overridden: 61 },
  { fired: 138, overridden: 62 },
];

/** Limits within which a share in a week of `fired` alerts should lie if nothing has changed since the `baseline` (a p-chart). */
export function limits(baseline: readonly Week[], fired: number): { center: number; low: number; high: number } {
  const center = sum(baseline, ({ overridden }) => overridden) / sum(baseline, (week) => week.fired);
  const reach = 3 * Math.sqrt((center * (1 - center)) / fired);
  return { center, low: Math.max(0, center - reach), high: Math.min(1, center + reach) };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
