import type { Failure } from './failures.ts';
import { SCORES, type Evaluation, type Scores } from './metrics.ts';

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Rows of cells as text: the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

const HEADS = ['success@1', 'success@3', 'MRR@10', 'strict@1', 'strict@3', 'none'];

function scoreRow(name: string, scores: Scores, queries = '', answerable = ''): readonly string[] {
  return [name, queries, answerable, ...SCORES.map((score) => number(scores[score]))];
}

/** The evaluation as a reader of a terminal sees it. */
export function tableOf({ macro, average, byKind, answerable, overAnswerable, multiConceptCoverage, negatives }: Evaluation): string {
  const scores = aligned([
    ['kind', 'queries', 'answerable', ...HEADS],
    ...Object.entries(byKind).map(([kind, of]) => scoreRow(kind, of, String(of.queries), number(of.answerable))),
    scoreRow('macro average', macro),
    scoreRow('average over queries', average, '', number(answerable)),
    scoreRow('answerable: macro average', overAnswerable.macro),
    scoreRow('answerable: average over queries', overAnswerable.average),
  ]);
  const passed = aligned([
    ['negatives', 'queries', 'pass rate'],
    ...Object.entries(negatives.byIntent).map(([start, of]) => [start, String(of.queries), number(of.passRate)]),
    ['all', String(negatives.queries), number(negatives.passRate)],
    ['answerable queries turned down like these', '', number(negatives.falseFlagRate)],
  ]);
  return `${scores}\n\nmulti-concept: share of concepts in the first three results ${number(multiConceptCoverage)}\n\n${passed}`;
}

/** The failures, three lines each. */
export function failureList(failures: readonly Failure[]): string {
  return failures.map(({ id, kind, query, why, top }) => `${id} ${kind}: ${query}\n  ${why}\n  ${top.join(' | ')}`).join('\n');
}
