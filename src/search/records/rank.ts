import { EXTENTS, type Candidate } from './candidates.ts';
import { REASONS } from './fields.ts';

/** A name of a record, as opposed to a text about it: who types one in full means the record. */
function isNamedInFull({ reason, extent }: Candidate): boolean {
  return extent === 'whole' && reason !== 'heading' && reason !== 'description';
}

/** What a candidate is ranked by, the weightiest first; smaller is better. */
function ranksOf(candidate: Candidate): readonly number[] {
  const { field, reason, extent } = candidate;
  return [
    isNamedInFull(candidate) ? 0 : 1,
    REASONS.indexOf(reason),
    EXTENTS.indexOf(extent),
    // Of names with the words of the query, the shorter is nearer to it. The length of a summary says nothing.
    reason === 'description' ? 0 : field.words.length,
    field.entry,
  ];
}

/** The best candidate of each entry, the best of all first. */
export function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = candidates.map((candidate) => ({ candidate, ranks: ranksOf(candidate) }));
  ranked.sort((a, b) => a.ranks.map((own, index) => own - (b.ranks[index] ?? 0)).find((difference) => difference !== 0) ?? 0);
  const seen = new Set<number>();
  return ranked.flatMap(({ candidate }) => {
    if (seen.has(candidate.field.entry)) return [];
    seen.add(candidate.field.entry);
    return [candidate];
  });
}
