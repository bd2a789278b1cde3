import puppeteer, { type Browser as Firefox, type KeyInput } from 'puppeteer-core';
import { findProgram } from '../../../scripts/setup/programs.ts';
import { DEFAULT_WIDTH, HEIGHT, isElsewhere, type Browser as Started, type BrowserKind, type Key } from './browser.ts';
import { LISTENER } from './listener.ts';

/** Settings of the browser by name, as `about:config` has them. */
type Preferences = Readonly<Record<string, boolean | number | string>>;

function launch(scripts: boolean, preferences: Preferences): Promise<Firefox> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('firefox-esr'),
    extraPrefsFirefox: {
      'javascript.enabled': scripts,
      // As readers have it: every file on disk is an origin of its own. Puppeteer's profile says otherwise.
      'security.fileuri.strict_origin_policy': true,
      ...preferences,
    },
  });
}

/** The keys of `key`, the held one first. */
function keysOf(key: Key): readonly KeyInput[] {
  if (key === 'Shift+Tab') return ['Shift', 'Tab'];
  if (key === 'Control+k') return ['Control', 'k'];
  return [key === 'Space' ? ' ' : key];
}

/**
 * Whether a failure is only that its reader went on while the page was still loading something. Of a request Firefox gives the name
 * of the reason, of a font its number.
 */
function wasGivenUp(failure: string): boolean {
  return failure === 'NS_BINDING_ABORTED' || /^Error: downloadable font: .* status=2152398850 /.test(failure);
}

/** Firefox, driven by Puppeteer through WebDriver BiDi. Its switch for scripts belongs to the whole browser, so a second one is started where a page needs it off. */
export const FIREFOX: BrowserKind = firefoxWith({});

/** Firefox with other settings than a new profile has. */
export function firefoxWith(preferences: Preferences): BrowserKind {
  return { name: 'Firefox', needsListener: false, start: () => start(preferences) };
}

async function start(preferences: Preferences): Promise<Started> {
  const withScripts = await launch(true, preferences);
  let withoutScripts: Promise<Firefox> | undefined;
  return {
    open: async ({ width = DEFAULT_WIDTH, scripts = true }, origin) => {
      const browser = scripts ? withScripts : await (withoutScripts ??= launch(false, preferences));
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height: HEIGHT });
      // Keys go to the window in front.
      await page.bringToFront();
      if (scripts) await page.evaluateOnNewDocument(LISTENER);
      const reported: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && reported.push(`console: ${message.text()} at ${message.location().url ?? ''}`),
      );
      page.on('pageerror', (error) => !wasGivenUp(String(error)) && reported.push(`error: ${String(error)}`));
      page.on('request', (request) => isElsewhere(request.url(), origin) && reported.push(`request to elsewhere: ${request.url()}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        if (!wasGivenUp(reason)) reported.push(`request failed: ${request.url()} ${reason}`);
      });
      return {
        goto: async (url) => {
          await page.goto(url);
        },
        evaluate: (expression) => page.evaluate(expression),
        click: ({ x, y }) => page.mouse.click(x, y),
        hover: ({ x, y }) => page.mouse.move(x, y),
        press: async (key) => {
          const keys = keysOf(key);
          for (const held of keys) await page.keyboard.down(held);
          for (const held of keys.toReversed()) await page.keyboard.up(held);
        },
        type: (text) => page.keyboard.type(text),
        reported: () => reported,
        close: () => context.close(),
      };
    },
    close: async () => {
      await withScripts.close();
      await (await withoutScripts)?.close();
    },
  };
}
