import { describe, expect, it } from 'vitest';
import { backlinks } from '../../src/model/backlinks.ts';
import type { Via } from '../../src/model/edge.ts';
import type { Guide } from '../../src/model/guide.ts';
import type { Key } from '../../src/model/node.ts';
import { change, loadSmall } from '../fixtures/smallContent.ts';

const ROLE = 'guide/roles/analysts/data-scientist.md';
const HOME = 'guide/index.md';

/** Who refers to `key` in one of the ways `via`, with the anchors of the sections in which they do. */
function from(guide: Guide, key: Key, ...via: readonly Via[]): (readonly [Key, readonly string[]])[] {
  return backlinks(guide, key, via).map(({ page, sections }) => [page.key, sections.map(({ anchor }) => anchor)]);
}

describe('what refers to a record', () => {
  it('is a page that cites it, with the section', async () => {
    const { guide } = await loadSmall();
    expect(from(guide, 'source:wong2021', 'cites')).toEqual([['role:data-scientist', ['what-they-do']]]);
  });

  it('is a record that names it in a field', async () => {
    const { guide } = await loadSmall();
    expect(from(guide, 'source:wong2021', 'field')).toEqual([
      ['role:data-scientist', []],
      ['term:positive-predictive-value', []],
    ]);
    expect(from(guide, 'skill:statistics', 'field')).toEqual([
      ['role:data-scientist', []],
      ['skill:programming', []],
    ]);
  });

  it('is a page that prints a claim, names an instrument or links a page', async () => {
    const { guide } = await loadSmall();
    expect(from(guide, 'claim:median-pay', 'quotes')).toEqual([['role:data-scientist', ['what-they-do']]]);
    expect(from(guide, 'instrument:cds-2022', 'names')).toEqual([['role:data-scientist', ['what-the-rules-say']]]);
    expect(from(guide, 'skill:statistics', 'links')).toEqual([['chapter:index', []]]);
  });

  it('is a page that mentions a term by itself or by hand, but not one that only names it in a heading, a link or a quotation', async () => {
    const { guide } = await loadSmall(
      change(HOME, 'Begin with [statistics]', '> The EHR is late.\n\n## What an EHR is\n\nBegin with [EHR statistics]'),
    );
    expect(from(guide, 'term:electronic-health-record', 'mentions')).toEqual([['role:data-scientist', ['what-they-do']]]);
    expect(from(guide, 'term:positive-predictive-value', 'mentions')).toEqual([['role:data-scientist', ['what-the-rules-say']]]);
  });

  it('is listed once however often it refers, written pages first', async () => {
    const { guide } = await loadSmall(
      change('glossary/positive-predictive-value.md', 'It falls', 'In the EHR it falls'),
      change(ROLE, 'They follow', 'The EHR again. They follow'),
    );
    expect(from(guide, 'term:electronic-health-record', 'mentions')).toEqual([
      ['role:data-scientist', ['what-they-do', 'what-the-rules-say']],
      ['term:positive-predictive-value', []],
    ]);
  });

  it('is found under an id that the record had before', async () => {
    const { guide } = await loadSmall(
      change('records/claims/median-pay.yaml', 'statement:', 'formerIds: [pay]\nstatement:'),
      change(ROLE, ':claim[median-pay]', ':claim[pay]'),
    );
    expect(from(guide, 'claim:median-pay', 'quotes')).toEqual([['role:data-scientist', ['what-they-do']]]);
    expect(guide.get('claim', 'pay').id).toBe('median-pay');
  });

  it('is never the record itself', async () => {
    const { guide } = await loadSmall(change('glossary/electronic-health-record.md', 'It is written', 'An EHR is written'));
    expect(from(guide, 'term:electronic-health-record', 'mentions').map(([key]) => key)).not.toContain('term:electronic-health-record');
  });
});

describe('a record that was renamed', () => {
  it('leaves a redirect from the address it had', async () => {
    const { guide } = await loadSmall(change('guide/skills/statistics.md', 'kind:', 'formerIds: [biostatistics]\nkind:'));
    expect(guide.redirects.map(({ from: old, to }) => [old, to])).toContainEqual(['/skills/biostatistics/', '/skills/statistics/']);
  });
});
