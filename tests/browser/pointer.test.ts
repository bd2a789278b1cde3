import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Browser } from '../support/reader/browser.ts';
import { CHROMIUM } from '../support/reader/chromium.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';
import type { Reader } from '../support/reader/reader.ts';
import type { Target } from '../support/reader/target.ts';
import { FAMILY, ON_THE_WAY, readToTheTermAndBack, ROLE, searchForTheTerm, TERM } from './steps.ts';

const click = (reader: Reader, target: Target): Promise<void> => reader.click(target);

describe.each(BROWSERS)('with the mouse in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test('a reader gets from the home page to a role, to a term, and back to where it is explained', async () => {
    await journey(kind, browser, {}, (reader) => readToTheTermAndBack(reader, click));
  });

  test('a reader searches, and opens what was found', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open('/');
      await searchForTheTerm(reader, click);
    });
  });

  test('a term shows its definition where the pointer rests, and Escape closes it', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open(ROLE.address);
      await reader.arriveAt(ROLE.address);
      const card: Target = { role: 'dialog', naming: TERM.definition };
      await reader.hover(ON_THE_WAY.term);
      await reader.see(card);
      await reader.press('Escape');
      await reader.seeNo(card);
    });
  });

  test('a reader who mistypes an address is told so, and finds the way from there', async () => {
    const mistyped = '/glossary/hospital-admision/';
    await journey(
      kind,
      browser,
      {},
      async (reader) => {
        await reader.open(mistyped);
        await reader.see({ role: 'heading', name: 'This address leads nowhere' });
        await reader.click({ role: 'link', name: 'glossary', within: { role: 'main' } });
        await reader.arriveAt('/glossary/');
      },
      mistyped,
    );
  });
});

describe('with a finger, on a telephone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await CHROMIUM.start();
  });
  afterAll(() => browser.close());

  const telephone = { width: 390, touch: true };

  /** The first tap on a term opens its card, from which the term's own page opens. */
  async function tap(reader: Reader, target: Target): Promise<void> {
    await reader.click(target);
    if (target === ON_THE_WAY.term) await reader.click({ role: 'link', name: `Entry: ${TERM.label}` });
  }

  test('a reader gets from the home page to a role, to a term, and back to where it is explained', async () => {
    await journey(CHROMIUM, browser, telephone, (reader) => readToTheTermAndBack(reader, tap));
  });

  test('a reader searches, and opens what was found', async () => {
    await journey(CHROMIUM, browser, telephone, async (reader) => {
      await reader.open('/');
      await searchForTheTerm(reader, tap);
    });
  });

  test('a reader opens the menu and goes to another part', async () => {
    await journey(CHROMIUM, browser, telephone, async (reader) => {
      await reader.open(FAMILY.address);
      await reader.click(ON_THE_WAY.menu);
      await reader.click(ON_THE_WAY.glossary);
      await reader.arriveAt('/glossary/');
    });
  });
});
