import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';
import type { Reader } from '../support/reader/reader.ts';
import type { Target } from '../support/reader/target.ts';
import { FAMILY, ON_THE_WAY, readToTheTermAndBack, ROLE, searchForTheTerm, TERM } from './steps.ts';

/** Reaches the target by Tab, with the focus showing at each step, and presses Enter on it unless it takes text. */
async function reach(reader: Reader, target: Target): Promise<void> {
  await reader.tabTo(target);
  if (target.role !== 'searchbox') await reader.press('Enter');
}

describe.each(BROWSERS)('with the keyboard alone in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test('a reader gets from the home page to a role, to a term, and back to where it is explained', async () => {
    await journey(kind, browser, {}, (reader) => readToTheTermAndBack(reader, reach));
  });

  test('a reader searches, and opens what was found', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open('/');
      await searchForTheTerm(reader, reach);
    });
  });

  test('a reader skips what every page begins with', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open(FAMILY.address);
      await reader.arriveAt(FAMILY.address);
      await reader.tabTo({ role: 'link', name: 'Skip to content' });
      await reader.press('Enter');
      await reader.tabTo({ role: 'link', within: { role: 'main' } });
      expect(await reader.evaluate('document.activeElement.closest("main") !== null', z.boolean())).toBe(true);
    });
  });

  test('a reader opens the menu and goes to another part', async () => {
    await journey(kind, browser, { width: 390 }, async (reader) => {
      await reader.open(FAMILY.address);
      await reach(reader, ON_THE_WAY.menu);
      await reach(reader, ON_THE_WAY.glossary);
      await reader.arriveAt('/glossary/');
    });
  });

  test('a term shows its definition when it has the focus, and Escape closes it where it was opened', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open(ROLE.address);
      await reader.arriveAt(ROLE.address);
      const card: Target = { role: 'dialog', naming: TERM.definition };
      await reader.tabTo(ON_THE_WAY.term);
      await reader.see(card);
      await reader.press('Escape');
      await reader.seeNo(card);
      await expect.poll(() => reader.see(ON_THE_WAY.term)).toMatchObject({ focused: true });
    });
  });

  test('a theme that a reader chooses stays from page to page', async () => {
    const background = 'getComputedStyle(document.documentElement).backgroundColor';
    await journey(kind, browser, {}, async (reader) => {
      await reader.open('/');
      await reader.arriveAt('/');
      const light = await reader.evaluate(background, z.string());
      await reader.tabTo(ON_THE_WAY.theme);
      await reader.type('Dark');
      await expect.poll(() => reader.see(ON_THE_WAY.theme)).toMatchObject({ value: 'dark' });
      await expect.poll(() => reader.evaluate(background, z.string())).not.toBe(light);
      const dark = await reader.evaluate(background, z.string());
      await reach(reader, ON_THE_WAY.family);
      await reader.arriveAt(FAMILY.address);
      expect(await reader.evaluate(background, z.string())).toBe(dark);
      await expect.poll(() => reader.see(ON_THE_WAY.theme)).toMatchObject({ value: 'dark' });
    });
  });
});
