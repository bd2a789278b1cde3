import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { judge, type Judged } from '../../scripts/search/judge.ts';
import { evaluate, type Evaluation } from '../../scripts/search/metrics.ts';
import { parseQueries } from '../../scripts/search/queries.ts';
import { crumbs } from '../../src/chrome/navigation.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { createRecords, type Records } from '../../src/search/records/core.ts';
import type { RecordIndex } from '../../src/search/records/entry.ts';
import { recordIndexOf } from '../../src/search/records/fromGuide.ts';
import { SITE_TITLE } from '../../src/site.ts';
import { ROOT } from '../support/paths.ts';

/** As many are shown on the search page. */
const SHOWN = 8;

let index: RecordIndex;
let records: Records;
let titles: readonly string[];
beforeAll(async () => {
  const { guide } = await loadGuide(ROOT);
  index = recordIndexOf(guide, (page) => crumbs(guide, page).at(-1));
  records = createRecords(index);
  titles = index.entries.flatMap(({ label, headings }) => [label, ...headings.map((heading) => (typeof heading === 'string' ? heading : heading[0]))]);
});

/** Scores the names and headings alone, without the full text, as a reader has them at once. */
async function evaluated(file: string): Promise<Evaluation> {
  const queries = parseQueries(await readFile(join(ROOT, 'tests/search', file), 'utf8'));
  const judged = queries.map((query): Judged => {
    const { matches, isUnsure } = records.answer({ words: query.query, limit: SHOWN });
    const seen = matches.map(({ title, heading, trail, address }) => ({
      title: title === SITE_TITLE ? '' : title,
      ...(heading === undefined ? {} : { heading }),
      breadcrumb: trail.filter((crumb) => !/^\/[^/]+\/$/.test(crumb.address)).map(({ label }) => label),
      address,
      isUnsure,
    }));
    return judge(query, seen, titles);
  });
  return evaluate(judged);
}

describe.each(['dev-queries.json', 'own-queries.json'])('readers find by %s', (file) => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluated(file);
  });

  test('what they mean, first or among the first three', () => {
    expect(evaluation.macro['success@1']).toBeGreaterThanOrEqual(0.9);
    expect(evaluation.macro['success@3']).toBeGreaterThanOrEqual(0.96);
  });

  test('what they mistype', () => {
    expect(evaluation.byKind['typo']?.['success@3']).toBe(1);
    expect(evaluation.byKind['typo-heavy']?.['success@3']).toBe(1);
  });

  test('what they call by other words', () => {
    expect(evaluation.byKind['synonym']?.['success@3']).toBeGreaterThanOrEqual(0.94);
  });

  test('no answer where there is none, and no doubt where there is one', () => {
    expect(evaluation.negatives.passRate).toBe(1);
    expect(evaluation.negatives.falseFlagRate).toBeLessThanOrEqual(0.02);
  });
});

describe('whatever is typed', () => {
  const words = ['sepsis', 'nurse', '<script>alert(1)</script>', '"><img src=x onerror=1>', '(a+)+$', '.*', '\\', '__proto__', 'constructor'];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.constantFrom('\u202E\u0623\u0645\u0627\u0646', '\u05DE\u05D9\u05D3\u05E2', '👩🏽‍⚕️'.repeat(40), '\u0000\u0007\u001B[31m', `${'a'.repeat(40)}!`.repeat(30)),
    fc.constantFrom('x'.repeat(100_000), 'sepsis '.repeat(15_000), '('.repeat(100_000), 'difference between '.repeat(6_000), 'e\u0301'.repeat(50_000)),
  );

  test('nothing throws, and the answer holds nothing but what the guide says and what was typed', () => {
    const labels = new Set(index.entries.map(({ label }) => label));
    const addresses = new Set(index.entries.map(({ address }) => address));
    fc.assert(
      fc.property(hostile, (query) => {
        const { matches, correction, textQueries } = records.answer({ words: query, limit: SHOWN });
        for (const { title, page } of matches) {
          expect(labels.has(title)).toBe(true);
          expect(addresses.has(page)).toBe(true);
        }
        expect(matches.length).toBeLessThanOrEqual(SHOWN);
        expect(correction?.length ?? 0).toBeLessThanOrEqual(query.length + 400);
        for (const text of textQueries) expect(text).toMatch(/^[\p{L}\p{N} ]+$/u);
        return true;
      }),
      { numRuns: 10_000, seed: 20_261_128 },
    );
  }, 120_000);
});
