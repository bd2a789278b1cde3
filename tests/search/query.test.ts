import { describe, expect, it } from 'vitest';
import { countLine, readQuery, withoutTextLine, writeQuery } from '../../src/search/query.ts';

describe('a search in the address of the page', () => {
  it('is the same after it was written and read', () => {
    const query = { words: 'R&D über 5%', kind: 'Law or guidance' };
    expect(readQuery(writeQuery(query))).toEqual(query);
  });

  it('leaves nothing behind when it is empty', () => {
    expect(writeQuery({ words: '', kind: '' })).toBe('');
    expect(readQuery('')).toEqual({ words: '', kind: '' });
  });
});

describe('the announcement of results', () => {
  const none = { number: 0, isExact: true };

  it('counts one and many', () => {
    expect(countLine({ words: 'sepsis', kind: '' }, 1, none)).toBe('1 result for “sepsis”');
    expect(countLine({ words: 'sepsis', kind: 'Term' }, 0, { number: 12, isExact: true })).toBe(
      '12 results of the kind “Term” for “sepsis”',
    );
  });

  it('counts both lists where both have something', () => {
    expect(countLine({ words: 'sepsis', kind: '' }, 1, { number: 2, isExact: true })).toBe(
      '3 results for “sepsis”: 1 best match, 2 in the text',
    );
  });

  it('says so where it is not sure of the number', () => {
    expect(countLine({ words: 'health', kind: '' }, 8, { number: 30, isExact: false })).toBe(
      'At least 38 results for “health”: 8 best matches, at least 30 in the text',
    );
  });

  it('says what to try when nothing was found', () => {
    expect(countLine({ words: 'spesis', kind: '' }, 0, none)).toContain('another spelling');
  });

  it('tells what was not searched from what was not found', () => {
    expect(withoutTextLine({ words: 'spesis', kind: '' }, 0, 'use the lists below')).toContain('No name or heading has “spesis”');
    expect(withoutTextLine({ words: 'sepsis', kind: '' }, 2, 'use the lists below')).toContain(
      '2 results for “sepsis”. The text itself could not be searched',
    );
    expect(withoutTextLine({ words: 'sepsis', kind: '' }, undefined, 'use the lists below')).toContain(
      'The search index could not be loaded',
    );
  });
});
