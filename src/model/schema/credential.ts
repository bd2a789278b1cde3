import { z } from 'zod';
import { facts, formerIds, names, place, plainText, review, stated } from './fields.ts';
import { reference } from './reference.ts';
import { VERDICTS } from './vocabulary.ts';

/** A certificate or license, with what it is worth to each family. */
export const credential = z.strictObject({
  name: plainText.describe('Full name'),
  abbreviation: plainText.optional().describe('Letters a holder uses'),
  ...names,
  formerIds,
  facts,
  summary: plainText.max(200).describe('What it is, in one sentence'),
  issuer: plainText.describe('Body that awards it'),
  place: place.describe('Where it is recognized'),
  status: z.enum(['active', 'retired', 'uncertain']).describe('Whether new candidates can earn it'),
  statusNote: stated.optional().describe('What is known of the status, where it is not plain'),
  eligibility: stated.describe('Who may sit for it'),
  renewal: stated.describe('How long it lasts and how it is kept'),
  page: z.url().describe("Issuer's own page"),
  verdicts: z
    .array(z.strictObject({ family: reference('family'), verdict: z.enum(VERDICTS), why: plainText.describe('Reason in one clause') }))
    .min(1)
    .describe('Worth to each family'),
  ...review,
});
