import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/setup/programs.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { bridgeBetween } from '../../src/model/bridges.ts';
import { formatHours } from '../../src/model/format/hours.ts';
import { href } from '../../src/site.ts';
import { ROOT } from '../support/paths.ts';
import { CHROMIUM_ARGUMENTS } from '../support/reader/chromium.ts';
import { serve, type Served } from '../support/serve.ts';

const { guide } = await loadGuide(ROOT);
const NURSE = guide.get('background', 'nurse');
const ANALYST = guide.get('role', 'health-data-analyst');
const AUDITOR = guide.get('role', 'algorithm-auditor');
const HOURS = formatHours(bridgeBetween(guide, NURSE, ANALYST).bridge.essential.hours);

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
});
afterEach(() => page.close());

async function open(address: string): Promise<void> {
  await page.goto(`${served.origin}${href(address)}`);
  await page.getByRole('combobox').first().waitFor();
}

describe('the bridge finder', () => {
  test('shows the bridge that is chosen, as the guide computed it, under an address that can be shared', async () => {
    await open('/tools/bridge/');
    await page.getByLabel('I come from').selectOption(NURSE.label);
    await page.getByRole('status').getByText('Choose both.').waitFor();
    await page.getByLabel('I could become').selectOption(ANALYST.label);
    await page.getByRole('status').getByText(HOURS).waitFor();
    expect(new URL(page.url()).search).toBe(`?from=${NURSE.id}&to=${ANALYST.id}`);
    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await page.getByRole('status').getByText(`${NURSE.label} → ${ANALYST.label}: ${HOURS}`).waitFor();
    expect(await page.getByLabel('I come from').inputValue()).toBe(NURSE.id);
  });

  test('starts from a role too, and leads to the level of each skill', async () => {
    await open(`/tools/bridge/?from=${ANALYST.id}&to=${AUDITOR.id}`);
    await page.getByRole('heading', { name: 'First steps' }).waitFor();
    await page.locator('.tool-result li a').first().click();
    await page.waitForURL(/\/skills\/[a-z-]+\/#level-/);
  });

  test('keeps the choice open where an address names what the guide does not have', async () => {
    await open('/tools/bridge/?from=astronaut&to=' + ANALYST.id);
    expect(await page.getByLabel('I come from').inputValue()).toBe('');
    expect(await page.locator('.tool-result').textContent()).toBe('');
  });
});

describe('the comparison of roles', () => {
  test('lays two roles side by side, as tables that assistive technology can read', async () => {
    await open(`/tools/compare/?a=${ANALYST.id}&b=${AUDITOR.id}`);
    const table = page.getByRole('table', { name: 'Skills, the shared ones first' });
    await table.getByRole('columnheader', { name: AUDITOR.label }).waitFor();
    const rows = new Set([...ANALYST.skills, ...AUDITOR.skills].map(({ skill }) => guide.get('skill', skill)));
    expect(await table.getByRole('rowheader').count()).toBe(rows.size);
    await page.getByRole('table', { name: 'Parts in the life of a model' }).waitFor();
  });
});

test('without JavaScript a tool says where its tables are', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${served.origin}${href('/tools/bridge/')}`);
  expect(await still.getByRole('combobox').count()).toBe(0);
  await still.getByRole('main').getByRole('link', { name: 'starting point' }).click();
  await still.getByRole('heading', { name: 'Starting points', level: 1 }).waitFor();
  await context.close();
});

describe('what applies to me', () => {
  const rules = (): Promise<readonly string[]> => page.locator('.rule:visible h4').allTextContents();

  test('shows the texts of a place and of what it lies in, with the changes for one family alone, under an address that can be shared', async () => {
    await open('/regulation/what-applies-when/');
    const all = await rules();
    expect(all).toHaveLength(guide.all('instrument').length);
    await page.getByLabel('My family of roles').selectOption('Builders');
    await page.getByLabel('My place').selectOption('Texas');
    const expected = guide
      .all('instrument')
      .filter(
        ({ place, changes }) =>
          ['Texas', 'United States', 'International'].includes(place) && changes.some(({ family }) => family === 'builders'),
      );
    await page.getByRole('status').getByText(`${expected.length} texts for Builders: Texas, United States, International`).waitFor();
    expect((await rules()).toSorted()).toEqual(expected.map(({ label }) => label).toSorted());
    expect(await page.locator('.rule:visible dt:visible').allTextContents()).toEqual(expected.map(() => 'Builders'));
    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await page.getByRole('status').getByText(`${expected.length} texts for Builders`).waitFor();
  });
});
