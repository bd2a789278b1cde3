import { z } from 'zod';
import { isComparable, namesOf } from './concepts.ts';

/** Kinds of query that have an answer. */
export const POSITIVE_KINDS = [
  'exact-term',
  'acronym',
  'synonym',
  'typo',
  'typo-heavy',
  'morphology',
  'question',
  'multi-concept',
  'role-seeking',
  'skill-seeking',
  'regulation',
  'person-background',
] as const;

const text = z.string({ error: 'must be there, as text' }).refine((value) => value.trim() !== '', 'must not be empty');

const concept = text.refine(
  (value) => namesOf(value).every(isComparable),
  'every name in "Canonical name|alternate" needs a letter or digit; is there a | too many?',
);

const query = z
  .object({
    id: text,
    query: text.refine((value) => !/[\r\n]/.test(value), 'must be one line, as it is typed'),
    kind: z.enum([...POSITIVE_KINDS, 'negative'], { error: `must be one of ${POSITIVE_KINDS.join(', ')}, negative` }),
    intent: text,
    expect: z.array(concept, { error: 'must be there, as a list of concepts' }),
    acceptable: z.array(concept, { error: 'must be there, as a list of concepts, if an empty one' }),
  })
  .refine(({ kind, expect }) => kind === 'negative' || expect.length > 0, {
    path: ['expect'],
    message: 'must name at least one concept; only a negative has none',
  })
  .refine(({ kind, expect }) => kind !== 'negative' || expect.length === 0, { path: ['expect'], message: 'must be empty for a negative' });

/** A query as a reader might type it, with the concepts that answer it. */
export type Query = z.infer<typeof query>;

/** Which entry, counted from 1 and by its id if it has one. */
function entryName(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? ` (${entry.id})` : '';
  return `entry ${index + 1}${id}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join(' ');
}

/**
 * The queries in a file of JSON; other fields of an entry are left alone. Throws an error with a line for everything that is wrong:
 * which entry, which field, what to write there.
 */
export function parseQueries(source: string): readonly Query[] {
  let entries: unknown;
  try {
    entries = JSON.parse(source);
  } catch (reason) {
    throw new Error(`is not JSON: ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
  }
  if (!Array.isArray(entries) || entries.length === 0)
    throw new Error('must hold a list with at least one query: [{"id": …, "query": …}, …]');
  const queries: Query[] = [];
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  entries.forEach((entry: unknown, index) => {
    const name = entryName(entry, index);
    const parsed = query.safeParse(entry);
    for (const { path, message } of parsed.error?.issues ?? []) wrong.push(`${name}: ${fieldName(path)} ${message}`.replace(':  ', ': '));
    if (!parsed.success) return;
    const first = seen.get(parsed.data.id);
    if (first !== undefined) wrong.push(`${name}: id is that of entry ${first + 1} too; give each its own`);
    seen.set(parsed.data.id, first ?? index);
    queries.push(parsed.data);
  });
  if (wrong.length > 0) throw new Error(`has mistakes:\n${wrong.map((line) => `- ${line}`).join('\n')}`);
  return queries;
}
