import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS, journey } from '../support/reader/journey.ts';
import { GLOSSARY, ROLE } from './steps.ts';

/** Where the open card lies in the window, in CSS pixels, or `null` while none is open. */
const CARD = `(() => {
  const card = document.querySelector('.term-card:popover-open');
  if (!card) return null;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return { left, top, right, bottom, width: innerWidth, height: innerHeight };
})()`;

const place = z
  .object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number(), width: z.number(), height: z.number() })
  .nullable();

/** Puts the term's link at an edge of the window and gives it the focus as the keyboard would. */
function focusAt(edge: string): string {
  return `(() => {
    const term = document.querySelector('main a.term');
    term.style.position = 'fixed';
    term.style.inset = '${edge}';
    term.focus({ focusVisible: true });
    return true;
  })()`;
}

const EDGES = {
  'top left': '0 auto auto 0',
  'top right': '0 0 auto auto',
  'bottom left': 'auto auto 0 0',
  'bottom right': 'auto 0 0 auto',
};

describe.each(BROWSERS)('a card in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(EDGES))('lies inside a window 320 pixels wide when its term is at the %s', async (_, edge) => {
    await journey(kind, browser, { width: 320 }, async (reader) => {
      await reader.open(ROLE.address);
      await reader.arriveAt(ROLE.address);
      await reader.press('Tab');
      await reader.evaluate(focusAt(edge), z.boolean());
      await expect.poll(() => reader.evaluate(CARD, place)).not.toBeNull();
      const card = await reader.evaluate(CARD, place);
      expect(card?.left).toBeGreaterThanOrEqual(0);
      expect(card?.top).toBeGreaterThanOrEqual(0);
      expect(card?.right).toBeLessThanOrEqual(card?.width ?? 0);
      expect(card?.bottom).toBeLessThanOrEqual(card?.height ?? 0);
    });
  });

  test('opens for a term that is reached by keyboard, and closes when the focus moves on', async () => {
    await journey(kind, browser, {}, async (reader) => {
      await reader.open(GLOSSARY.address);
      await reader.arriveAt(GLOSSARY.address);
      const term = { role: 'link', name: 'Sensitivity', within: { role: 'main' } } as const;
      await reader.tabTo(term);
      await expect.poll(() => reader.evaluate(CARD, place)).not.toBeNull();
      await reader.press('Tab');
      await expect.poll(() => reader.evaluate(CARD, place)).toBeNull();
    });
  });
});
