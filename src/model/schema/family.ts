import { z } from 'zod';
import { plainText } from './fields.ts';
import { page } from './page.ts';

/** One of the five groups of roles. */
export const family = z.strictObject({
  ...page,
  order: z.int().nonnegative().describe('Position among the families, from 0'),
  work: plainText.max(120).describe('What the family does, in one clause that completes "They …"'),
});
