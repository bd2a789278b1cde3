import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reference, referencesIn } from '../../src/model/schema/reference.ts';

const schema = z.strictObject({
  title: z.string(),
  source: reference('source'),
  supersededBy: reference('instrument').optional(),
  skills: z.array(z.strictObject({ skill: reference('skill'), why: z.string() })).default([]),
  facts: z.array(z.strictObject({ sources: z.array(reference('source')) })),
});

describe('the references in a record', () => {
  it('are found wherever they stand, with the way to them', () => {
    const record = schema.parse({
      title: 'statistics',
      source: 'wong2021',
      skills: [{ skill: 'statistics', why: 'rule' }],
      facts: [{ sources: [] }, { sources: ['rule', 'wong2021'] }],
    });
    expect(referencesIn(schema, record)).toEqual([
      { path: ['source'], target: 'source', id: 'wong2021' },
      { path: ['skills', 0, 'skill'], target: 'skill', id: 'statistics' },
      { path: ['facts', 1, 'sources', 0], target: 'source', id: 'rule' },
      { path: ['facts', 1, 'sources', 1], target: 'source', id: 'wong2021' },
    ]);
  });

  it('are none where a field is left out', () => {
    const record = schema.parse({ title: 'x', source: 'rule', facts: [] });
    expect(referencesIn(schema, record).map(({ path }) => path)).toEqual([['source']]);
  });
});
