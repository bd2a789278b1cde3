import { z } from 'zod';
import { facts, formerIds, names, partialDate, place, plainText, review } from './fields.ts';
import { reference } from './reference.ts';
import { INSTRUMENT_STATUSES } from './vocabulary.ts';

/** A law, regulation, standard or guidance document. */
export const instrument = z.strictObject({
  name: plainText.describe('Official name'),
  shortName: plainText.max(60).describe('Name used in prose'),
  ...names,
  formerIds,
  facts,
  kind: z.enum(['statute', 'regulation', 'guidance', 'standard', 'framework']).describe('What sort of document it is'),
  place,
  status: z.enum(INSTRUMENT_STATUSES).describe('Where it stands on the date of review'),
  since: partialDate.describe('Date from which the status holds'),
  summary: plainText.max(300).describe('What it does, in one or two sentences'),
  dates: z
    .array(
      z.strictObject({ date: partialDate, event: plainText.describe('What happened or happens on the date'), source: reference('source') }),
    )
    .min(1)
    .describe('Dates that matter, oldest first'),
  supersedes: z.array(reference('instrument')).default([]).describe('Instruments it replaced'),
  supersededBy: reference('instrument').optional().describe('Instrument that replaced it'),
  source: reference('source').describe('The primary text'),
  changes: z
    .array(z.strictObject({ family: reference('family'), change: plainText.describe('What changes in the work') }))
    .min(1)
    .describe('What it changes for each family'),
  ...review,
});
