import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { EVIDENCE_PAGES } from '../../src/model/evidence.ts';
import { ROOT } from '../support/paths.ts';
import { isRedirect, readSite } from '../support/site.ts';
import { weigher, type Weight } from '../support/weight.ts';

const { guide } = await loadGuide(ROOT);
const site = await readSite();
const weigh = weigher(site);
const pages = await Promise.all(
  site.pages
    .filter((page) => !isRedirect(page))
    .map(async (page) => {
      const weight = await weigh(page);
      return { address: page.address, ...weight, all: weight.html + weight.css + weight.js };
    }),
);

/** Most bytes, after gzip, that any page may have, whatever is built. */
const CEILING: Omit<Weight, 'scripts'> = { html: 30_000, css: 10_000, js: 5_000 };

/** Pages that may have more of a part. They list everything there is of a kind. */
const HIGHER: Readonly<Record<string, Partial<Weight>>> = {
  '/glossary/': { html: 60_000 },
  '/sources/': { html: 60_000 },
  '/claims/': { html: 60_000 },
  ...Object.fromEntries(Array.from(EVIDENCE_PAGES.keys(), (address) => [address, { html: 60_000 }])),
};

/** Most bytes, after gzip, of the page in the middle: its text alone, and with its style and scripts. */
const MEDIAN = { html: 10_000, all: 25_000 };

/** Most bytes of all fonts together. They are compressed already. */
const FONTS = 45_000;

/** Most bytes of text, after gzip, of a page of each kind: about a fifth more than the largest of its kind has today. */
const HTML: Readonly<Record<string, number>> = {
  '/': 5_000,
  '/search/': 3_500,
  '/tools/bridge/': 19_000,
  '/tools/compare/': 19_000,
  chapter: 11_600,
  family: 10_800,
  role: 20_000,
  skill: 12_100,
  background: 15_000,
  case: 16_600,
  term: 4_900,
  credential: 4_700,
  instrument: 5_100,
  handout: 15_600,
  none: 1_700,
};

/** Lists grow with their rows: what a row of each may cost, and what the page may weigh without them. */
const LIST = 3_000;
const ROWS: Readonly<Record<string, number>> = {
  '/glossary/': guide.all('term').length * 140,
  '/credentials/': guide.all('credential').length * 110,
  '/instruments/': guide.all('instrument').length * 250,
  '/regulation/what-applies-when/': guide.all('instrument').length * 250,
  '/datasets/': guide.all('dataset').length * 680,
  '/claims/': guide.all('claim').length * 190,
  '/sources/': guide.all('source').length * 100,
  ...Object.fromEntries(
    Array.from(EVIDENCE_PAGES, ([address, strengths]) => [
      address,
      guide.all('source').filter(({ strength }) => strengths.includes(strength)).length * 280,
    ]),
  ),
};

/** What the text of the page at `address` may weigh, and the kind that says so. */
function htmlBudget(address: string): readonly [kind: string, bytes: number] {
  const rows = ROWS[address];
  if (rows !== undefined) return ['list', LIST + rows];
  const kind = address in HTML ? address : (guide.byAddress.get(address)?.type ?? (address.endsWith('/handout/') ? 'handout' : 'none'));
  const bytes = HTML[kind];
  if (bytes === undefined) throw new Error(`No budget is set for pages of the kind "${kind}"; add one to this test.`);
  return [kind, bytes];
}

function median(part: 'html' | 'all'): number {
  return pages.map((page) => page[part]).toSorted((a, b) => a - b)[Math.floor(pages.length / 2)] ?? Number.NaN;
}

describe('a reader on a slow connection', () => {
  test.each(['html', 'css', 'js'] as const)('waits for no page with more %s than any page may have', (part) => {
    const over = pages.flatMap(({ address, [part]: bytes }) => {
      const limit = HIGHER[address]?.[part] ?? CEILING[part];
      return bytes > limit ? [`${address} has ${bytes} bytes of ${part} and may have ${limit}`] : [];
    });
    expect(over).toEqual([]);
  });

  test('waits for no page with more text than its kind may have', () => {
    const over = pages.flatMap(({ address, html }) => {
      const [kind, limit] = htmlBudget(address);
      return html > limit ? [`${address} (${kind}) has ${html} bytes of html and may have ${limit}`] : [];
    });
    expect(over).toEqual([]);
  });

  test.each(['html', 'all'] as const)('has the page in the middle soon: %s', (part) => {
    expect(median(part)).toBeLessThanOrEqual(MEDIAN[part]);
  });

  test('waits for one script, which asks for no other', () => {
    expect(pages.filter(({ scripts }) => scripts !== 1).map(({ address, scripts }) => `${address} asks for ${scripts}`)).toEqual([]);
  });

  test('waits for few fonts', async () => {
    const fonts = [...site.files].filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
    const sizes = await Promise.all(fonts.map(async (path) => (await stat(join(site.folder, path))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONTS);
  });

  test('gets what pages weigh: every page has text, style and a script', () => {
    const weightOf = (address: string): Weight => {
      const page = pages.find((candidate) => candidate.address === address);
      if (!page) throw new Error(`There is no page at ${address}.`);
      return page;
    };
    const home = weightOf('/');
    expect(home.html).toBeGreaterThan(1_000);
    expect(home.css).toBeGreaterThan(1_000);
    expect(home.js).toBeGreaterThan(100);
  });
});
