import type { Readings } from '../../statistics/agreement.ts';
import { wilsonInterval, type Interval } from '../../statistics/interval.ts';
import type { TwoByTwo } from '../../statistics/twoByTwo.ts';

/** One made-up sentence of a report, and whether it asks for imaging that still has to be done. */
export interface Sentence {
  readonly text: string;
  readonly asks: boolean;
}

/** The sentences that the case prints. */
export const SENTENCES: readonly Sentence[] = [
  { text: 'Recommend follow-up chest CT in 6 months.', asks: true },
  { text: 'No follow-up is needed.', asks: false },
  { text: 'Follow-up CT as recommended in March shows no change.', asks: false },
  { text: 'A 7 mm nodule in the right upper lobe, to be re-imaged in 12 months.', asks: true },
  { text: 'If symptoms return, follow-up with CT is recommended.', asks: false },
  { text: 'Nodule of 9 mm; follow-up recommended, not yet scheduled.', asks: true },
  { text: 'No effusion; follow-up CT of the nodule is recommended.', asks: true },
  { text: 'Routine follow-up with the family doctor for blood pressure.', asks: false },
  { text: 'CT in three months advised.', asks: true },
  { text: 'No further imaging recommended.', asks: false },
  { text: 'Follow-up PET suggested for the 14 mm lesion.', asks: true },
  { text: 'Stable since 2019; no follow-up recommended.', asks: false },
];

/** Whether a reader takes `text` for a sentence that asks for imaging. */
export type Reader = (text: string) => boolean;

const ASKS = /follow-up|recommend/i;
const CUE_BEFORE = /\b(?:no|not|without|if)\b[^;.]*$/i;
const PAST = /\bas recommended\b/i;
const IMAGING = /\b(?:CT|MRI|PET|imaging|nodule|lesion)\b/i;

/** The first version: a word is there or it is not. */
export const readByKeyword: Reader = (text) => ASKS.test(text);

/** The second version: the word is there, nothing before it in the same clause takes it back, and the talk is of imaging to come. */
export const readInContext: Reader = (text) => {
  const found = ASKS.exec(text);
  if (found === null) return false;
  return !CUE_BEFORE.test(text.slice(0, found.index)) && !PAST.test(text) && IMAGING.test(text);
};

/** What `reader` gets right and wrong in `sentences`. */
export function score(reader: Reader, sentences: readonly Sentence[] = SENTENCES): TwoByTwo {
  const count = (flagged: boolean, asks: boolean): number =>
    sentences.filter((sentence) => reader(sentence.text) === flagged && sentence.asks === asks).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
    trueNegatives: count(false, false),
  };
}

/** F1: the harmonic mean of predictive value and sensitivity, in [0, 1]. */
export function f1({ truePositives, falsePositives, falseNegatives }: TwoByTwo): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}

/** What two made-up readers said of 200 reports. */
export const TWO_READERS: Readings = { bothYes: 46, onlyFirst: 10, onlySecond: 6, bothNo: 138 };

/** A made-up quarter: the reports, how many were flagged, and what reading a sample of each kind found. */
export const QUARTER = {
  reports: 10_000,
  flagged: 620,
  flaggedRead: 200,
  flaggedRight: 164,
  unflaggedRead: 500,
  unflaggedMissed: 8,
} as const;

/** What the samples say of the whole quarter. */
export interface Estimate {
  readonly predictiveValue: number;
  /** Flagged reports that are right. */
  readonly found: number;
  /** Unflagged reports that should have been flagged, with the interval of the sample. */
  readonly missed: number;
  readonly missedBetween: Interval;
  readonly sensitivity: number;
  /** Sensitivity at either end of the interval for what was missed. */
  readonly sensitivityBetween: Interval;
}

/** Estimates of a quarter from reading a part of the flagged and a part of the unflagged reports. */
export function estimate(quarter: Readonly<Record<keyof typeof QUARTER, number>> = QUARTER): Estimate {
  const unflagged = quarter.reports - quarter.flagged;
  const predictiveValue = quarter.flaggedRight / quarter.flaggedRead;
  const found = predictiveValue * quarter.flagged;
  const missed = (quarter.unflaggedMissed / quarter.unflaggedRead) * unflagged;
  const share = wilsonInterval(quarter.unflaggedMissed, quarter.unflaggedRead) ?? { low: 0, high: 1 };
  const missedBetween = { low: share.low * unflagged, high: share.high * unflagged };
  return {
    predictiveValue,
    found,
    missed,
    missedBetween,
    sensitivity: found / (found + missed),
    sensitivityBetween: { low: found / (found + missedBetween.high), high: found / (found + missedBetween.low) },
  };
}
