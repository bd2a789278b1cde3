import { z } from 'zod';

/** The kinds of record in the Guide. Ids are unique within a type; `type:id` is unique in the whole Guide. */
export const RECORD_TYPES = [
  'family',
  'role',
  'skill',
  'background',
  'case',
  'chapter',
  'term',
  'credential',
  'instrument',
  'dataset',
  'claim',
  'source',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Marks a string field as the id of another record, so that one walk over any record finds every edge of the graph. */
const referenceTypes = z.registry<{ target: RecordType }>();

/** A field that holds the id of a record of type `target`. That the record exists is checked when the Guide is built. */
export function reference(target: RecordType): z.ZodString {
  return z.string().min(1, 'must not be empty').describe(`Id of a ${target}`).register(referenceTypes, { target });
}

/** One id found in a record: where it stands and what it must name. */
export interface ReferenceUse {
  readonly path: readonly (string | number)[];
  readonly target: RecordType;
  readonly id: string;
}

/** Every reference in `value`, a record that `schema` accepted. */
export function referencesIn(schema: z.core.$ZodType, value: unknown, path: readonly (string | number)[] = []): ReferenceUse[] {
  if (value === undefined || value === null) return [];
  const marked = referenceTypes.get(schema);
  if (marked && typeof value === 'string') return [{ path, target: marked.target, id: value }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return referencesIn(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => {
      const field: unknown = schema.shape[key];
      return field instanceof z.core.$ZodType ? referencesIn(field, item, [...path, key]) : [];
    });
  }
  return [];
}
