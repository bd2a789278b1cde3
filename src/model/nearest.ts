import { distance } from 'fastest-levenshtein';

/** The candidate most like `wanted`, or `undefined` if none is near enough to have been meant (a third of its letters may differ). */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  const folded = wanted.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(folded, candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
