import { REASONS, type Field, type Reason } from './fields.ts';
import type { Lexicon } from './lexicon.ts';

/** How much of a field is the query: all of it, its beginning, words anywhere in it; `spread` where no single field of the entry has all words. */
export const EXTENTS = ['whole', 'beginning', 'within', 'spread'] as const;
export type Extent = (typeof EXTENTS)[number];

/** An entry that answers the query, and by which of its fields. */
export interface Candidate {
  readonly field: Field;
  readonly reason: Reason;
  readonly extent: Extent;
}

type Hits = ReadonlyMap<number, unknown>;

function weakness(reason: Reason): number {
  return REASONS.indexOf(reason);
}

/** The fields in `hits` grouped by entry: of each entry the one with the strongest reason. */
function strongestByEntry(fields: readonly Field[], hits: Hits): ReadonlyMap<number, Field> {
  const strongest = new Map<number, Field>();
  for (const position of hits.keys()) {
    const field = fields[position];
    if (!field) continue;
    const known = strongest.get(field.entry);
    if (!known || weakness(field.reason) < weakness(known.reason)) strongest.set(field.entry, field);
  }
  return strongest;
}

/** Entries that have every word of the query, if in different fields; the reason is the weakest of those needed. */
function spread(fields: readonly Field[], hitsOfWords: readonly Hits[]): Candidate[] {
  const [first, ...others] = hitsOfWords.map((hits) => strongestByEntry(fields, hits));
  const found: Candidate[] = [];
  for (const [entry, field] of first ?? []) {
    const needed = [field, ...others.map((strongest) => strongest.get(entry))].filter((one) => one !== undefined);
    if (needed.length < hitsOfWords.length) continue;
    const weakest = needed.reduce((weak, one) => (weakness(one.reason) > weakness(weak.reason) ? one : weak));
    found.push({ field: weakest, reason: weakest.reason, extent: 'spread' });
  }
  return found;
}

/**
 * Every way in which an entry has all `words`, the subject of a query; the last of them may be the beginning of a word that is
 * still being typed.
 */
export function candidatesFor(words: readonly string[], fields: readonly Field[], lexicon: Lexicon): readonly Candidate[] {
  const hitsOfWords = words.map((word, index) => lexicon.fieldsWith(word, index === words.length - 1));
  const [first, ...others] = hitsOfWords;
  if (!first) return [];
  const forms = words.map((word) => lexicon.sameAs(word));

  function extentIn(field: Field): Extent {
    const last = words.length - 1;
    const begins = words.every((word, index) => {
      const known = field.words[index] ?? '';
      return forms[index]?.has(known) === true || (index === last && known.startsWith(word));
    });
    const isWhole = field.words.length === words.length && forms.every((same, index) => same.has(field.words[index] ?? ''));
    if (isWhole) return 'whole';
    return begins ? 'beginning' : 'within';
  }

  const inOneField = Array.from(first.keys())
    .filter((position) => others.every((hits) => hits.has(position)))
    .flatMap((position) => fields[position] ?? [])
    .map((field): Candidate => ({ field, reason: field.reason, extent: extentIn(field) }));
  // "deidentification" is "de-identification", and "health care" is "healthcare".
  const partedOtherwise = lexicon
    .fieldsReading(words.join(''))
    .flatMap((position) => fields[position] ?? [])
    .filter((field) => field.words.length !== words.length)
    .map((field): Candidate => ({ field, reason: field.reason, extent: 'whole' }));
  return [...inOneField, ...partedOtherwise, ...(words.length > 1 ? spread(fields, hitsOfWords) : [])];
}
