import { describe, expect, it } from 'vitest';
import { isNamedByContent, isOfEdition, strategyFor, type Strategy } from '../../src/offline/strategy.ts';

const ORIGIN = 'https://guide.example';

function strategy(path: string, { isPage = false, isWhole = false, method = 'GET' } = {}): Strategy {
  return strategyFor({ method, url: new URL(path, ORIGIN), isPage }, { origin: ORIGIN, base: '/guide/', edition: 'abc', isWhole });
}

describe('who answers', () => {
  it.for([
    ['a page, so that a reader sees the latest', '/guide/roles/', { isPage: true }, 'network first'],
    ['a page of a guide that is saved whole', '/guide/roles/', { isPage: true, isWhole: true }, 'store first'],
    ['a script', '/guide/_astro/a.1234.js', {}, 'store first'],
    ['data of this edition', '/guide/search/records.json?v=abc', {}, 'store first'],
    ['the list of the full-text index of this edition', '/guide/pagefind/pagefind-entry.json?ts=abc', {}, 'store first'],
    ['a search, which is a page', '/guide/search/?q=v', { isPage: true, isWhole: true }, 'store first'],
    ['data of another edition', '/guide/search/records.json?v=def', { isWhole: true }, 'browser'],
    ['the list of files', '/guide/offline/files.json', { isWhole: true }, 'browser'],
    ['the worker itself', '/guide/worker.js', { isWhole: true }, 'browser'],
    ['another edition to take away', '/guide/editions/guide.epub', { isWhole: true }, 'browser'],
    ['a page beside the guide', '/other/', { isPage: true }, 'browser'],
    ['another site', 'https://elsewhere.example/guide/', { isPage: true }, 'browser'],
    ['what is sent', '/guide/roles/', { method: 'POST' }, 'browser'],
  ] as const)('for %s', ([, path, how, expected]) => {
    expect(strategy(path, how)).toBe(expected);
  });

  it('knows a page of its edition', () => {
    expect(isOfEdition('<a class="search-link" data-edition="abc">', 'abc')).toBe(true);
    expect(isOfEdition('<a class="search-link" data-edition="abd">', 'abc')).toBe(false);
  });

  it('keeps beside pages only what changes its name with its content', () => {
    expect(isNamedByContent('_astro/a.1234.js')).toBe(true);
    expect(isNamedByContent('data/roles.json')).toBe(false);
  });
});
