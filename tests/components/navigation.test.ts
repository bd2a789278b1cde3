import { describe, expect, it } from 'vitest';
import { beside, neighbors } from '../../src/chrome/navigation.ts';
import type { Guide } from '../../src/model/guide.ts';
import { aPart, aTerm, smallGuide } from '../model/smallGuide.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `term-${String(index).padStart(2, '0')}`);

function glossary(count: number): Guide {
  return smallGuide(aPart('glossary'), ...names(count).map((id) => aTerm(id, [])));
}

describe('the sidebar of a page', () => {
  it('names all pages of a part that is short', () => {
    const guide = glossary(30);
    expect(beside(guide, guide.get('term', 'term-00'))).toHaveLength(30);
  });

  it('names the nearest two on either side in a longer part', () => {
    const guide = glossary(31);
    expect(beside(guide, guide.get('term', 'term-10')).map(({ id }) => id)).toEqual(names(31).slice(8, 13));
  });

  it('does not wrap around at the ends of a longer part', () => {
    const guide = glossary(31);
    expect(beside(guide, guide.get('term', 'term-01')).map(({ id }) => id)).toEqual(names(31).slice(0, 4));
    expect(neighbors(guide, guide.get('term', 'term-30')).next).toBeUndefined();
  });
});
