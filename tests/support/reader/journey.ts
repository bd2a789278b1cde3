import { expect } from 'vitest';
import { serve } from '../serve.ts';
import type { Browser, BrowserKind, Settings } from './browser.ts';
import { CHROMIUM } from './chromium.ts';
import { FIREFOX } from './firefox.ts';
import { LISTENER_SCRIPT } from './listener.ts';
import { createReader, type Reader } from './reader.ts';
import { WEBKIT } from './webkit.ts';

/** The three engines in which the guide is tested. */
export const BROWSERS: readonly BrowserKind[] = [CHROMIUM, FIREFOX, WEBKIT];

/**
 * Lets a reader who has never been here go through `steps` in a fresh tab, and fails if anything went wrong on the way: an error,
 * a request that failed or left the site, something that the page's policy refused. `expected` is an address at which it should.
 */
export async function journey(
  kind: BrowserKind,
  browser: Browser,
  settings: Settings,
  steps: (reader: Reader) => Promise<void>,
  expected?: string,
): Promise<void> {
  const served = await serve(kind.needsListener && settings.scripts !== false ? { first: LISTENER_SCRIPT } : {});
  try {
    const tab = await browser.open(settings, served.origin);
    try {
      const reader = createReader(tab, served);
      await steps(reader);
      const problems = await reader.problems();
      expect(problems.filter((problem) => expected === undefined || !problem.includes(expected))).toEqual([]);
    } finally {
      await tab.close();
    }
  } finally {
    await served.close();
  }
}
