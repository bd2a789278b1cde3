import { describe, expect, it } from 'vitest';
import type { SeenResult } from '../../../scripts/search/concepts.ts';
import { failuresIn, unanswerableIn } from '../../../scripts/search/failures.ts';
import { judge, type Judged } from '../../../scripts/search/judge.ts';
import { evaluate } from '../../../scripts/search/metrics.ts';
import type { Query } from '../../../scripts/search/queries.ts';

function result(title: string, isUnsure = false): SeenResult {
  return { title, breadcrumb: [], address: `/${title}/`, isUnsure };
}

function query(kind: Query['kind'], expected: readonly string[], more: Partial<Query> = {}): Query {
  return { id: 'Q', query: 'words', kind, intent: 'Off-topic: games', expect: [...expected], acceptable: [], ...more };
}

/** Titles of the site; a query that expects `Elsewhere` cannot be answered. */
const TITLES = ['Right', 'Also', 'Fair', 'Wrong'];

/** A query for `Right`, or `Fair` as acceptable, that is answered by results with these titles. */
function answered(kind: Query['kind'], ...titles: readonly string[]): Judged {
  return judge(
    query(kind, ['Right'], { acceptable: ['Fair'] }),
    titles.map((title) => result(title)),
    TITLES,
  );
}

describe('a judged query', () => {
  it('has the rank of its first answer, and strictly that of what is expected', () => {
    expect(answered('acronym', 'Wrong', 'Fair', 'Right')).toMatchObject({ rank: 2, strictRank: 3 });
    expect(answered('acronym', 'Wrong')).toMatchObject({ rank: undefined, strictRank: undefined });
  });

  it('counts a page with one heading once, however often it is shown', () => {
    expect(answered('acronym', 'Wrong', 'Wrong', 'Right')).toMatchObject({ rank: 2, results: [{ title: 'Wrong' }, { title: 'Right' }] });
  });

  it('is answerable if a title or heading of the site is what is expected, not what is acceptable', () => {
    expect(answered('acronym').isAnswerable).toBe(true);
    expect(judge(query('acronym', ['Elsewhere'], { acceptable: ['Right'] }), [], TITLES).isAnswerable).toBe(false);
  });

  it('is turned down if its reader sees nothing, or nothing that is sure', () => {
    const turnedDown = (...seen: readonly SeenResult[]): boolean => judge(query('negative', []), seen, TITLES).isTurnedDown;
    expect(turnedDown()).toBe(true);
    expect(turnedDown(result('A', true), result('B', true))).toBe(true);
    expect(turnedDown(result('A', true), result('B'))).toBe(false);
  });
});

describe('the scores', () => {
  it('of ranks 1, 2, 4, 11 and none', () => {
    const wrong = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Wrong ${index}`);
    const { average } = evaluate([
      answered('acronym', 'Right'),
      answered('acronym', 'Wrong', 'Right'),
      answered('acronym', ...wrong(3), 'Right'),
      answered('acronym', ...wrong(10), 'Right'),
      answered('acronym'),
    ]);
    // success@1: 1 of 5. success@3: 2 of 5. MRR@10: (1 + 1/2 + 1/4 + 0 + 0) / 5 = 0.35. No result: 1 of 5.
    expect(average).toEqual({
      'success@1': 0.2,
      'success@3': 0.4,
      'mrr@10': 0.35,
      'strictSuccess@1': 0.2,
      'strictSuccess@3': 0.4,
      zeroResultRate: 0.2,
    });
  });

  it('are strict about what is only acceptable', () => {
    const { average } = evaluate([answered('acronym', 'Fair', 'Right')]);
    expect(average).toMatchObject({ 'success@1': 1, 'strictSuccess@1': 0, 'strictSuccess@3': 1 });
  });

  const unlike = [
    answered('acronym', 'Right'),
    answered('typo', 'Wrong'),
    answered('typo', 'Wrong'),
    judge(query('typo', ['Elsewhere']), [result('Wrong')], TITLES),
  ];

  it('average over queries, or over kinds, which differ in size', () => {
    const { average, macro, byKind } = evaluate(unlike);
    // One of four queries; of the two kinds, one with 1 and one with 0.
    expect(average['success@1']).toBe(0.25);
    expect(macro['success@1']).toBe(0.5);
    expect(byKind['acronym']).toMatchObject({ queries: 1, answerable: 1, 'success@1': 1 });
    expect(byKind['typo']).toMatchObject({ queries: 3, answerable: 2 / 3, 'success@1': 0 });
  });

  it('tell coverage from ranking', () => {
    const { answerable, overAnswerable } = evaluate(unlike);
    expect(answerable).toBe(0.75);
    // One of the three that the site can answer.
    expect(overAnswerable.average['success@1']).toBeCloseTo(1 / 3, 12);
    expect(overAnswerable.macro['success@1']).toBe(0.5);
  });

  it('leave out of the macro average a kind in which nothing can be answered', () => {
    const { overAnswerable } = evaluate([answered('acronym', 'Right'), judge(query('typo', ['Elsewhere']), [], TITLES)]);
    expect(overAnswerable.macro['success@1']).toBe(1);
  });

  it('tell how much of several concepts the first three results hold', () => {
    const both = query('multi-concept', ['Right', 'Also']);
    const seen = (...titles: readonly string[]): Judged =>
      judge(
        both,
        titles.map((title) => result(title)),
        TITLES,
      );
    const { multiConceptCoverage } = evaluate([seen('Right', 'Also'), seen('Right', 'A', 'B', 'Also'), seen()]);
    // (2/2 + 1/2 + 0/2) / 3
    expect(multiConceptCoverage).toBe(0.5);
  });

  it('are none where there is no query to score', () => {
    expect(evaluate([])).toMatchObject({ macro: { 'success@1': null }, answerable: null, negatives: { passRate: null } });
  });
});

describe('negatives', () => {
  const negative = (intent: string, ...seen: readonly SeenResult[]): Judged => judge(query('negative', [], { intent }), seen, TITLES);
  const judged = [
    negative('Off-topic: games'),
    negative('Off-topic: finance', result('A', true)),
    negative("Lexical trap: 'cloud'", result('A')),
    answered('acronym', 'Right'),
    // Answerable, and turned down.
    answered('typo'),
    // Turned down, but the site has no answer.
    judge(query('typo', ['Elsewhere']), [], TITLES),
  ];
  const { negatives, average } = evaluate(judged);

  it('pass if they are turned down, counted by the start of their intent', () => {
    expect(negatives.queries).toBe(3);
    expect(negatives.passRate).toBeCloseTo(2 / 3, 12);
    expect(negatives.byIntent).toEqual({ 'Off-topic': { queries: 2, passRate: 1 }, 'Lexical trap': { queries: 1, passRate: 0 } });
  });

  it('are set against the answerable queries that are turned down', () => {
    // One of the two that the site can answer.
    expect(negatives.falseFlagRate).toBe(0.5);
  });

  it('count in no score of the others', () => {
    expect(average['success@1']).toBeCloseTo(1 / 3, 12);
  });

  it('are not among the queries that the site cannot answer', () => {
    expect(unanswerableIn(judged)).toEqual([{ id: 'Q', kind: 'typo', query: 'words' }]);
  });

  it('and all others are listed where they fail, with the reason', () => {
    expect(failuresIn(judged).map(({ kind, why }) => [kind, why])).toEqual([
      ['negative', 'shows results as if they were an answer'],
      ['typo', 'no result'],
      ['typo', 'no result; no title or heading of the site is what is expected'],
    ]);
  });
});
