import { z } from 'zod';
import { plainText } from './fields.ts';

/** One answer among which a reader chooses. */
const option = z.strictObject({
  text: plainText.describe('The answer'),
  right: z.literal(true).optional().describe('Set at the one right answer'),
  why: plainText.describe('Why it is right or wrong, in a sentence or two'),
});

/** A question with which readers check whether they have understood a page. */
export const question = z.strictObject({
  ask: plainText.describe('The question'),
  options: z
    .array(option)
    .min(3, 'offer at least three answers')
    .max(5, 'offer at most five answers')
    .refine((options) => options.filter(({ right }) => right).length === 1, 'mark exactly one answer with "right: true"')
    .describe('Answers in the order in which they are shown'),
});

/** A question as a page has it. */
export type Question = z.infer<typeof question>;
