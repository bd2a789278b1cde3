import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { overflowFindings } from '../support/overflow.ts';
import { isRedirect, readSite } from '../support/site.ts';

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

test('no page scrolls sideways at 320 pixels, everything unfolded', async () => {
  const { pages } = await readSite();
  const addresses = pages.filter((page) => !isRedirect(page)).map(({ address }) => address);
  const found = await turner.onEach(addresses, { width: 320 }, async (page) => {
    await unfold(page);
    return overflowFindings(page);
  });
  expect(found).toEqual([]);
});

test('a page that scrolls sideways is reported, with what sticks out', async () => {
  const [found] = await turner.onMarkup('<!DOCTYPE html><p>narrow</p><hr width="400">', overflowFindings);
  expect(found).toContain('most of all <hr');
});
