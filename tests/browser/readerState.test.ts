import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findProgram } from '../../scripts/setup/programs.ts';
import { href } from '../../src/site.ts';
import { CHROMIUM_ARGUMENTS } from '../support/reader/chromium.ts';
import { serve, type Served } from '../support/serve.ts';

const STATE = '{"version":1,"theme":"dark","slashOpens":false,"searches":["sepsis"]}';

let browser: Browser;
let served: Served;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  served = await serve();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${served.origin}${href('/about/offline/')}`);
  await page.getByText('Kept on this device:').waitFor();
});
afterEach(() => page.close());

async function bring(text: string): Promise<void> {
  await page
    .getByLabel('Bring back from a file')
    .setInputFiles({ name: 'state.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

function says(text: string): Promise<void> {
  return page.locator('reader-state').getByText(text).waitFor();
}

test('what is kept comes back from the file that it was taken along in', async () => {
  await bring(STATE);
  await says('theme dark; the slash does not open the search; 1 recent search.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take it along as a file' }).click();
  const file = await (await downloading).path();
  expect(await readFile(file, 'utf8')).toBe(STATE);
  await page.getByRole('button', { name: 'Remove it', exact: true }).click();
  await says('theme as the system has it; the slash opens the search; 0 recent searches.');
  await bring(await readFile(file, 'utf8'));
  await says('theme dark;');
});

test.each([
  ['cut short', STATE.slice(0, 30), 'not readable as JSON'],
  ['of a later version', STATE.replace('"version":1', '"version":9'), 'has version 9'],
  ['hostile', '{"version":1,"theme":"<img src=x onerror=alert(1)>","slashOpens":true,"searches":[]}', 'must be "light" or "dark"'],
  ['huge', 'x'.repeat(2_000_000), 'too large'],
])('a file that is %s is refused, with the reason, and changes nothing', async (_, text, reason) => {
  await bring(STATE);
  await says('theme dark;');
  await bring(text);
  await says(reason);
  await says('Nothing was changed.');
  await says('theme dark;');
});
