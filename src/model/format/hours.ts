import type { Hours } from '../levels.ts';

const NUMBER = new Intl.NumberFormat('en-US');

/** `40–80 hours`; never one number, because nobody knows a single learner's hours. */
export function formatHours({ from, to }: Hours): string {
  return to === 0 ? 'no hours' : `${NUMBER.format(from)}–${NUMBER.format(to)} hours`;
}
