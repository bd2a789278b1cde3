import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQueries, POSITIVE_KINDS } from '../../../scripts/search/queries.ts';
import { ROOT } from '../../support/paths.ts';

const RIGHT = { id: 'A1', query: 'ehr', kind: 'acronym', intent: 'What it is', expect: ['Electronic health record|EHR'], acceptable: [] };

function parse(...entries: readonly unknown[]): unknown {
  return parseQueries(JSON.stringify(entries));
}

describe('a file of queries', () => {
  it('is read as it is written', () => {
    expect(parse(RIGHT)).toEqual([RIGHT]);
  });

  it('may hold more than is asked for', () => {
    expect(parse({ ...RIGHT, note: 'from a reader' })).toEqual([RIGHT]);
  });

  it.for([
    ['a missing field', { ...RIGHT, acceptable: undefined }, /entry 1 \(A1\): acceptable must be there, as a list/],
    ['an unknown kind', { ...RIGHT, kind: 'acronyms' }, /entry 1 \(A1\): kind must be one of exact-term, acronym/],
    ['an empty query', { ...RIGHT, query: ' ' }, /entry 1 \(A1\): query must not be empty/],
    ['a query of two lines', { ...RIGHT, query: 'a\nb' }, /entry 1 \(A1\): query must be one line/],
    ['a name without letters', { ...RIGHT, expect: ['A|B', 'C||D'] }, /entry 1 \(A1\): expect \[2\] every name/],
    ['nothing expected', { ...RIGHT, expect: [] }, /entry 1 \(A1\): expect must name at least one concept/],
    ['an answer to a negative', { ...RIGHT, kind: 'negative' }, /entry 1 \(A1\): expect must be empty for a negative/],
    ['an entry that is none', 'ehr', /entry 1: Invalid input: expected object/],
  ] as const)('says where it has %s', ([, entry, message]) => {
    expect(() => parse(entry)).toThrow(message);
  });

  it('says everything that is wrong at once', () => {
    expect(() => parse(RIGHT, { ...RIGHT, id: 'A2', intent: '' }, RIGHT)).toThrow(
      'has mistakes:\n- entry 2 (A2): intent must not be empty\n- entry 3 (A1): id is that of entry 1 too; give each its own',
    );
  });

  it('says so where it is no list, or no JSON', () => {
    expect(() => parseQueries('{}')).toThrow('must hold a list');
    expect(() => parse()).toThrow('must hold a list');
    expect(() => parseQueries('[')).toThrow('is not JSON');
  });

  it('is in the project to develop the search with, all kinds among it', async () => {
    const queries = parseQueries(await readFile(join(ROOT, 'tests/search/dev-queries.json'), 'utf8'));
    expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set([...POSITIVE_KINDS, 'negative']));
  });
});
