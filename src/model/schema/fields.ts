import { z } from 'zod';
import { typographic } from '../format/typographic.ts';
import { reference } from './reference.ts';
import { LEVELS, PLACES } from './vocabulary.ts';

/** A calendar date, `YYYY-MM-DD`. Dates stay strings: they are printed and compared, never shifted by a time zone. */
export const isoDate = z.iso.date('write a date that exists as YYYY-MM-DD').describe('Calendar date, YYYY-MM-DD');

/** A year, a month or a day: `2025`, `2025-05` or `2025-05-01`. Statistics are rarely dated to the day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('Date to the year, month or day: YYYY, YYYY-MM or YYYY-MM-DD');

export const level = z.enum(LEVELS).describe('Depth of a skill, from awareness to expert');

export const place = z.enum(PLACES).describe('Country or region the statement holds for');

/** Kebab-case identifier: permanent, and the name of the record's file. */
export const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case: a-z, 0-9 and single hyphens');

/** Non-empty text on one or more lines, without Markdown. Quotation marks and apostrophes are set as prose sets them. */
export const plainText = z.string().trim().min(1, 'must not be empty').overwrite(typographic);

/** A statement of fact in plain text with the sources that carry it. */
export const stated = z
  .strictObject({
    text: plainText.describe('The statement, in plain text'),
    sources: z.array(reference('source')).min(1, 'name at least one source').describe('Ids of the sources that carry it'),
  })
  .describe('A statement with its sources');

/** Names a reader may use for a thing. All of them feed search; only `aliases` are linked in prose. */
export const names = {
  aliases: z.array(plainText).default([]).describe('Other correct names; linked in prose for terms'),
  alsoCalled: z.array(plainText).default([]).describe('Titles and names in use that are broader, older or regional; search only'),
  lay: z.array(plainText).default([]).describe('Everyday words a reader may type; search only'),
};

/** Ids the record had before; addresses under an old id redirect here. */
export const formerIds = z.array(identifier).default([]).describe('Ids this record had before; they redirect here');

/** Where a record comes from, for editors: the ids of the facts in their dossier on which it rests, so that a corrected fact finds its records. */
export const facts = z
  .array(z.string().regex(/^(?:LM|CR|RG|EV|DT|MA)-\d{2}$/, 'write the id of a fact, for example RG-57'))
  .default([])
  .describe('Ids of the facts in the editors’ dossier on which the record rests');

/** When a record was last read against its sources, and by when it must be read again. */
export const review = {
  reviewed: isoDate.describe('Date on which the text was last checked against its sources'),
  due: isoDate.optional().describe('Date by which it must be checked again; by default the interval of its kind'),
};
