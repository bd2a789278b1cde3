import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { ROOT } from '../support/paths.ts';

/** Width of a telephone, in CSS pixels: there the parts of a page are higher than on any wider screen. */
const TELEPHONE = 412;

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

/** Parts of the page that are higher than the room that is reserved for them until they are laid out: what comes after them would lie over them. */
function tooHigh(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const [, reserved] = /^auto ([\d.]+)px$/.exec(getComputedStyle(element).containIntrinsicBlockSize) ?? [];
      const { height } = element.getBoundingClientRect();
      return reserved === undefined || height <= Number(reserved)
        ? []
        : [`${location.pathname}: ${element.localName}.${element.className} is ${height} pixels high, for which ${reserved} are reserved`];
    }),
  );
}

test('what is laid out when a reader comes near it fits into the room that is reserved for it', async () => {
  const { guide } = await loadGuide(ROOT);
  const addresses = ['/glossary/', '/datasets/', ...[...guide.all('role'), ...guide.all('background')].map(({ address }) => address)];
  expect(await turner.onEach(addresses, { width: TELEPHONE }, tooHigh)).toEqual([]);
});

test('a part that is higher is reported', async () => {
  const markup = '<!DOCTYPE html><main><p class="long" style="height:30px;contain-intrinsic-block-size:auto 20px">text</main>';
  expect(await turner.onMarkup(markup, tooHigh)).toEqual([expect.stringContaining('p.long is 30 pixels high, for which 20 are reserved')]);
});
