import { hits, matches, type SeenResult } from './concepts.ts';
import type { Query } from './queries.ts';

/** How a query was answered. */
export interface Judged {
  readonly query: Query;
  /** Results, each page and heading once, in the order in which they are read. */
  readonly results: readonly SeenResult[];
  /** Rank of the first result that answers it, from 1; absent where none does. */
  readonly rank: number | undefined;
  /** The same, counting only what is expected and not what is acceptable. */
  readonly strictRank: number | undefined;
  /** Share of what is expected that the first three results hold, in [0, 1]. */
  readonly covered: number;
  /** Whether any title or heading of the site is what is expected. */
  readonly isAnswerable: boolean;
  /** Whether its reader sees nothing, or only what is marked as no good match. */
  readonly isTurnedDown: boolean;
}

/** Results of one address merged into the first of them. */
export function merged(results: readonly SeenResult[]): readonly SeenResult[] {
  const seen = new Set<string>();
  return results.filter(({ address }) => !seen.has(address) && seen.add(address));
}

function rankOf(results: readonly SeenResult[], concepts: readonly string[]): number | undefined {
  const position = results.findIndex((result) => hits(result, concepts));
  return position < 0 ? undefined : position + 1;
}

/** Judges what was `seen` after typing `query`; `titles` are all titles and headings of the site. */
export function judge(query: Query, seen: readonly SeenResult[], titles: readonly string[]): Judged {
  const results = merged(seen);
  const { expect, acceptable } = query;
  const first = results.slice(0, 3);
  return {
    query,
    results,
    rank: rankOf(results, [...expect, ...acceptable]),
    strictRank: rankOf(results, expect),
    covered: expect.length === 0 ? 0 : expect.filter((concept) => first.some((result) => hits(result, [concept]))).length / expect.length,
    isAnswerable: titles.some((title) => expect.some((concept) => matches(title, concept))),
    isTurnedDown: results.every(({ isUnsure }) => isUnsure),
  };
}
