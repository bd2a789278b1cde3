import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { ROOT } from '../support/paths.ts';
import { HEIGHT, type Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';

/** Widths of telephones, in CSS pixels: there the parts of a page are higher than on any wider screen. */
const TELEPHONE = 412;
const SMALLER = 390;

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
  const addresses = ['/datasets/', ...[...guide.all('role'), ...guide.all('background')].map(({ address }) => address)];
  expect(await turner.onEach(addresses, { width: TELEPHONE }, tooHigh)).toEqual([]);
});

test('a part that is higher is reported', async () => {
  const markup = '<!DOCTYPE html><main><p class="long" style="height:30px;contain-intrinsic-block-size:auto 20px">text</main>';
  expect(await turner.onMarkup(markup, tooHigh)).toEqual([expect.stringContaining('p.long is 30 pixels high, for which 20 are reserved')]);
});

/** Where the place that the address names begins, in pixels below the top of the window, once it has stood still for some frames. */
const TOP = `new Promise((resolve) => {
  let last;
  let still = 0;
  const look = () => {
    const { top } = document.getElementById(location.hash.slice(1)).getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
    if (still < 20) requestAnimationFrame(look);
    else resolve(top);
  };
  look();
})`;

/** A place on a page, below many parts that are laid out late. */
const PLACES = ['/glossary/#letter-s', '/datasets/#synthea', '/start/from/nurse/#sources', '/roles/analysts/biostatistician/#sources'];

describe.each(BROWSERS)('in $name, on a smaller telephone', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test.each(PLACES)('%s shows that place, though what is above it was not laid out', async (address) => {
    await journey(kind, browser, { width: SMALLER }, async (reader) => {
      await reader.open(address);
      await reader.arriveAt(address);
      const top = await reader.evaluate(TOP, z.number());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(HEIGHT / 4);
    });
  });
});
