import type { Guide } from './guide.ts';

/** What the guide can say of itself in figures, counted and not claimed. */
export interface Trust {
  readonly roles: number;
  readonly skills: number;
  readonly terms: number;
  readonly sources: number;
  readonly claims: number;
  /** Newest date on which any record was reviewed, YYYY-MM-DD; absent in an empty guide. */
  readonly lastReviewed: string | undefined;
}

/** Counts the guide. */
export function trustOf(guide: Guide): Trust {
  const reviewed = Array.from(guide.nodes.values(), (node) => node.reviewed).sort();
  return {
    roles: guide.all('role').length,
    skills: guide.all('skill').length,
    terms: guide.all('term').length,
    sources: guide.all('source').length,
    claims: guide.all('claim').length,
    lastReviewed: reviewed.at(-1),
  };
}
