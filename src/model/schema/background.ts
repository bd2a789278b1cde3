import { z } from 'zod';
import { level, plainText } from './fields.ts';
import { page } from './page.ts';
import { reference } from './reference.ts';

/** Where a reader comes from, with the skills that the work usually gives. */
export const background = z.strictObject({
  ...page,
  order: z.int().nonnegative().describe('Position among the starting points, from 0'),
  brings: z
    .array(z.strictObject({ skill: reference('skill'), level, why: plainText.describe('What in the work gives it') }))
    .min(1)
    .describe('Skills a person with this background usually has, and how deeply'),
  routes: z
    .array(z.strictObject({ role: reference('role'), why: plainText.describe('Why this is a short route') }))
    .min(1)
    .describe('Roles within reach, the nearest first'),
});
