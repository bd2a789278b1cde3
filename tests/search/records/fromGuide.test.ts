import { describe, expect, it } from 'vitest';
import { isRecordIndex } from '../../../src/search/records/entry.ts';
import { recordIndexOf } from '../../../src/search/records/fromGuide.ts';
import { aClaim, aFamily, aRole, aSource, aTerm, smallGuide } from '../../model/smallGuide.ts';

describe('the record index of a guide', () => {
  const guide = smallGuide(
    aFamily('analysts'),
    aRole('data-scientist', [], { lay: ['number cruncher'] }),
    aSource(),
    aTerm('cohort', []),
    aClaim('pay', 'Pay was 1 in 2025.'),
  );
  const family = guide.get('family', 'analysts');
  const { entries } = recordIndexOf(guide, (page) => (page.type === 'role' ? family : undefined));

  it('has an entry for every page and row, families first', () => {
    expect(entries.map(({ type }) => type)).toEqual(['family', 'role', 'term', 'claim', 'source']);
  });

  it('knows the names of a record and the page above it', () => {
    expect(entries[1]).toMatchObject({ label: 'data-scientist', lay: ['number cruncher'], up: 0 });
    expect(entries[0]).not.toHaveProperty('up');
  });

  it('shows a figure by its statement, and does not say it twice', () => {
    expect(entries[3]).toMatchObject({ label: 'Pay was 1 in 2025.', about: '' });
  });

  it('is told from anything else that may be fetched', () => {
    expect(isRecordIndex({ entries })).toBe(true);
    expect(isRecordIndex({ entries: ['log in'] })).toBe(false);
    expect(isRecordIndex(undefined)).toBe(false);
  });
});
