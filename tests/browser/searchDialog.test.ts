import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RECORDS_ADDRESS } from '../../src/shared/files.ts';
import { href } from '../../src/site.ts';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';
import type { Reader } from '../support/reader/reader.ts';
import type { Target } from '../support/reader/target.ts';
import { FAMILY, ON_THE_WAY, ROLE, TERM } from './steps.ts';

const DIALOG: Target = { role: 'dialog', name: 'Search' };
const TERM_OPTION: Target = { role: 'option', naming: TERM.label, within: DIALOG };
const SLASH: Target = { role: 'checkbox', naming: 'Open with the', within: DIALOG };
const COUNT: Target = { role: 'status', naming: 'results', within: DIALOG };

/** Paths of everything that the page has fetched since it was opened. */
const FETCHED = 'performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)';

/** Name of the option where the reader is, as assistive technology is told it; empty in the field. */
const CHOSEN = `(() => {
  const id = document.querySelector('[role="combobox"]').getAttribute('aria-activedescendant');
  return id === null ? '' : document.getElementById(id).querySelector('.result-title').textContent;
})()`;

/** Whether the page takes a slash for itself. */
const TAKES_SLASH = "!document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))";

/** Does what opens the dialog, and waits until it has the keyboard. */
async function openWith(reader: Reader, open: () => Promise<void>): Promise<void> {
  await open();
  await expect.poll(() => reader.see(ON_THE_WAY.question)).toMatchObject({ focused: true });
}

async function openPage(reader: Reader): Promise<void> {
  await reader.open(ROLE.address);
  await reader.arriveAt(ROLE.address);
}

describe.each(BROWSERS)('the search dialog in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test('opens by a slash, and leads to the term that was searched for', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await openPage(reader);
      await openWith(reader, () => reader.type('/'));
      await reader.type('hospital readmission');
      await expect.poll(() => reader.see(ON_THE_WAY.question)).toMatchObject({ open: true, value: 'hospital readmission' });
      await reader.see(TERM_OPTION);
      // Who leaves while the text is still searched breaks off what is being fetched, and a browser may report that.
      await reader.see(COUNT);
      await reader.press('ArrowDown');
      expect(await reader.evaluate(CHOSEN, z.string())).toBe(TERM.label);
      await reader.press('Enter');
      await reader.arriveAt(TERM.address);
    });
  });

  test('opens by Ctrl+K, announces how much was found, and leads to all of it', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await openPage(reader);
      await openWith(reader, () => reader.press('Control+k'));
      await reader.type('readmission');
      await reader.see(COUNT);
      await reader.click({ role: 'option', name: 'See all results' });
      await reader.arriveAt('/search/');
      await reader.see(ON_THE_WAY.found);
      expect(await reader.evaluate('location.search', z.string())).toBe('?q=readmission');
    });
  });

  test('opens by a click on the link, and is closed by its button', async () => {
    await journey(kind, browser, { width: 390 }, async (reader) => {
      await openPage(reader);
      await openWith(reader, () => reader.click(ON_THE_WAY.search));
      await reader.click({ role: 'button', name: 'Close', within: DIALOG });
      await reader.seeNo(DIALOG);
      await reader.arriveAt(ROLE.address);
    });
  });

  test('gives the focus back where it was when Escape closes it', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await openPage(reader);
      const link: Target = { role: 'link', name: FAMILY.label, within: { role: 'main' } };
      await reader.tabTo(link);
      await openWith(reader, () => reader.type('/'));
      await reader.press('Escape');
      await reader.seeNo(DIALOG);
      await expect.poll(() => reader.see(link)).toMatchObject({ focused: true });
    });
  });

  test('leaves the slash alone where a reader has turned it off', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await openPage(reader);
      await openWith(reader, () => reader.press('Control+k'));
      await reader.tabTo(SLASH);
      await reader.press('Space');
      await reader.press('Escape');
      await reader.seeNo(DIALOG);
      await openPage(reader);
      expect(await reader.evaluate(TAKES_SLASH, z.boolean())).toBe(false);
    });
  });

  test('takes a slash in its field for a part of the words', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await openPage(reader);
      await openWith(reader, () => reader.type('/'));
      await reader.type('a/b');
      await expect.poll(() => reader.see(ON_THE_WAY.question)).toMatchObject({ value: 'a/b' });
    });
  });

  test('fetches nothing before it is asked for, and of the indexes only the small one before words are', async () => {
    await journey(kind, browser, {}, async (reader) => {
      const fetched = async (): Promise<readonly string[]> => reader.evaluate(FETCHED, z.array(z.string()));
      const isOfSearch = (path: string): boolean => path.startsWith(href('/pagefind/')) || path === href(RECORDS_ADDRESS);
      await openPage(reader);
      const before = await fetched();
      expect(before.filter((path) => isOfSearch(path) || path.includes('dialog'))).toEqual([]);
      await openWith(reader, () => reader.type('/'));
      await expect.poll(async () => (await fetched()).filter(isOfSearch)).toEqual([href(RECORDS_ADDRESS)]);
    });
  });
});
