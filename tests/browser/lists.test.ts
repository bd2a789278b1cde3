import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findProgram } from '../../scripts/setup/programs.ts';
import { href } from '../../src/site.ts';
import { CHROMIUM_ARGUMENTS } from '../support/reader/chromium.ts';
import { serve, type Served } from '../support/serve.ts';

/* The list of sources on a telephone, where its rows are blocks and most of them are laid out late. */
const TELEPHONE = { width: 390, height: 844 };

let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await serve();
  browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: TELEPHONE });
  await page.goto(`${served.origin}${href('/sources/')}`);
  await page.getByRole('searchbox', { name: 'Show only sources with' }).waitFor();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Parts of the table that take room without a row that is shown. */
function emptyParts(): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('tbody')].filter(
        (body) => body.getBoundingClientRect().height > 0 && ![...body.rows].some((row) => row.checkVisibility()),
      ).length,
  );
}

test('a filter leaves the rows with its words, and no room where others were', async () => {
  await page.getByRole('searchbox', { name: 'Show only sources with' }).fill('HIPAA');
  const shown = page.locator('tbody tr:visible');
  expect(await shown.count()).toBeGreaterThan(0);
  expect(await shown.filter({ hasNotText: /hipaa/i }).count()).toBe(0);
  expect(await emptyParts()).toBe(0);
});

test('a table that is sorted holds all its rows, and no room where they were', async () => {
  const rows = page.locator('tbody tr');
  const all = await rows.count();
  await page.getByRole('button', { name: 'By', exact: true }).click();
  expect(await rows.count()).toBe(all);
  expect(await emptyParts()).toBe(0);
});
