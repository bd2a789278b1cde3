import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/search/pagefind.ts';
import { withoutPages } from '../../src/search/textPages.ts';

function results(...urls: readonly string[]): Results {
  return {
    results: urls.map((url) => ({ id: url, data: () => Promise.resolve({ url, excerpt: '', meta: {}, sub_results: [] }) })),
  };
}

describe('full-text results below best matches', () => {
  it('leave out what stands above, and fill its place', async () => {
    const pages = withoutPages(results('/a/', '/b/', '/c/', '/d/'), new Set(['/a/', '/c/']));
    expect((await pages.next(2)).map(({ url }) => url)).toEqual(['/b/', '/d/']);
    expect(pages.count()).toEqual({ number: 2, isExact: true });
    expect(pages.isAtEnd()).toBe(true);
  });

  it('are counted exactly once nothing may be a repeat', async () => {
    const pages = withoutPages(results('/a/', '/b/', '/c/', '/d/'), new Set(['/a/']));
    await pages.next(1);
    expect(pages.count()).toEqual({ number: 3, isExact: true });
    expect(pages.isAtEnd()).toBe(false);
  });

  it('are counted as at least so many before', async () => {
    const pages = withoutPages(results('/a/', '/b/', '/c/', '/d/'), new Set(['/d/', '/elsewhere/']));
    await pages.next(1);
    // One was looked at; of the other three, two may stand above.
    expect(pages.count()).toEqual({ number: 2, isExact: false });
    expect((await pages.next(10)).map(({ url }) => url)).toEqual(['/b/', '/c/']);
    expect(pages.count()).toEqual({ number: 3, isExact: true });
  });

  it('may be none', async () => {
    const pages = withoutPages(results('/a/'), new Set(['/a/']));
    expect(await pages.next(10)).toEqual([]);
    expect(pages.count()).toEqual({ number: 0, isExact: true });
  });
});
