import { describe, expect, it } from 'vitest';
import { countLine, readQuery, withoutTextLine, writeQuery, type Best, type Query } from '../../src/search/query.ts';

function asked(words: string, kind: string): Query {
  return { words, kind, isLiteral: false };
}

function sure(number: number): Best {
  return { number, isUnsure: false };
}

describe('a search in the address of the page', () => {
  it('is the same after it was written and read', () => {
    const query = { words: 'R&D über 5%', kind: 'Law or guidance', isLiteral: true };
    expect(readQuery(writeQuery(query))).toEqual(query);
  });

  it('leaves nothing behind when it is empty', () => {
    expect(writeQuery({ words: '', kind: '', isLiteral: true })).toBe('');
    expect(readQuery('')).toEqual({ words: '', kind: '', isLiteral: false });
  });
});

describe('the announcement of results', () => {
  const none = { number: 0, isExact: true };

  it('counts one and many', () => {
    expect(countLine(asked('sepsis', ''), sure(1), none)).toBe('1 result for “sepsis”');
    expect(countLine(asked('sepsis', 'Term'), sure(0), { number: 12, isExact: true })).toBe('12 results of the kind “Term” for “sepsis”');
  });

  it('counts both lists where both have something', () => {
    expect(countLine(asked('sepsis', ''), sure(1), { number: 2, isExact: true })).toBe(
      '3 results for “sepsis”: 1 best match, 2 in the text',
    );
  });

  it('says so where it is not sure of the number', () => {
    expect(countLine(asked('health', ''), sure(8), { number: 30, isExact: false })).toBe(
      'At least 38 results for “health”: 8 best matches, at least 30 in the text',
    );
  });

  it('says what to try when nothing was found', () => {
    expect(countLine(asked('spesis', ''), sure(0), none)).toContain('other words');
  });

  it('calls a guess a guess', () => {
    expect(countLine(asked('cloud types', ''), { number: 3, isUnsure: true }, none)).toMatch(/^No good match for “cloud types”/);
  });

  it('tells what was not searched from what was not found', () => {
    expect(withoutTextLine(asked('spesis', ''), sure(0), 'use the lists below')).toContain('No name or heading has “spesis”');
    expect(withoutTextLine(asked('sepsis', ''), sure(2), 'use the lists below')).toContain(
      '2 results for “sepsis”. The text itself could not be searched',
    );
    expect(withoutTextLine(asked('sepsis', ''), undefined, 'use the lists below')).toContain('The search index could not be loaded');
  });
});
