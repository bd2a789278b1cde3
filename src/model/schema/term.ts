import { z } from 'zod';
import { formerIds, names, plainText, review } from './fields.ts';
import { reference } from './reference.ts';
import { TERM_KINDS } from './vocabulary.ts';

/** Longest definition a card can show without scrolling, in characters. */
export const DEFINITION_LIMIT = 200;

/** A word of the glossary. */
export const term = z.strictObject({
  term: plainText.describe('Preferred name, in sentence case'),
  abbreviation: plainText.optional().describe('Abbreviation in its own case, for example PPV'),
  ...names,
  formerIds,
  kind: z.enum(TERM_KINDS).describe('technical, clinical, regulatory, ethical or career'),
  definition: plainText
    .max(DEFINITION_LIMIT, `definitions have at most ${DEFINITION_LIMIT} characters`)
    .describe('One sentence in plain text that stands alone'),
  confusion: plainText.describe('The confusion to avoid, in one or two sentences of plain text'),
  skills: z.array(reference('skill')).default([]).describe('Skills in which the term is used'),
  seeAlso: z.array(reference('term')).default([]).describe('Related terms'),
  sources: z.array(reference('source')).default([]).describe('Sources of the definition'),
  ...review,
});
