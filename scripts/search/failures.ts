import type { SeenResult } from './concepts.ts';
import type { Judged } from './judge.ts';

/** A query that its reader would not call answered, or that was answered and should not have been. */
export interface Failure {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  readonly why: string;
  /** The first three results. */
  readonly top: readonly string[];
}

function name({ title, heading, breadcrumb }: SeenResult): string {
  return [...breadcrumb, title, ...(heading === undefined ? [] : [heading])].join(' › ');
}

/** Why the query failed; `undefined` where it did not: an answer is among the first three, or a negative was turned down. */
function reasonOf({ query, rank, results, isAnswerable, isTurnedDown }: Judged): string | undefined {
  if (query.kind === 'negative') return isTurnedDown ? undefined : 'shows results as if they were an answer';
  if (rank !== undefined && rank <= 3) return undefined;
  const ranking = rank !== undefined ? `first answer at rank ${rank}` : results.length === 0 ? 'no result' : 'no answer among the results';
  return isAnswerable ? ranking : `${ranking}; no title or heading of the site is what is expected`;
}

/** The queries that the site cannot answer: a gap in content or names, whatever the ranking. */
export function unanswerableIn(judged: readonly Judged[]): readonly Pick<Failure, 'id' | 'kind' | 'query'>[] {
  return judged.flatMap(({ query: { id, kind, query }, isAnswerable }) =>
    isAnswerable || kind === 'negative' ? [] : [{ id, kind, query }],
  );
}

/** All failures, in the order of the queries. */
export function failuresIn(judged: readonly Judged[]): readonly Failure[] {
  return judged.flatMap((one) => {
    const why = reasonOf(one);
    const { id, kind, query } = one.query;
    return why === undefined ? [] : [{ id, kind, query, why, top: one.results.slice(0, 3).map(name) }];
  });
}
