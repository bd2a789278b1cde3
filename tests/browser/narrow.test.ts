import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { clippedFindings } from '../support/lines/clipped.ts';
import { overflowFindings } from '../support/overflow.ts';
import { ROOT } from '../support/paths.ts';
import { isRedirect, readSite } from '../support/site.ts';

/** A window of 1280 by 1024 pixels at 400 %, in CSS pixels: https://www.w3.org/TR/WCAG22/#reflow. */
const MAGNIFIED = { width: 320, height: 256 };

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

test('nor does one page of each kind, folded or not, in a window that is magnified to 400 %, where nothing is cut off either', async () => {
  const { guide } = await loadGuide(ROOT);
  const found = await turner.onEach(oneOfEachKind(guide), { width: MAGNIFIED.width }, async (page) => {
    await page.setViewportSize(MAGNIFIED);
    const folded = [...(await overflowFindings(page)), ...(await clippedFindings(page))];
    await unfold(page);
    return [...folded, ...(await overflowFindings(page)), ...(await clippedFindings(page))];
  });
  expect(found).toEqual([]);
});

test('a page that scrolls sideways is reported, with what sticks out', async () => {
  const [found] = await turner.onMarkup('<!DOCTYPE html><p>narrow</p><hr width="400">', overflowFindings);
  expect(found).toContain('most of all <hr');
});
