import { z } from 'zod';
import { facts, formerIds, isoDate, partialDate, place, plainText, review } from './fields.ts';
import { reference } from './reference.ts';

/** One figure or dated fact used in prose, kept in one place. */
export const claim = z.strictObject({
  statement: plainText.describe('The whole statement in one sentence, with place and date'),
  value: z.union([z.number(), plainText]).describe('The figure as a number, or the dated fact in a few words'),
  unit: plainText.optional().describe('Unit as printed after the figure, for example "USD a year" or "%"'),
  measure: plainText
    .max(48)
    .optional()
    .describe('What is measured, in a few words, for places where the figure stands alone: "median, data scientists"'),
  place: place.describe('Where it holds'),
  asOf: partialDate.describe('Date or period end the figure belongs to'),
  period: plainText.optional().describe('How the date is printed when it is a span, for example "2025–35"'),
  isNot: plainText.describe('What the figure is not'),
  source: reference('source'),
  formerIds,
  facts,
  reviewed: review.reviewed,
  due: isoDate.describe('Date by which a newer figure is expected'),
});
