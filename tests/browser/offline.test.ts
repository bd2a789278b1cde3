import { rm } from 'node:fs/promises';
import { chromium, type Browser as Chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findProgram } from '../../scripts/setup/programs.ts';
import { MANIFEST_ADDRESS } from '../../src/offline/protocol.ts';
import { href } from '../../src/site.ts';
import { editionIn, LATER, laterEdition } from '../support/laterEdition.ts';
import type { Browser } from '../support/reader/browser.ts';
import { CHROMIUM_ARGUMENTS } from '../support/reader/chromium.ts';
import { firefoxWith } from '../support/reader/firefox.ts';
import { BROWSERS } from '../support/reader/journey.ts';
import { createReader, type Reader } from '../support/reader/reader.ts';
import { WEBKIT } from '../support/reader/webkit.ts';
import { serve, type Fault, type Served } from '../support/serve.ts';
import { ROLE, TERM } from './steps.ts';

const COPY = '/about/offline/';

/** How long the copy may take to say something, in milliseconds, on a slow machine. */
const SAVING = 60_000;

/** Pages of different kinds that nobody has opened before. */
const UNVISITED = ['/skills/sql/', '/roles/analysts/biostatistician/', '/glossary/sepsis/', '/cases/bias-audit/', '/regulation/eu-ai-act/'];

const SAVED = /^The whole guide is saved/;
const STATUS = 'document.querySelector("offline-copy [role=status]")?.textContent ?? ""';

describe.each(BROWSERS)('without a connection, in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  async function status(reader: Reader): Promise<string> {
    return reader.evaluate(STATUS, z.string());
  }

  test('a reader who has saved the guide opens pages, finds, sees a card and loads again', async () => {
    const served = await serve();
    const tab = await browser.open({}, served.origin);
    try {
      const reader = createReader(tab, served);
      await reader.open(COPY);
      await reader.click({ role: 'button', name: 'Save the whole guide' });
      await expect.poll(() => status(reader)).toMatch(SAVED);
      await served.close();

      for (const address of UNVISITED) {
        await reader.open(address);
        await reader.arriveAt(address);
      }
      await reader.open('/search/?q=hospital+readmission');
      await reader.see({ role: 'region', name: 'In the text' });
      await reader.open(ROLE.address);
      await reader.hover({ role: 'link', to: href(TERM.address), within: { role: 'main' } });
      await reader.see({ role: 'dialog', naming: TERM.definition });
      await reader.open('/nobody/has/written/this/');
      await reader.see({ role: 'heading', name: 'This page is not on your device' });
      await reader.open(COPY);
      await expect.poll(() => status(reader)).toMatch(SAVED);
    } finally {
      await tab.close();
    }
  });
});

/** Kilobytes that Firefox is given for all that sites keep. */
const ROOM = 6_000;

/** Lets a store refuse everything after its first files, as one that is full. */
const FILL = `
  const { put } = Cache.prototype;
  let left = 40;
  Cache.prototype.put = function (...entry) {
    left -= 1;
    return left < 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, entry);
  };`;

describe.each([
  { name: 'Firefox', kind: firefoxWith({ 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM }), fill: '' },
  { name: 'WebKitGTK', kind: WEBKIT, fill: FILL },
])('without room, in $name', ({ kind, fill }) => {
  test('saving says so, and pages still open', async () => {
    const browser = await kind.start();
    const served = await serve();
    try {
      const tab = await browser.open({}, served.origin);
      const reader = createReader(tab, served);
      await reader.open(COPY);
      await tab.evaluate(`(() => { ${fill} })()`);
      await reader.click({ role: 'button', name: 'Save the whole guide' });
      await expect.poll(() => reader.evaluate(STATUS, z.string())).toMatch(/no more room/);
      await reader.open('/skills/sql/');
      await reader.arriveAt('/skills/sql/');
      await tab.close();
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

describe('what can go wrong with the saved copy', () => {
  let browser: Chromium;
  let context: BrowserContext;
  let page: Page;
  let served: Served;
  /** What goes wrong with a path, by now. */
  let fault: (path: string) => Fault | undefined;
  let later: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
    later = await laterEdition();
  });
  afterAll(async () => {
    await browser.close();
    await rm(later, { recursive: true });
  });
  beforeEach(async () => {
    fault = () => undefined;
    served = await serve({ fault: (path) => fault(path) });
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await served.close().catch(() => undefined);
  });

  const url = (address: string): string => served.origin + href(address);
  const says = (on: Page, text: RegExp): Promise<void> =>
    on.locator('offline-copy [role="status"]').filter({ hasText: text }).waitFor({ timeout: SAVING });
  const press = (on: Page, name: string): Promise<void> => on.getByRole('button', { name, exact: true }).click();

  async function openCopy(): Promise<void> {
    await page.goto(url(COPY));
  }

  async function save(): Promise<void> {
    await openCopy();
    await press(page, 'Save the whole guide');
    await says(page, SAVED);
  }

  /** Editions of which pages are kept, each with how many. */
  function keptEditions(): Promise<Readonly<Record<string, number>>> {
    return page.evaluate(async () => {
      const found: Record<string, number> = {};
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const request of await store.keys()) {
          const text = request.url.endsWith('/') ? await (await store.match(request))?.text() : '';
          const edition = /data-edition="?(\w+)/.exec(text ?? '')?.[1];
          if (edition !== undefined) found[edition] = (found[edition] ?? 0) + 1;
        }
      }
      return found;
    });
  }

  test('saving that is stopped on the way goes on from there, also after the page was left', async () => {
    await openCopy();
    await press(page, 'Save the whole guide');
    await page.waitForFunction(() => {
      const bar = document.querySelector('progress');
      return bar !== null && bar.value > 0.3 * bar.max && bar.max > 1;
    });
    await press(page, 'Stop');
    await says(page, /interrupted/);
    await openCopy();
    const before = new Set(served.asked);
    const first = served.asked.length;
    await press(page, 'Save the whole guide');
    await says(page, SAVED);
    const twice = served.asked.slice(first).filter((path) => before.has(path));
    expect(before.size).toBeGreaterThan(200);
    // What was on its way when it was stopped, and what the page itself asks for.
    expect(twice.length).toBeLessThan(30);
  });

  test('a connection that is lost is said, and nothing is lost', async () => {
    await openCopy();
    await page.evaluate(() =>
      localStorage.setItem('code-and-care', '{"version":1,"theme":"dark","slashOpens":true,"searches":["sepsis"]}'),
    );
    await press(page, 'Save the whole guide');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 1e6);
    await served.close();
    await says(page, /interrupted/);
    expect(await page.evaluate(() => localStorage.getItem('code-and-care'))).toContain('sepsis');
    await page.goto(url('/'));
    expect(await page.title()).toBe('Code & Care');
  });

  test.each([500, 404, 'truncated', 'wrong bytes'] as const)('a file that comes with %s is not kept, and is named', async (wrong) => {
    const path = 'glossary/sepsis/';
    fault = (asked) => (asked === path ? wrong : undefined);
    await openCopy();
    await press(page, 'Save the whole guide');
    await says(page, /A file did not arrive as it was published \(glossary\/sepsis\/index\.html\)/);
    expect(await page.evaluate(async (address) => (await caches.match(address)) === undefined, href(`/${path}`))).toBe(true);
    fault = () => undefined;
    await press(page, 'Go on');
    await says(page, SAVED);
  });

  test('a browser without room says so, and keeps what the reader had', async () => {
    await openCopy();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: 6_000_000 });
    await press(page, 'Save the whole guide');
    await says(page, /no more room/);
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin });
    await press(page, 'Go on');
    await says(page, SAVED);
  });

  test('an edition that is published while another is saved is saved in its place, and not mixed with it', async () => {
    await openCopy();
    fault = () => {
      if (served.asked.filter((path) => path.startsWith('glossary/')).length > 50) served.publish(later);
      return undefined;
    };
    await press(page, 'Save the whole guide');
    await says(page, /the edition of January 15, 2027/);
    await page.goto(url('/skills/sql/'));
    await expect.poll(keptEditions).toEqual({ [LATER]: expect.any(Number) as number });
    expect(await page.locator('.search-link').getAttribute('data-edition')).toBe(LATER);
  });

  test('an edition that is published while one reads is told, and taken when the reader wants it', async () => {
    await save();
    served.publish(later);
    await page.goto(url('/skills/sql/'));
    const edition = await editionIn();
    expect(await page.locator('.search-link').getAttribute('data-edition')).toBe(edition);
    await page.getByText('A later edition of the guide was published.').waitFor();
    expect(await keptEditions()).toMatchObject({ [edition]: expect.any(Number) as number });
    await page.getByRole('link', { name: 'Update the copy' }).click();
    await press(page, 'Update the copy');
    await says(page, /the edition of January 15, 2027/);
    await page.goto(url('/skills/sql/'));
    await expect.poll(keptEditions).toEqual({ [LATER]: expect.any(Number) as number });
    expect(await page.locator('.search-link').getAttribute('data-edition')).toBe(LATER);
  });

  test('a page of the edition before says so when it asks for what has been replaced', async () => {
    await page.goto(url('/search/'));
    served.publish(later);
    await page.getByRole('searchbox').pressSequentially('sepsis');
    await page.getByRole('status').getByText('A later edition of the guide was published since this page was opened.').waitFor();
  });

  test('a copy that the browser has thrown away is missed without harm', async () => {
    await save();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await openCopy();
    await says(page, /The whole guide is not saved/);
    await expect.poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, href('/offline/'))).toBe(true);
    await served.close();
    await page.goto(url('/skills/sql/'));
    await page.getByRole('heading', { name: 'This page is not on your device' }).waitFor();
  });

  test('of two tabs, one saves and the other says so', async () => {
    const other = await context.newPage();
    await openCopy();
    await other.goto(url(COPY));
    await press(page, 'Save the whole guide');
    await page.locator('progress:not([hidden])').waitFor();
    await press(other, 'Save the whole guide');
    await says(other, /Another tab is saving the guide/);
    await says(page, SAVED);
  });

  test('a copy that is removed is gone', async () => {
    await save();
    await press(page, 'Remove it from this device');
    await says(page, /The copy was removed/);
    expect(Object.keys(await keptEditions())).toEqual([]);
  });

  test('the list of files names each file once, and none that is made for others', async () => {
    const manifest: unknown = await (await page.request.get(url(MANIFEST_ADDRESS))).json();
    const { files } = z.object({ files: z.array(z.tuple([z.string(), z.number(), z.string()])) }).parse(manifest);
    const paths = files.map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => /^(?:worker|social|sitemap|offline\/(?:files|size))/.test(path))).toEqual([]);
  });
});
