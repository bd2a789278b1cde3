import { z } from 'zod';
import { formerIds, isoDate, names, plainText, review } from './fields.ts';

/** A person who has read a page. Listed only with their consent. */
export const reviewer = z.strictObject({
  name: plainText.describe('Name as the reviewer wishes it printed'),
  standing: plainText.describe('What qualifies the reviewer, for example "registered nurse, clinical informatics"'),
  date: isoDate.describe('Date of the review'),
});

/** What every written page states about itself. */
export const page = {
  title: plainText.max(80, 'titles have at most 80 characters').describe('Heading of the page'),
  description: plainText
    .min(50, 'descriptions have at least 50 characters')
    .max(200, 'descriptions have at most 200 characters')
    .describe('One sentence for search results and lists, 50 to 200 characters'),
  ...names,
  formerIds,
  outcomes: z
    .array(plainText)
    .min(1, 'state at least one outcome')
    .describe('What the reader can do or decide after the page; each completes "You can …"'),
  leavesOut: plainText.describe('What the page does not cover, and where to find it'),
  next: z
    .array(
      z.strictObject({
        to: z.string().regex(/^\//, 'write an address of the guide, for example /skills/statistics/').describe('Address in the guide'),
        why: plainText.describe('What the reader does there'),
      }),
    )
    .min(1, 'name at least one next step')
    .describe('Where to go from here'),
  ...review,
  reviewers: z.array(reviewer).default([]).describe('Practitioners who have read the page; empty until one has'),
};
