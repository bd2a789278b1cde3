import { z } from 'zod';
import { plainText } from './fields.ts';
import { page } from './page.ts';
import { reference } from './reference.ts';

/** A worked problem, from framing to monitoring. */
export const caseStudy = z.strictObject({
  ...page,
  order: z.int().nonnegative().describe('Position among the cases, from 0'),
  family: reference('family').describe('Family whose work the case shows'),
  skills: z.array(reference('skill')).min(1).describe('Skills the case exercises'),
  datasets: z.array(reference('dataset')).default([]).describe('Real data on which to repeat it'),
  artifact: plainText.describe('What the reader has for a portfolio afterwards'),
});
