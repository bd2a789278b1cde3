import { afterAll, beforeAll, expect, test } from 'vitest';
import { href } from '../../src/site.ts';
import { CARDS_ADDRESS } from '../../src/shared/files.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { ROLE } from './steps.ts';

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

test('a card that is fetched too slowly does not open for a reader who has gone on', async () => {
  const openCards = await turner.onEach([ROLE.address], { width: 1280 }, async (page) => {
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(`**${href(CARDS_ADDRESS)}?*`, async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest((request) => request.url().includes(CARDS_ADDRESS));
    // A key first: only focus that comes by keyboard opens a card.
    await page.keyboard.press('Tab');
    await page.locator('main a.term').first().focus();
    await asked;
    await page.getByRole('link', { name: 'Search', exact: true }).focus();
    const answered = page.waitForResponse((response) => response.url().includes(CARDS_ADDRESS));
    release(undefined);
    await (await answered).finished();
    // What the answer sets off has happened once two frames have been drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return page.evaluate(() => Array.from(document.querySelectorAll(':popover-open'), (card) => card.textContent));
  });
  expect(openCards).toEqual([]);
});
