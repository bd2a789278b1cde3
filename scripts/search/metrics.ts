import type { Judged } from './judge.ts';
import { POSITIVE_KINDS } from './queries.ts';

/** What queries with an answer are scored by; every score is in [0, 1]. */
export const SCORES = ['success@1', 'success@3', 'mrr@10', 'strictSuccess@1', 'strictSuccess@3', 'zeroResultRate'] as const;
export type Score = (typeof SCORES)[number];
/** `null` is the score of no query at all. */
export type Scores = Readonly<Record<Score, number | null>>;

/** Scores of one kind of query. */
export interface KindScores extends Scores {
  readonly queries: number;
  /** Share of the queries whose answer the site holds under some title or heading. */
  readonly answerable: number;
}

/** Of queries that have no answer. */
export interface NegativeScores {
  readonly queries: number;
  /** Share that shows nothing, or only what is marked as no good match. */
  readonly passRate: number | null;
  /** By what the intent begins with, up to a colon. */
  readonly byIntent: Readonly<Record<string, { readonly queries: number; readonly passRate: number | null }>>;
  /** Share of the answerable queries that are turned down like this: the price of a high pass rate. */
  readonly falseFlagRate: number | null;
}

/** Everything that is reported of an evaluation. */
export interface Evaluation {
  /** Mean over the kinds: they differ in size. The headline. */
  readonly macro: Scores;
  /** Mean over the queries. */
  readonly average: Scores;
  readonly byKind: Readonly<Record<string, KindScores>>;
  /** Share of the queries whose answer the site holds. */
  readonly answerable: number | null;
  /** The same scores of the answerable queries alone: what ranking can be blamed for. */
  readonly overAnswerable: { readonly macro: Scores; readonly average: Scores };
  /** Mean share of what a multi-concept query expects that is in its first three results. */
  readonly multiConceptCoverage: number | null;
  readonly negatives: NegativeScores;
}

/** Deepest rank that counts for the mean reciprocal rank. */
const DEEPEST = 10;

const SCORE_OF: Readonly<Record<Score, (judged: Judged) => number>> = {
  'success@1': ({ rank }) => Number(rank === 1),
  'success@3': ({ rank }) => Number(rank !== undefined && rank <= 3),
  'mrr@10': ({ rank }) => (rank !== undefined && rank <= DEEPEST ? 1 / rank : 0),
  'strictSuccess@1': ({ strictRank }) => Number(strictRank === 1),
  'strictSuccess@3': ({ strictRank }) => Number(strictRank !== undefined && strictRank <= 3),
  zeroResultRate: ({ results }) => Number(results.length === 0),
};

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(judged: readonly Judged[], holds: (one: Judged) => boolean): number | null {
  return mean(judged.map((one) => Number(holds(one))));
}

function eachScore(scoreOf: (score: Score) => number | null): Scores {
  return {
    'success@1': scoreOf('success@1'),
    'success@3': scoreOf('success@3'),
    'mrr@10': scoreOf('mrr@10'),
    'strictSuccess@1': scoreOf('strictSuccess@1'),
    'strictSuccess@3': scoreOf('strictSuccess@3'),
    zeroResultRate: scoreOf('zeroResultRate'),
  };
}

/** Mean over queries. */
function averageOf(judged: readonly Judged[]): Scores {
  return eachScore((score) => mean(judged.map(SCORE_OF[score])));
}

function kindsIn(judged: readonly Judged[]): readonly (readonly [kind: string, judged: readonly Judged[]])[] {
  const byKind = Map.groupBy(judged, ({ query }) => query.kind);
  return POSITIVE_KINDS.flatMap((kind) => {
    const group = byKind.get(kind);
    return group ? [[kind, group] as const] : [];
  });
}

/** Mean over kinds of the mean over their queries; kinds without a query do not count. */
function macroOf(judged: readonly Judged[]): Scores {
  const kinds = kindsIn(judged).map(([, group]) => averageOf(group));
  return eachScore((score) => mean(kinds.flatMap((scores) => scores[score] ?? [])));
}

function negativesIn(negatives: readonly Judged[], answerable: readonly Judged[]): NegativeScores {
  const passRate = (group: readonly Judged[]): number | null => share(group, ({ isTurnedDown }) => isTurnedDown);
  const byIntent = Map.groupBy(negatives, ({ query }) => query.intent.split(':')[0]?.trim() ?? '');
  return {
    queries: negatives.length,
    passRate: passRate(negatives),
    byIntent: Object.fromEntries(Array.from(byIntent, ([start, group]) => [start, { queries: group.length, passRate: passRate(group) }])),
    falseFlagRate: passRate(answerable),
  };
}

/** Scores a set of judged queries. Negatives have scores of their own and count in no other. */
export function evaluate(judged: readonly Judged[]): Evaluation {
  const positives = judged.filter(({ query }) => query.kind !== 'negative');
  const answerable = positives.filter(({ isAnswerable }) => isAnswerable);
  const byKind = kindsIn(positives).map(([kind, group]): [string, KindScores] => [
    kind,
    { queries: group.length, answerable: share(group, ({ isAnswerable }) => isAnswerable) ?? 0, ...averageOf(group) },
  ]);
  return {
    macro: macroOf(positives),
    average: averageOf(positives),
    byKind: Object.fromEntries(byKind),
    answerable: share(positives, ({ isAnswerable }) => isAnswerable),
    overAnswerable: { macro: macroOf(answerable), average: averageOf(answerable) },
    multiConceptCoverage: mean(positives.filter(({ query }) => query.kind === 'multi-concept').map(({ covered }) => covered)),
    negatives: negativesIn(
      judged.filter(({ query }) => query.kind === 'negative'),
      answerable,
    ),
  };
}
