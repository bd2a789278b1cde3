import { chromium } from 'playwright-core';
import { findProgram } from '../../../scripts/setup/programs.ts';
import { DEFAULT_WIDTH, HEIGHT, isElsewhere, type BrowserKind } from './browser.ts';
import { LISTENER } from './listener.ts';

/** Debian's Chromium in a container, without what it fetches for itself. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium, driven by Playwright. */
export const CHROMIUM: BrowserKind = {
  name: 'Chromium',
  needsListener: false,
  start: async () => {
    const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
    return {
      open: async ({ width = DEFAULT_WIDTH, scripts = true, touch = false }, origin) => {
        const context = await browser.newContext({
          viewport: { width, height: HEIGHT },
          javaScriptEnabled: scripts,
          hasTouch: touch,
          isMobile: touch,
        });
        if (scripts) await context.addInitScript(LISTENER);
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        const reported: string[] = [];
        page.on(
          'console',
          (message) => message.type() === 'error' && reported.push(`console: ${message.text()} at ${message.location().url}`),
        );
        page.on('pageerror', (error) => reported.push(`error: ${error.message}`));
        page.on('request', (request) => isElsewhere(request.url(), origin) && reported.push(`request to elsewhere: ${request.url()}`));
        page.on('requestfailed', (request) => {
          const reason = request.failure()?.errorText ?? '';
          // What a page was still loading when its reader went on is given up.
          if (reason !== 'net::ERR_ABORTED') reported.push(`request failed: ${request.url()} ${reason}`);
        });
        return {
          goto: async (url) => {
            await page.goto(url);
          },
          evaluate: (expression) => page.evaluate(expression),
          click: ({ x, y }) => (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
          hover: ({ x, y }) => page.mouse.move(x, y),
          // A picture of one pixel is one of a page that has been drawn.
          draw: async () => {
            await devtools.send('Page.captureScreenshot', { clip: { x: 0, y: 0, width: 1, height: 1, scale: 1 } });
          },
          press: (key) => page.keyboard.press(key),
          type: (text) => page.keyboard.type(text),
          reported: () => reported,
          close: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};
