import { readFile } from 'node:fs/promises';
import { chromium, type CDPSession } from 'playwright-core';
import { RECORDS_ADDRESS } from '../../src/shared/files.ts';
import { CHROMIUM_ARGUMENTS } from '../../tests/support/reader/chromium.ts';
import { serve } from '../../tests/support/serve.ts';
import { parseQueries } from '../search/queries.ts';
import { findProgram } from '../setup/programs.ts';

/** Where the dialog is opened, below the base. */
const PAGE = 'skills/sql/';
const QUERIES = 'tests/search/own-queries.json';
const COUNT = 50;
/** How many times slower than this machine the reader's is. */
const SLOWDOWN = 4;
/** Three content words that stand in the text of many pages. */
const THREE_WORDS = 'readmission sepsis alerts';

/** What a search costs its reader. */
export interface SearchCost {
  /** Milliseconds from a key to the first results, from the index of names: the median of {@link COUNT} queries. */
  readonly firstResults: number;
  /** Bytes that come over the line from opening the dialog to the first results, and for the full text of three words. */
  readonly opening: number;
  readonly fullText: number;
}

/** Counts bytes as they come over the line, until it is asked. */
async function countBytes(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => {
    const counted = bytes;
    bytes = 0;
    return counted;
  };
}

/** Types the last letter of a query and takes the time until its results can be seen. Runs in the page. */
function timeLastLetter(query: string): number {
  const field = document.querySelector<HTMLInputElement>('.search-dialog input[role="combobox"]');
  if (!field) throw new Error('There is no dialog.');
  const type = (words: string): void => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  type(query.slice(0, -1));
  const before = performance.now();
  type(query);
  document.querySelector('.search-dialog')?.getBoundingClientRect();
  return performance.now() - before;
}

/** Measures the search of the site in `folder`, hosted under `base`. */
export async function searchCost(folder: string, base: string): Promise<SearchCost> {
  const queries = parseQueries(await readFile(QUERIES, 'utf8'))
    .filter(({ kind }) => kind !== 'negative')
    .slice(0, COUNT);
  const served = await serve({ folder, base, gzip: true });
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await page.goto(`${served.origin}${base}${PAGE}`);
    await page.waitForLoadState('networkidle');
    bytes();
    const arriving = page.waitForResponse((response) => response.url().includes(RECORDS_ADDRESS));
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search the guide' }).waitFor();
    await (await arriving).finished();
    const opening = bytes();
    await page.keyboard.type(THREE_WORDS);
    await page.getByRole('dialog').getByRole('status').filter({ hasText: 'result' }).waitFor();
    await page.waitForLoadState('networkidle');
    const fullText = bytes();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const times: number[] = [];
    for (const { query } of queries) times.push(await page.evaluate(timeLastLetter, query));
    times.sort((a, b) => a - b);
    return { firstResults: times[Math.floor(times.length / 2)] ?? 0, opening, fullText };
  } finally {
    await browser.close();
    await served.close();
  }
}
