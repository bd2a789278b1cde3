import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../support/reader/browser.ts';
import { BROWSERS } from '../support/reader/journey.ts';
import { LISTENER_SCRIPT } from '../support/reader/listener.ts';
import { createReader } from '../support/reader/reader.ts';
import { serve } from '../support/serve.ts';

/** A site in which something goes wrong on each page. */
const PAGES: Readonly<Record<string, { readonly markup: string; readonly reported: RegExp }>> = {
  error: { markup: '<script src="error.js"></script>', reported: /something broke/ },
  console: { markup: '<script src="console.js"></script>', reported: /something is odd/ },
  missing: { markup: '<img src="missing.png" alt="">', reported: /404 .*missing\.png/ },
  elsewhere: { markup: '<img src="http://127.0.0.2:9/picture.png" alt="">', reported: /127\.0\.0\.2/ },
  policy: { markup: '<iframe src="/code-and-care/fine/"></iframe>', reported: /frame-src|default-src/ },
  fine: { markup: '<p>Nothing is wrong here.</p>', reported: /^$/ },
};

const POLICY = "default-src 'none'; script-src 'self'; img-src 'self'";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wrong-'));
  for (const [name, { markup }] of Object.entries(PAGES)) {
    const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><title>x</title><link rel="icon" href="../icon.svg"></head><body><h1>${name}</h1>${markup}</body></html>`;
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.html'), html);
  }
  await writeFile(join(folder, '404.html'), '');
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'error', 'error.js'), "throw new Error('something broke')");
  await writeFile(join(folder, 'console', 'console.js'), "console.error('something is odd')");
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(BROWSERS)('a reader in $name notices', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(PAGES))('what goes wrong on the page "%s"', async (name, { reported }) => {
    const served = await serve({ folder, ...(kind.needsListener ? { first: LISTENER_SCRIPT } : {}) });
    const tab = await browser.open({}, served.origin);
    try {
      const reader = createReader(tab, served);
      await reader.open(`/${name}/`);
      await reader.arriveAt(`/${name}/`);
      await expect.poll(async () => (await reader.problems()).join('\n')).toMatch(reported);
    } finally {
      await tab.close();
      await served.close();
    }
  });
});
