import { describe, expect, it } from 'vitest';
import { isRecordIndex } from '../../../src/search/records/entry.ts';
import { recordIndexOf } from '../../../src/search/records/fromGuide.ts';
import { aFamily, aRole, aSource, aTerm, smallGuide } from '../../model/smallGuide.ts';

describe('the record index of a guide', () => {
  const guide = smallGuide(aFamily('analysts'), aRole('data-scientist', [], { lay: ['number cruncher'] }), aSource(), aTerm('cohort', []));
  const family = guide.get('family', 'analysts');
  const { entries } = recordIndexOf(guide, (page) => (page.type === 'role' ? family : undefined));

  it('has an entry for every page and row, families first', () => {
    expect(entries.map(({ type }) => type)).toEqual(['family', 'role', 'term', 'source']);
  });

  it('knows the names of a record and the page above it', () => {
    expect(entries[1]).toMatchObject({ label: 'data-scientist', lay: ['number cruncher'], up: 0 });
    expect(entries[0]).not.toHaveProperty('up');
  });

  it('does not say twice what a label says', () => {
    expect(entries[3]?.about).toBe('');
  });

  it('is told from anything else that may be fetched', () => {
    expect(isRecordIndex({ entries })).toBe(true);
    expect(isRecordIndex({ entries: ['log in'] })).toBe(false);
    expect(isRecordIndex(undefined)).toBe(false);
  });
});
