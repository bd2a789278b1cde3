import { describe, expect, it } from 'vitest';
import { place } from '../../src/load/layout.ts';
import { recordAddress } from '../../src/model/address.ts';

describe('the place of a file in content/', () => {
  it.for([
    ['guide/index.md', 'chapter', 'index', '/'],
    ['guide/start/index.md', 'chapter', 'start', '/start/'],
    ['guide/start/convergence.md', 'chapter', 'start/convergence', '/start/convergence/'],
    ['guide/start/from/index.md', 'chapter', 'start/from', '/start/from/'],
    ['guide/start/from/nurse.md', 'background', 'nurse', '/start/from/nurse/'],
    ['guide/roles/index.md', 'chapter', 'roles', '/roles/'],
    ['guide/roles/analysts/index.md', 'family', 'analysts', '/roles/analysts/'],
    ['guide/roles/analysts/data-scientist.md', 'role', 'data-scientist', '/roles/analysts/data-scientist/'],
    ['guide/skills/index.md', 'chapter', 'skills', '/skills/'],
    ['guide/skills/statistics.md', 'skill', 'statistics', '/skills/statistics/'],
    ['guide/cases/index.md', 'chapter', 'cases', '/cases/'],
    ['guide/cases/readmission-risk.md', 'case', 'readmission-risk', '/cases/readmission-risk/'],
    ['guide/ethics/algorithmic-bias.mdx', 'chapter', 'ethics/algorithmic-bias', '/ethics/algorithmic-bias/'],
    ['glossary/sensitivity.md', 'term', 'sensitivity', '/glossary/sensitivity/'],
    ['records/credentials/ahic.yaml', 'credential', 'ahic', '/credentials/ahic/'],
    ['records/instruments/gdpr.yaml', 'instrument', 'gdpr', '/instruments/gdpr/'],
    ['records/datasets/mimic-iv.yaml', 'dataset', 'mimic-iv', '/datasets/#mimic-iv'],
    ['records/claims/median-pay.yaml', 'claim', 'median-pay', '/claims/#median-pay'],
    ['records/sources/wong2021.yaml', 'source', 'wong2021', '/sources/#wong2021'],
  ] as const)('makes %s the %s "%s" at %s', ([path, type, id, address]) => {
    const placed = place(path);
    expect(placed).toMatchObject({ type, id });
    expect(placed && recordAddress(placed.type, placed.id, placed.path)).toBe(address);
  });

  it('says the family of a role and the part of a chapter', () => {
    expect(place('guide/roles/analysts/data-scientist.md')?.fromFolder).toEqual({ family: 'analysts' });
    expect(place('guide/ethics/algorithmic-bias.md')?.fromFolder).toEqual({ part: 'ethics' });
    expect(place('guide/start/index.md')?.fromFolder).toEqual({ part: 'start' });
    expect(place('guide/index.md')?.fromFolder).toEqual({ part: 'home' });
  });

  it.for([
    'guide/skills/statistics.txt',
    'glossary/sensitivity.mdx',
    'glossary/s/sensitivity.md',
    'records/claims/median-pay.yml',
    'records/median-pay.yaml',
    'records/people/wong.yaml',
    'notes.txt',
  ])('is no place for %s', (path) => {
    expect(place(path)).toBeUndefined();
  });
});
