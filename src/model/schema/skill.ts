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

/** Something to learn from. */
const resource = z.strictObject({
  source: reference('source'),
  free: z.boolean().describe('Whether the whole text can be read without paying, as far as is known'),
  why: plainText.describe('What one learns from it, in one clause'),
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
  resources: z
    .array(resource)
    .max(8, 'name eight at most: a longer list is not read')
    .default([])
    .describe('What to learn from, best first'),
  datasets: z.array(reference('dataset')).default([]).describe('Data on which to practice'),
});
