import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/setup/programs.ts';
import { RECORDS_ADDRESS } from '../../src/shared/files.ts';
import { href } from '../../src/site.ts';
import { CHROMIUM_ARGUMENTS } from '../support/reader/chromium.ts';
import { serve, type Served } from '../support/serve.ts';
import { TERM } from './steps.ts';

const FULL_TEXT = '**/pagefind/**';
/** A word in the name of the term and in the text of many pages. */
const WORD = 'readmission';

let browser: Browser;
let served: Served;
let page: Page;
/** Paths that the page has asked for, both indexes among them. */
let requested: string[];
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
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
});
afterEach(() => page.close());

async function open(query = ''): Promise<void> {
  await page.goto(`${served.origin}${href('/search/')}${query}`);
  await page.getByRole('searchbox').waitFor();
}

function linksIn(list: string): ReturnType<Page['locator']> {
  return page.getByRole('region', { name: list, exact: true }).locator('h4 a');
}

/** Waits until everything shown answers `query`. */
async function answered(query: string): Promise<void> {
  await page.locator(`guide-search[data-answered="${query}"]`).waitFor();
}

function fetchedIndexes(): readonly string[] {
  return requested.filter((path) => path === href(RECORDS_ADDRESS) || path.startsWith(href('/pagefind/')));
}

describe('the search page', () => {
  test('fetches no index before a search is wanted, and only the small one for the way to the form', async () => {
    await open();
    expect(fetchedIndexes()).toEqual([]);
    const arrived = page.waitForResponse((response) => response.url().includes(RECORDS_ADDRESS));
    await page.getByRole('searchbox').focus();
    await arrived;
    expect(fetchedIndexes()).toEqual([href(RECORDS_ADDRESS)]);
  });

  test('answers by name while the full text is on its way, and moves nothing when that arrives', async () => {
    const { promise: measured, resolve: letArrive } = Promise.withResolvers<undefined>();
    await page.route(FULL_TEXT, async (route) => {
      await measured;
      await route.continue();
    });
    await open(`?q=${WORD}`);
    const match = linksIn('Best matches').filter({ hasText: TERM.label });
    const before = await match.boundingBox();
    expect(await linksIn('In the text').count()).toBe(0);
    letArrive(undefined);
    await answered(WORD);
    expect(await linksIn('In the text').count()).toBeGreaterThan(0);
    expect(await match.boundingBox()).toEqual(before);
  });

  test('lists no page twice, and announces how many it lists', async () => {
    await open();
    await page.getByRole('searchbox').pressSequentially(WORD);
    await answered(WORD);
    const addresses = await page.locator('.result').evaluateAll((results) =>
      results.map((result) => {
        const address = result.querySelector('h4 a')?.getAttribute('href');
        // A row of a list is a result of its own; a section is its page.
        return result.querySelector('.result-section') ? address?.replace(/#.*/, '') : address;
      }),
    );
    expect(addresses).toEqual([...new Set(addresses)]);
    const more = await page.getByRole('button', { name: 'Show more in the text' }).count();
    const status = await page.getByRole('status').textContent();
    if (more === 0) expect(status).toMatch(new RegExp(`^${addresses.length} results for “${WORD}”`));
    else expect(status).toMatch(new RegExp(`\\d+ results for “${WORD}”: \\d+ best match`));
  });

  test('says of each result what kind it is and where it stands', async () => {
    await open(`?q=${WORD}`);
    await answered(WORD);
    const result = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TERM.label, exact: true }) });
    await result.getByText('Term · Glossary').waitFor();
  });

  test('says plainly that nothing was found', async () => {
    await open('?q=zzzz');
    await answered('zzzz');
    await page.getByRole('status').getByText('Nothing was found for “zzzz”.').waitFor();
    expect(await page.getByRole('region', { name: 'Best matches' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'In the text' }).count()).toBe(0);
  });

  test('narrows both lists to a kind', async () => {
    await open(`?q=${WORD}&kind=Term`);
    await answered(WORD);
    expect(new Set(await page.locator('.result-kind').allTextContents())).toEqual(new Set(['Term']));
  });

  test('still finds names where the full text cannot be fetched, and says what is missing', async () => {
    await page.route(FULL_TEXT, (route) => route.abort());
    await open(`?q=${WORD}`);
    await page.getByRole('status').getByText('The text itself could not be searched.').waitFor();
    await linksIn('Best matches').filter({ hasText: TERM.label }).waitFor();
    await page.getByRole('link', { name: 'Glossary', exact: true }).last().waitFor();
  });

  test('still finds text where the names cannot be fetched', async () => {
    await page.route(`**${RECORDS_ADDRESS}?*`, (route) => route.abort());
    await open(`?q=${WORD}`);
    await linksIn('In the text').first().waitFor();
    expect(await linksIn('Best matches').count()).toBe(0);
  });

  test('says as what it has read a slip, and lets the reader insist', async () => {
    await open('?q=diferential+privacy');
    await answered('diferential privacy');
    await page.getByText('Read as differential privacy.').waitFor();
    expect(await linksIn('Best matches').first().textContent()).toBe('Differential privacy');
    await page.getByRole('link', { name: 'search for “diferential privacy” as typed' }).click();
    await page.waitForURL(/exact=1/);
    await answered('diferential privacy');
    expect(await page.locator('.search-correction').textContent()).toBe('');
  });

  test('sets guesses apart, and says that they are', async () => {
    await open('?q=cumulus+cloud+types');
    await answered('cumulus cloud types');
    await page.getByRole('status').getByText('No good match for “cumulus cloud types”.').waitFor();
    await page.getByRole('heading', { name: 'No good match: the closest pages' }).waitFor();
    expect(await page.locator('.result').count()).toBe(await page.locator('[data-confidence="low"] .result').count());
  });

  test('explains at once what the query names', async () => {
    await open('?q=sepsis');
    await answered('sepsis');
    expect(await page.locator('.result.instant').first().textContent()).toContain('infection');
  });

  test('leads from who the reader is to the way to a role', async () => {
    await open('?q=nurse+who+wants+to+become+a+biostatistician');
    await linksIn('Best matches').first().click();
    await page.waitForURL(/tools\/bridge\/\?from=nurse&to=biostatistician/);
    await page.getByRole('status').getByText('hours').waitFor();
  });

  test('keeps what was searched for on the device, until the reader forgets it', async () => {
    await open('?q=sepsis');
    await answered('sepsis');
    await linksIn('Best matches').first().click();
    await open();
    await page.getByRole('link', { name: 'sepsis', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await open();
    expect(await page.getByText('Your recent searches').count()).toBe(0);
  });
});
