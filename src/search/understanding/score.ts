import type { Field, Reason } from '../records/fields.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './reading.ts';

/** An entry that answers the query, and by which of its fields. */
export interface Candidate {
  readonly field: Field;
  /** The higher the better. */
  readonly score: number;
  /** How much of the query the entry surely has, in [0, 1]: half by its names, headings and summary together, half by the best of them alone. */
  readonly sure: number;
  /** Whether the query is a name of it, in full. */
  readonly isNamed: boolean;
}

/** How a field counts: what its words are worth, and how much it matters that the query is all of the field and not a part. */
const FIELDS: Readonly<Record<Reason, { readonly worth: number; readonly fit: number }>> = {
  name: { worth: 1, fit: 0.5 },
  abbreviation: { worth: 1, fit: 0.5 },
  alias: { worth: 0.97, fit: 0.5 },
  'also called': { worth: 0.93, fit: 0.5 },
  lay: { worth: 0.9, fit: 0.45 },
  heading: { worth: 0.72, fit: 0.4 },
  description: { worth: 0.6, fit: 0.1 },
};

/** What is added for a name that is the query, no more and no less. */
const NAMED = 0.4;

/** What is added for a title that has all of the query, and more words. */
const TITLED = 0.3;

/** What all fields of an entry together add to the best of them. */
const TOGETHER = 0.45;

/** What is missing weighs more the more is missing. */
const GAP = 1.6;

/** The least of a query that an answer has. */
const LEAST_SHARE = 0.2;

interface Hit {
  /** Strength by position of the word in the query. */
  readonly strengths: number[];
  /** How surely, by position of the word in the query. */
  readonly certain: number[];
  /** What the words of the field tell that were met. */
  met: Map<string, number>;
}

function isName(reason: Reason): boolean {
  return reason !== 'heading' && reason !== 'description';
}

/** Every entry with words of the query, and how well it answers. */
export function score(words: readonly ReadWord[], fields: readonly Field[], lexicon: Lexicon): readonly Candidate[] {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value, at) => sum + value * (words[at]?.weight ?? 0), 0) / whole;
  const hits = new Map<number, Hit>();
  words.forEach(({ senses }, at) => {
    for (const { word, strength, sure = strength } of senses) {
      for (const position of lexicon.fieldsWith(word)) {
        const hit: Hit = hits.get(position) ?? {
          strengths: words.map(() => 0),
          certain: words.map(() => 0),
          met: new Map<string, number>(),
        };
        hit.strengths[at] = Math.max(hit.strengths[at] ?? 0, strength);
        hit.certain[at] = Math.max(hit.certain[at] ?? 0, sure);
        hit.met.set(word, Math.max(hit.met.get(word) ?? 0, strength));
        hits.set(position, hit);
      }
    }
  });

  const byEntry = new Map<number, { best: Candidate; strengths: number[]; worths: number[]; certain: number[] }>();
  for (const [position, { strengths, certain, met }] of hits) {
    const field = fields[position];
    if (!field) continue;
    const { worth, fit } = FIELDS[field.reason];
    const share = sumOf(strengths);
    const metTells = field.words.reduce((sum, word) => sum + (met.get(word) ?? 0) * lexicon.tells(word), 0);
    const fill = metTells / lexicon.fieldTells(position);
    const isNamed = isName(field.reason) && share > 0.9 && fill > 0.9;
    const isTitled = field.reason === 'name' && share > 0.9;
    const extra = (isNamed ? NAMED * fill : 0) + (isTitled ? TITLED : 0);
    const own = worth * (share ** GAP * (1 - fit + fit * fill) + share * extra);
    const known = byEntry.get(field.entry);
    const candidate: Candidate = { field, score: own, sure: sumOf(certain), isNamed };
    if (!known) {
      byEntry.set(field.entry, {
        best: candidate,
        strengths: [...strengths],
        worths: strengths.map((strength) => strength * worth),
        certain: [...certain],
      });
      continue;
    }
    if (own > known.best.score) known.best = candidate;
    strengths.forEach((strength, at) => {
      known.strengths[at] = Math.max(known.strengths[at] ?? 0, strength);
      known.certain[at] = Math.max(known.certain[at] ?? 0, certain[at] ?? 0);
      known.worths[at] = Math.max(known.worths[at] ?? 0, strength * worth);
    });
  }

  return Array.from(byEntry.values(), ({ best, strengths, worths, certain }) => ({
    share: sumOf(strengths),
    candidate: { ...best, score: best.score + TOGETHER * sumOf(worths) ** GAP, sure: (best.sure + sumOf(certain)) / 2 },
  }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.score - a.score || a.field.entry - b.field.entry);
}
