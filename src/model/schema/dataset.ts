import { z } from 'zod';
import { formerIds, names, plainText, review, stated } from './fields.ts';
import { reference } from './reference.ts';

/** Data that a learner can really get. */
export const dataset = z.strictObject({
  name: plainText.describe('Name as its steward writes it'),
  abbreviation: plainText.optional().describe('Short name in use'),
  ...names,
  formerIds,
  steward: plainText.describe('Who keeps and gives out the data'),
  modality: z.array(plainText).min(1).describe('What is in it, for example "structured EHR"'),
  access: z
    .enum(['open', 'registration', 'credentialed', 'application', 'paid application'])
    .describe('What stands between a learner and the data'),
  accessNote: stated.describe('What access asks for'),
  licence: plainText.describe('Licence or agreement'),
  goodFor: plainText.describe('What one can practice on it'),
  notFor: plainText.describe('What it cannot show'),
  page: z.url().describe("Steward's own page"),
  sources: z.array(reference('source')).min(1).describe('Papers and pages that describe it'),
  ...review,
});
