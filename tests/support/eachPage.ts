import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { findProgram } from '../../scripts/setup/programs.ts';
import { href } from '../../src/site.ts';
import { HEIGHT } from './reader/browser.ts';
import { CHROMIUM_ARGUMENTS } from './reader/chromium.ts';
import { serve } from './serve.ts';

/** How pages are opened one after the other. */
export interface View {
  readonly width: number;
  readonly colorScheme?: NonNullable<BrowserContextOptions['colorScheme']>;
}

/** A browser that goes through many pages of the built site. */
export interface PageTurner {
  /** Opens each address of the guide in turn, lays out all of it and hands it to `look`; gives all that it finds. */
  onEach: (addresses: readonly string[], view: View, look: (page: Page) => Promise<readonly string[]>) => Promise<readonly string[]>;
  /** Hands `markup` to `look` as a page. */
  onMarkup: (markup: string, look: (page: Page) => Promise<readonly string[]>) => Promise<readonly string[]>;
  close: () => Promise<void>;
}

/** Starts Chromium over the built site. Throws where it is not installed. */
export async function startPageTurner(): Promise<PageTurner> {
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  const served = await serve();

  async function inTab({ width, ...options }: View, use: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
    // Pages are looked at as they are at rest, so nothing may be on its way there.
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce', viewport: { width, height: HEIGHT } });
    const found = await use(await context.newPage());
    await context.close();
    return found;
  }

  return {
    onEach: (addresses, view, look) =>
      inTab(view, async (page) => {
        const found: string[] = [];
        for (const address of addresses) {
          await page.goto(`${served.origin}${href(address)}`);
          await layOut(page);
          found.push(...(await look(page)));
        }
        return found;
      }),
    onMarkup: (markup, look) =>
      inTab({ width: 320 }, async (page) => {
        await page.setContent(markup);
        return look(page);
      }),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Lays out what a browser would leave until a reader comes near it. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(laidOut);
  });
}

/** Opens everything in the page that can be unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What `look` finds in the page in its light theme and in its dark one, each finding after the name of the theme. */
export async function inBothThemes(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const finding of await look(page)) found.push(`${colorScheme}: ${finding}`);
  }
  return found;
}
