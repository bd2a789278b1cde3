import { z } from 'zod';
import { level, plainText } from './fields.ts';
import { page } from './page.ts';
import { reference } from './reference.ts';
import { LEVELS, SKILL_KINDS } from './vocabulary.ts';

/** What one level of a skill means, how long it takes and how it is shown. */
const rung = z.strictObject({
  can: z.array(plainText).min(1).describe('Statements that each complete "You can …"'),
  hours: z
    .strictObject({ from: z.int().positive(), to: z.int().positive() })
    .refine(({ from, to }) => from < to, 'hours are a range: from must be smaller than to')
    .describe('Editorial estimate of the hours from the level below to this one, as a range'),
  proof: plainText.describe('The artifact that shows the level'),
});

/** Something a person can do, at one of four levels. */
export const skill = z.strictObject({
  ...page,
  kind: z.enum(SKILL_KINDS).describe('technical, clinical or human'),
  levels: z.strictObject(Object.fromEntries(LEVELS.map((name) => [name, rung])) as Record<(typeof LEVELS)[number], typeof rung>),
  prerequisites: z
    .array(z.strictObject({ skill: reference('skill'), level }))
    .default([])
    .describe('Skills to have first, with the level that is enough'),
  datasets: z.array(reference('dataset')).default([]).describe('Data on which to practice'),
});
