import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { ROOT } from '../support/paths.ts';

const { guide } = await loadGuide(ROOT);

/** Most requests that opening a page may make, that for the page itself included. */
const MOST = 8;

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

/** Says so where opening the page that `page` shows asks for too many files. It is opened again, so that every request is seen. */
async function requestFindings(page: Page): Promise<readonly string[]> {
  const asked = new Set<string>();
  const note = (request: Request): Set<string> => asked.add(request.url());
  page.on('request', note);
  await page.reload();
  page.off('request', note);
  // The icon is fetched for the browser's own window, at a moment of its own.
  const icons = await page
    .locator('link[rel="icon"]')
    .evaluateAll((links) => links.flatMap((link) => ('href' in link ? String(link.href) : [])));
  const paths = Array.from(new Set([...asked, ...icons]), (url) => new URL(url).pathname);
  if (!paths.some((path) => path.endsWith('.css'))) throw new Error(`${page.url()} was not seen to ask for its style.`);
  const { pathname } = new URL(page.url());
  return paths.length > MOST ? [`${pathname} asks for ${paths.length} files and may ask for ${MOST}: ${paths.join(', ')}`] : [];
}

test('a reader waits for few requests, on one page of each kind', async () => {
  expect(await turner.onEach(oneOfEachKind(guide), { width: 1280 }, requestFindings)).toEqual([]);
});

test('a page that asks for many files is reported', async () => {
  const found = await turner.onEach(['/'], { width: 1280 }, async (page) => {
    await page.addInitScript(() => {
      for (let file = 0; file < 8; file += 1) void fetch(`favicon.svg?${file}`);
    });
    return requestFindings(page);
  });
  expect(found).toEqual([expect.stringContaining('favicon.svg')]);
});
