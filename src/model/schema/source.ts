import { z } from 'zod';
import { formerIds, isoDate, partialDate, plainText } from './fields.ts';
import { STRENGTHS } from './vocabulary.ts';

/** A name in CSL form: a person, or an institution as `literal`. */
const cslName = z.union([z.strictObject({ family: plainText, given: plainText.optional() }), z.strictObject({ literal: plainText })]);

/** Where statements come from: CSL data, how strong it is as evidence, and how it was read. */
export const source = z
  .strictObject({
    kind: z
      .enum([
        'article-journal',
        'paper-conference',
        'article',
        'legislation',
        'regulation',
        'report',
        'standard',
        'webpage',
        'dataset',
        'software',
        'book',
        'chapter',
      ])
      .describe('CSL type of the work'),
    title: plainText.describe('Title of the work'),
    author: z.array(cslName).min(1).describe('Authors in order; institutions as literal'),
    issued: partialDate.optional().describe('Date of publication; absent for pages that carry none'),
    containerTitle: plainText.optional().describe('Journal, series or site'),
    volume: plainText.optional(),
    issue: plainText.optional(),
    page: plainText.optional(),
    number: plainText.optional().describe('Document, report or CFR number'),
    publisher: plainText.optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'write the DOI alone, for example 10.1126/science.aax2342')
      .optional()
      .describe('DOI without the resolver'),
    url: z.url().optional().describe('Primary address'),
    strength: z.enum(STRENGTHS).describe('What kind of evidence it is'),
    read: z.enum(['primary', 'part', 'secondary']).describe('What was read: the text itself, a part of it, or a text about it'),
    via: plainText.optional().describe('The text that was read instead, where the primary was not'),
    checked: isoDate.describe('Date on which it was last looked up'),
    formerIds,
  })
  .refine((value) => value.doi ?? value.url, 'a source needs a doi or a url')
  .refine((value) => value.read !== 'secondary' || value.via, {
    path: ['via'],
    message: 'name the text that was read instead of the primary one',
  });
