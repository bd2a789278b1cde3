import { describe, expect, it } from 'vitest';
import { recordIndexOf } from '../../../src/search/records/fromGuide.ts';
import { isPackedIndex, packed, unpacked } from '../../../src/search/records/packed.ts';
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
  const index = recordIndexOf(guide, (page) => (page.type === 'role' ? family : undefined));
  const { entries } = index;

  it('has an entry for every page and row with a name, families first', () => {
    expect(entries.map(({ type }) => type)).toEqual(['family', 'role', 'term']);
  });

  it('knows the names of a record and the page above it', () => {
    expect(entries[1]).toMatchObject({ label: 'data-scientist', lay: ['number cruncher'], up: 0 });
    expect(entries[0]).not.toHaveProperty('up');
  });

  it('is the same after it was packed, sent and unpacked', () => {
    const sent: unknown = JSON.parse(JSON.stringify(packed(index)));
    expect(isPackedIndex(sent) && unpacked(sent)).toEqual(index);
  });

  it('is told from anything else that may be fetched', () => {
    expect(isPackedIndex({ ...packed(index), columns: ['log in'] })).toBe(false);
    expect(isPackedIndex({ entries })).toBe(false);
    expect(isPackedIndex(undefined)).toBe(false);
  });
});
