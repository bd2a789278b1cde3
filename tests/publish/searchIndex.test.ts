import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearchIndex } from '../../src/publish/searchIndex.ts';
import { aFamily, aSkill, aSource, smallGuide } from '../model/smallGuide.ts';

const guide = smallGuide(aFamily('analysts'), aSkill('sql'), aSource());

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the full-text index has the pages of the guide and the rows of its lists, and nothing of the interface that Pagefind brings', async () => {
  const index = await openSearchIndex(guide, folder);
  expect(index.addresses).toEqual([guide.get('family', 'analysts').address, guide.get('skill', 'sql').address]);

  for (const address of index.addresses) index.addPage(address, `<main data-pagefind-body><h1>Page</h1><p>At ${address}.</p></main>`);
  index.close();
  // Two pages and the row of the source.
  expect(await index.written()).toBe(3);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
});
