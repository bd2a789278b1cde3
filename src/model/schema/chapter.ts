import { z } from 'zod';
import { page } from './page.ts';
import { question } from './question.ts';

/** A page of running text that is not itself a record: an opening chapter, ethics, regulation, or a page about the guide. */
export const chapter = z.strictObject({
  ...page,
  order: z.int().nonnegative().describe('Position in its part, from 0'),
  questions: z.array(question).default([]).describe('What readers check themselves with at the end, five or more where there are any'),
});
