import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearchIndex } from '../../src/publish/searchIndex.ts';
import { aFamily, aSkill, aSource, smallGuide } from '../model/smallGuide.ts';

const guide = smallGuide(aFamily('analysts'), aSkill('sql'), aSource());
const page = (title: string): string => `<main data-pagefind-body><h1>${title}</h1><p>Text of ${title}.</p></main>`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the full-text index is written once the last page that search leads to has come, in whatever order they come', async () => {
  const [first, last] = [guide.get('family', 'analysts').address, guide.get('skill', 'sql').address];
  const index = await openSearchIndex(guide, folder);
  expect([first, last, guide.get('source', 'a-source').address, '/search/'].filter(index.expects)).toEqual([first, last]);

  index.addPage(last, page('SQL'));
  index.addPage('/search/', page('Search'));
  expect(() => index.written()).toThrow(`waits for the page at ${first}`);
  index.addPage(first, page('Analysts'));
  // Two pages and the row of the source.
  expect(await index.written()).toBe(3);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
});
