import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';
import { GLOSSARY, ON_THE_WAY, readToTheTermAndBack, ROLE } from './steps.ts';

const settings = { scripts: false };

describe.each(BROWSERS)('without JavaScript in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test('a reader gets from the home page to a role, to a term, and back to where it is explained', async () => {
    await journey(kind, browser, settings, (reader) => readToTheTermAndBack(reader, (_, target) => reader.click(target)));
  });

  test('a reader opens the menu and goes to another part', async () => {
    await journey(kind, browser, { ...settings, width: 390 }, async (reader) => {
      await reader.open(ROLE.address);
      await reader.click(ON_THE_WAY.menu);
      await reader.click(ON_THE_WAY.glossary);
      await reader.arriveAt(GLOSSARY.address);
    });
  });

  test('a note leads to its source', async () => {
    await journey(kind, browser, settings, async (reader) => {
      await reader.open(ROLE.address);
      await reader.click({ role: 'link', name: 'Source 1', within: { role: 'main' } });
      await reader.see({ role: 'heading', name: 'Sources' });
    });
  });

  test('what cannot work is not offered: the choice of a theme and the search, which says what to do instead', async () => {
    await journey(kind, browser, settings, async (reader) => {
      await reader.open('/');
      await reader.click(ON_THE_WAY.search);
      await reader.arriveAt('/search/');
      expect(await reader.count(ON_THE_WAY.words)).toBe(0);
      expect(await reader.count(ON_THE_WAY.theme)).toBe(0);
      await reader.see({ role: 'heading', name: 'Search the guide' });
      await reader.click({ role: 'link', name: 'glossary', within: { role: 'main' } });
      await reader.arriveAt(GLOSSARY.address);
    });
  });
});
