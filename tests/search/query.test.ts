import { describe, expect, it } from 'vitest';
import { countLine, readQuery, writeQuery } from '../../src/search/query.ts';

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
  it('counts one and many', () => {
    expect(countLine({ words: 'sepsis', kind: '' }, 1)).toBe('1 result for “sepsis”');
    expect(countLine({ words: 'sepsis', kind: 'Term' }, 12)).toBe('12 results of the kind “Term” for “sepsis”');
  });

  it('says what to try when nothing was found', () => {
    expect(countLine({ words: 'spesis', kind: '' }, 0)).toContain('another spelling');
  });
});
