import { z } from 'zod';
import { level, plainText } from './fields.ts';
import { page } from './page.ts';
import { reference } from './reference.ts';
import { MATCHES, NEEDS, PARTS, STAGES, VERDICTS } from './vocabulary.ts';

/** A skill that a role asks for. */
const skillNeed = z.strictObject({
  skill: reference('skill'),
  level,
  need: z.enum(NEEDS).describe('essential: the job cannot be done without it; helpful: it sets one apart'),
  why: plainText.describe('What the role does with it, in one clause'),
});
export type SkillNeed = z.infer<typeof skillNeed>;

/** The nearest occupation in a public taxonomy, and how near it is. "none" is an honest answer. */
const crosswalk = z.strictObject({
  taxonomy: plainText.describe('Name and edition, for example "O*NET-SOC 2019"'),
  code: plainText.optional().describe('Code of the occupation; absent where there is none'),
  title: plainText.optional().describe('Title of the occupation in the taxonomy'),
  match: z.enum(MATCHES).describe('How well it fits'),
  note: plainText.describe('What the occupation includes or leaves out'),
  source: reference('source'),
});

/** A job a person can hold. */
export const role = z.strictObject({
  ...page,
  skills: z.array(skillNeed).describe('Skills with the level the role needs'),
  stages: z
    .array(
      z.strictObject({
        stage: z.enum(STAGES).describe('Stage in the life of a model'),
        part: z.enum(PARTS).describe('Whether the role answers for the stage, works in it, or is asked before it is decided'),
      }),
    )
    .min(1)
    .describe('Where the role sits in the life of a model'),
  handsOver: plainText.describe('What the role delivers, in one clause'),
  entry: z.array(plainText).min(2, 'give more than one entry route').describe('Entry routes in a clause each'),
  credentials: z
    .array(
      z.strictObject({ credential: reference('credential'), verdict: z.enum(VERDICTS), why: plainText.describe('Reason in one clause') }),
    )
    .default([])
    .describe('Credentials with their verdict for this role'),
  pay: z.array(reference('claim')).describe('Claims on pay'),
  outlook: z.array(reference('claim')).describe('Claims on the outlook'),
  crosswalk: z.array(crosswalk).min(1).describe('Nearest occupations in public taxonomies'),
  adjacent: z
    .array(z.strictObject({ role: reference('role'), difference: plainText.describe('How to tell the two apart') }))
    .default([])
    .describe('Neighboring roles'),
  notForYouIf: z.array(plainText).min(1).describe('Reasons to choose something else; each completes "Not for you if …"'),
  datasets: z.array(reference('dataset')).default([]).describe('Data on which to practice'),
  instruments: z.array(reference('instrument')).default([]).describe('Laws, standards and guidance the role works under'),
});
