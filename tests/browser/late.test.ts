import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { ROOT } from '../support/paths.ts';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';

/** Widths of telephones, in CSS pixels. */
const TELEPHONE = 412;
const SMALLER = 390;

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

/** How much more may be put down for the far parts of a page, all together, than they need. */
const MOST = 1.6;

/** The page where less is put down for its far parts than they need, or far more. */
function misjudged(page: Page): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const parts = [...document.querySelectorAll<HTMLElement>('[data-room]')];
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const room = letter * parts.reduce((sum, { dataset }) => sum + Number(dataset['room']), 0);
    const height = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return room >= height && room <= most * height
      ? []
      : [`${location.pathname} has parts of ${Math.round(height)} pixels, for which ${Math.round(room)} are put down`];
  }, MOST);
}

test('as much room is put down for far parts as they need on a telephone, and not much more', async () => {
  const { guide } = await loadGuide(ROOT);
  expect(await turner.onEach(oneOfEachKind(guide), { width: TELEPHONE }, misjudged)).toEqual([]);
});

test.each([1, 5])('other room than they need is reported: %i', async (room) => {
  const part = `<p data-room="${room}" style="height:20px">text`;
  expect(await turner.onMarkup(`<!DOCTYPE html><main>${part}${part}</main>`, misjudged)).toEqual([
    expect.stringContaining(`has parts of 40 pixels, for which ${32 * room} are put down`),
  ]);
});

/** What stands elsewhere because a part of the page is laid out for itself, beside that part. */
function moved(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const elements = [...document.querySelectorAll('body :not([data-room])')];
    const places = (contain: string): readonly DOMRect[] => {
      sheet.replaceSync(`[data-room] { content-visibility: visible !important; contain: ${contain} !important; }`);
      return elements.map((element) => element.getBoundingClientRect());
    };
    const [usual, apart] = [places('none'), places('layout style paint')];
    return elements.flatMap((element, at) => {
      const [top = 0, now = 0] = [usual[at]?.top, apart[at]?.top];
      return Math.abs(now - top) < 1 ? [] : [`${location.pathname}: ${element.localName}.${element.className} moves from ${top} to ${now}`];
    });
  });
}

test('a part that is laid out for itself moves nothing', async () => {
  const { guide } = await loadGuide(ROOT);
  const addresses = [...oneOfEachKind(guide), '/roles/analysts/biostatistician/handout/'];
  expect(await turner.onEach(addresses, { width: TELEPHONE }, moved)).toEqual([]);
});

test('what is moved by such a part is reported', async () => {
  const markup =
    '<!DOCTYPE html><main><p>text<div data-room="9"><p class="inside" style="margin:40px 0">text</div><p class="after">text</main>';
  expect(await turner.onMarkup(markup, moved)).toContainEqual(expect.stringContaining('p.after moves'));
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

/** The same, once everything has been laid out and the reader has gone there again. */
const TOP_WITH_ALL = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-room] { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
  document.getElementById(location.hash.slice(1)).scrollIntoView();
  return ${TOP};
})()`;

/** A place on a page, below many parts that are laid out late. */
const PLACES = [
  '/glossary/#letter-d',
  '/glossary/#letter-s',
  '/datasets/#synthea',
  '/claims/#nhs-band-6-pay',
  '/sources/#nahm2008',
  '/start/from/nurse/#sources',
  '/roles/analysts/biostatistician/#sources',
];

/** A place on the last screens of a page, with parts below it that are laid out late. */
const LAST_PLACES = ['/glossary/#next-steps', '/instruments/#what-this-leaves-out', '/credentials/#after-this-page'];

/** Between the top of the window and a place that an address names. */
const ABOVE = 24;

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
      expect(Math.abs(top - ABOVE)).toBeLessThan(ABOVE);
    });
  });

  test.each(LAST_PLACES)('%s is where it would be had all been laid out at once', async (address) => {
    await journey(kind, browser, { width: SMALLER }, async (reader) => {
      await reader.open(address);
      await reader.arriveAt(address);
      const top = await reader.evaluate(TOP, z.number());
      expect(Math.abs(top - (await reader.evaluate(TOP_WITH_ALL, z.number())))).toBeLessThan(2);
    });
  });
});
