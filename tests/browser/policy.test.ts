import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../support/reader/browser.ts';
import { CHROMIUM } from '../support/reader/chromium.ts';
import { FIREFOX } from '../support/reader/firefox.ts';
import { journey } from '../support/reader/journey.ts';
import { isRedirect, readSite } from '../support/site.ts';
import { ON_THE_WAY, ROLE } from './steps.ts';

/** Browsers whose drivers hear what the policy refuses on every page. */
describe.each([CHROMIUM, FIREFOX])('in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test('no page does what its policy refuses, or has an error', async () => {
    const { pages } = await readSite();
    const addresses = pages.filter((page) => !isRedirect(page) && page.address.endsWith('/')).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(500);
    await journey(kind, browser, {}, async (reader) => {
      for (const address of addresses) await reader.open(address);
      // The last page is left as any other, by going on: what it loads late is then over.
      await reader.open(ROLE.address);
      await reader.type('/');
      await reader.see(ON_THE_WAY.question);
    });
  });
});
