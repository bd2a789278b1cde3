import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { ROOT } from '../support/paths.ts';

const TABLES = ['/sources/', '/claims/', '/credentials/', '/instruments/'];
const DATES = '/instruments/eu-ai-act/';

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

/** The dates in tables that break into lines. */
function brokenDates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table time')]
      .filter((date) => date.getClientRects().length > 1)
      .map((date) => `${location.pathname}: ${date.textContent}`),
  );
}

test('where columns have room, a date stands in one line', async () => {
  expect(await turner.onEach([...TABLES, DATES], { width: 1280 }, brokenDates)).toEqual([]);
  expect(await turner.onMarkup('<table><td style="width:1px"><time>1 May</time></table>', brokenDates)).toHaveLength(1);
});

/** The rows of tables that nothing parts from the next one. */
function rowsWithoutLine(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table) =>
      [...table.querySelectorAll('tbody tr')]
        .slice(0, -1)
        .filter((row) => [...row.children].some((cell) => getComputedStyle(cell).borderBlockEndStyle === 'none'))
        .map((row) => `${location.pathname}: ${row.textContent.slice(0, 40)}`),
    ),
  );
}

test('a line parts each row from the next, in whatever groups rows are', async () => {
  expect(await turner.onEach(TABLES, { width: 1280 }, rowsWithoutLine)).toEqual([]);
  expect(await turner.onMarkup('<table><tr><td>1<tr><td>2</table>', rowsWithoutLine)).toHaveLength(1);
});

/** The tables of stages that hide some of them until they are scrolled. */
function hiddenStages(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.stage-matrix')].flatMap(({ parentElement: region }) =>
      region && region.scrollWidth > region.clientWidth
        ? [`${location.pathname}: ${region.scrollWidth} pixels in ${region.clientWidth}`]
        : [],
    ),
  );
}

test('all stages of the life of a model are in sight on the smallest telephone', async () => {
  const { guide } = await loadGuide(ROOT);
  const addresses = ['/roles/', ...guide.all('family').map(({ address }) => address)];
  expect(await turner.onEach(addresses, { width: 320 }, hiddenStages)).toEqual([]);
  const markup = '<div style="width:100px;overflow:auto"><table class="stage-matrix" style="width:200px"><td>word</table></div>';
  expect(await turner.onMarkup(markup, hiddenStages)).toHaveLength(1);
});
