import { z } from 'zod';
import { recordAddress } from './address.ts';
import { nearest } from './nearest.ts';
import { keyOf, type Node } from './node.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { formatPath, type FieldPath, type RawRecord } from './raw.ts';
import { defaultDue } from './review.ts';
import { schemas } from './schema/index.ts';

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), value);
}

/** The schema of the field at `path`, without its wrappers. */
function schemaAt(schema: unknown, path: FieldPath): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return schemaAt(schema.unwrap(), path);
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(part)], rest);
  return undefined;
}

/** The field names allowed at `path`. */
function fieldsAt(schema: unknown, path: FieldPath): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What kind of mistake an issue is, given where it stands. */
function codeOf(raw: RawRecord, issue: z.core.$ZodIssue, missing: boolean): ProblemCode {
  const field = issue.path.at(-1);
  if (raw.type === 'claim' && field === 'source') return 'claim-without-source';
  if (missing) return 'missing-field';
  if (raw.type === 'term' && field === 'definition' && issue.code === 'too_big') return 'definition-too-long';
  if (field === 'level' && issue.code === 'invalid_value') return 'level-out-of-range';
  return 'invalid-field';
}

/** Turns one finding of Zod into problems an author can act on. */
function problemsOf(raw: RawRecord, issue: z.core.$ZodIssue): Problem[] {
  const { file } = raw;
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schemas[raw.type], issue.path);
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      file,
      line: raw.lineOf([...issue.path, key]),
      field: formatPath([...issue.path, key]),
      message: `a ${raw.type} has no field "${key}" here.`,
      meant: nearest(key, allowed),
    }));
  }
  const given = valueAt(raw.data, issue.path);
  const missing = given === undefined;
  const shown = typeof given === 'string' ? given : JSON.stringify(given);
  const code = codeOf(raw, issue, missing);
  const described = schemaAt(schemas[raw.type], issue.path);
  const purpose = described instanceof z.ZodType && described.description ? ` (${described.description})` : '';
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const message = missing
    ? `is missing${purpose}.`
    : options.length > 0
      ? `"${shown}" is not one of ${options.join(', ')}.`
      : `${issue.message}${code === 'definition-too-long' ? `; this one has ${shown.length}` : ''}.`;
  return [
    {
      code,
      file,
      line: raw.lineOf(issue.path),
      field: formatPath(issue.path),
      message,
      meant: options.length > 0 && typeof given === 'string' ? nearest(given, options) : undefined,
    },
  ];
}

/** Name of a record as it is printed. */
function labelOf(raw: RawRecord, record: Record<string, unknown>): string {
  const { shortName, term, title, name } = record;
  return [shortName, term, title, name].find((value) => typeof value === 'string') ?? raw.id;
}

/** Checks one record against its schema; gives a node of the Guide, or everything that is wrong with it. */
export function parseRecord(raw: RawRecord): { readonly node: Node } | { readonly problems: readonly Problem[] } {
  const clash = Object.keys(raw.fromFolder).find((field) => field in raw.data);
  if (clash !== undefined) {
    return {
      problems: [
        {
          code: 'unknown-field',
          file: raw.file,
          line: raw.lineOf([clash]),
          field: clash,
          message: 'follows from the folder the file is in; remove the field.',
        },
      ],
    };
  }
  const parsed = schemas[raw.type].safeParse(raw.data);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(raw, issue)) };
  const record: Record<string, unknown> = parsed.data;
  const reviewed = String(record['reviewed'] ?? record['checked']);
  const identity = {
    ...raw.fromFolder,
    type: raw.type,
    id: raw.id,
    key: keyOf(raw.type, raw.id),
    label: labelOf(raw, record),
    address: recordAddress(raw.type, raw.id, raw.path),
    file: raw.file,
    reviewed,
    due: typeof record['due'] === 'string' ? record['due'] : defaultDue(raw.type, reviewed),
    prose: raw.prose,
  };
  // The schema chosen by `raw.type` has accepted the record, which is what makes it a node of that type.
  return { node: { ...record, ...identity } as Node };
}
