import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadGuide } from '../src/load/guide.ts';
import { href } from '../src/site.ts';
import { layOut } from '../tests/support/eachPage.ts';
import { kindNames } from '../tests/support/kinds.ts';
import { CHROMIUM_ARGUMENTS } from '../tests/support/reader/chromium.ts';
import { serve } from '../tests/support/serve.ts';
import { findProgram } from './setup/programs.ts';

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
const DEFICIENCIES = ['deuteranopia', 'protanopia', 'tritanopia', 'achromatopsia'] as const;
/** Kinds whose color says something, for the views of readers who see color differently. */
const COLORED = ['home', 'family', 'role'];
/** A picture of a longer page shows its beginning: who looks at pictures looks for what is wrong, not for all there is. */
const TALLEST = 6000;

async function picture(page: Page, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
}

/** Opens every address of `pages` in a window of `options` and hands it to `look` with the name of its kind. */
async function onEach(
  browser: Browser,
  origin: string,
  pages: ReadonlyMap<string, string>,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page, kind: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const [kind, address] of pages) {
    await page.goto(`${origin}${href(address)}`);
    await layOut(page);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await look(page, kind);
  }
  await context.close();
}

/**
 * Takes pictures of one page of each kind of the built site, at three widths, light and dark, on paper, in forced colors and as
 * readers see it who see color differently. `--only role,home` takes some kinds; `--out` names the folder.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string', default: 'screenshots' } } });
if (!existsSync('dist/index.html')) throw new Error('There is no built site to take pictures of. Run `npm run build` first.');
const { guide } = await loadGuide(process.cwd());
const all = kindNames(guide);
const chosen = values.only?.split(',') ?? [...all.keys()];
const unknown = chosen.filter((kind) => !all.has(kind));
if (unknown.length > 0) throw new Error(`There is no kind of page "${unknown.join('", "')}". The kinds are ${[...all.keys()].join(', ')}.`);
const pages = new Map([...all].filter(([kind]) => chosen.includes(kind)));
const colored = new Map([...pages].filter(([kind]) => COLORED.includes(kind)));

const out = values.out;
await mkdir(out, { recursive: true });
const served = await serve();
const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    await onEach(browser, served.origin, pages, { viewport: { width, height: 900 }, colorScheme }, (page, kind) =>
      picture(page, join(out, `${kind}-${width}-${colorScheme}.png`)),
    );
  }
}
await onEach(browser, served.origin, pages, { viewport: { width: 1440, height: 900 } }, async (page, kind) => {
  await page.pdf({ path: join(out, `${kind}-paper.pdf`), format: 'A4' });
});
await onEach(browser, served.origin, colored, { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }, (page, kind) =>
  picture(page, join(out, `${kind}-forced-colors.png`)),
);
for (const type of DEFICIENCIES) {
  await onEach(browser, served.origin, colored, { viewport: { width: 1440, height: 900 } }, async (page, kind) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    await picture(page, join(out, `${kind}-${type}.png`));
  });
}
await browser.close();
await served.close();
console.log(`Pictures of ${pages.size} kinds of pages are in ${out}/.`);
