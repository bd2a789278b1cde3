import { z } from 'zod';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { isoDate } from '../model/schema/fields.ts';
import { schemas } from '../model/schema/index.ts';
import { RECORD_TYPES, type RecordType } from '../model/schema/reference.ts';

/** Version of the shape of the files: rises when a field is renamed or removed, not when records change. */
const FORMAT_VERSION = '2.0';
const LICENCE = 'CC-BY-4.0';

/** The files of open data and the type of record in each. Chapters are prose and have none. */
export const OPEN_DATA: Readonly<Record<string, RecordType>> = Object.fromEntries(
  RECORD_TYPES.filter((type) => type !== 'chapter').map((type) => [type === 'family' ? 'families' : `${type}s`, type]),
);

/** What every record has beside the fields its author wrote. */
const identity = {
  id: z.string().describe('Permanent id, unique within the file'),
  address: z.url().describe('Page or row of the record'),
  reviewed: isoDate.describe('Date on which it was last checked'),
  due: isoDate.describe('Date by which it must be checked again'),
  family: z.string().optional().describe('Id of the family, for roles'),
};

/** A file of records. */
interface OpenDataFile {
  readonly version: string;
  /** Date of the edition, YYYY-MM-DD. */
  readonly generated: string;
  readonly licence: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** Whether `value` is what a reader of the data takes a missing field for: a list of nothing, where authors need not write it. */
function isImplied(type: RecordType, field: string, value: unknown): boolean {
  const shape: Readonly<Record<string, z.ZodType>> = schemas[type].shape;
  return Array.isArray(value) && value.length === 0 && shape[field]?.safeParse(undefined).success === true;
}

/** A record as its author wrote it, with its identity: nothing twice, and nothing that only the build needs. */
function item({ prose, file, key, type, label, ...fields }: Node, absolute: (address: string) => string): Record<string, unknown> {
  const said = Object.entries(fields).filter(([field, value]) => !isImplied(type, field, value));
  return { ...Object.fromEntries(said), address: absolute(fields.address) };
}

/** All records of a type, in the order of the guide. */
export function openData(guide: Guide, type: RecordType, generated: string, absolute: (address: string) => string): OpenDataFile {
  const items = guide.all(type).map((node) => item(node, absolute));
  return { version: FORMAT_VERSION, generated, licence: LICENCE, items };
}

/** JSON Schema (draft 2020-12) of the file for a type, made from the schema that authors write against. */
export function openDataSchema(type: RecordType): object {
  const record: z.ZodObject = schemas[type];
  const file = z.strictObject({
    version: z.literal(FORMAT_VERSION),
    generated: isoDate,
    licence: z.literal(LICENCE),
    items: z.array(record.safeExtend(identity)),
  });
  return z.toJSONSchema(file, { io: 'input' });
}
