import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { ROOT } from '../support/paths.ts';
import { isRedirect, readSite } from '../support/site.ts';
import { weigher, type Weight } from '../support/weight.ts';

const { guide } = await loadGuide(ROOT);
const site = await readSite();
const weigh = weigher(site);

/** Most bytes, after gzip, that the style sheets of any page may have: all pages share them. */
const CSS = 10_500;

/** Script of every page: the choice of a theme and the cards of terms. */
const JS = 1_800;

/** Most bytes of a page, after gzip: about a fifth more than the largest of its kind has today. */
const BUDGETS: Readonly<Record<string, Omit<Weight, 'css'>>> = {
  '/': { html: 5_600, js: JS },
  '/search/': { html: 4_200, js: 9_100 },
  chapter: { html: 12_500, js: JS },
  family: { html: 9_800, js: JS },
  role: { html: 18_600, js: JS },
  skill: { html: 13_000, js: JS },
  background: { html: 11_200, js: JS },
  case: { html: 17_600, js: JS },
  term: { html: 6_000, js: JS },
  credential: { html: 5_600, js: JS },
  instrument: { html: 6_200, js: JS },
  none: { html: 2_200, js: JS },
};

/** Lists grow with their rows: what all rows of each may cost together, and what the page may weigh without them. A script filters the rows. */
const LIST = { html: 4_200, js: 3_500 };
const ROWS: Readonly<Record<string, number>> = {
  '/glossary/': guide.all('term').length * 140,
  '/credentials/': guide.all('credential').length * 200,
  '/instruments/': guide.all('instrument').length * 200,
  '/datasets/': guide.all('dataset').length * 630,
  '/claims/': guide.all('claim').length * 180,
  '/sources/': guide.all('source').length * 220,
};

/** What the page at `address` may weigh, and the kind that says so. */
function budgetOf(address: string): readonly [kind: string, budget: Omit<Weight, 'css'>] {
  const rows = ROWS[address];
  if (rows !== undefined) return ['list', { html: LIST.html + rows, js: LIST.js }];
  const kind = address in BUDGETS ? address : (guide.byAddress.get(address)?.type ?? 'none');
  const budget = BUDGETS[kind];
  if (!budget) throw new Error(`No budget is set for pages of the kind "${kind}"; add one to this test.`);
  return [kind, budget];
}

describe('a reader on a slow connection', () => {
  test.each(['html', 'css', 'js'] as const)('waits for no page with more %s than its kind may have', async (part) => {
    const over: string[] = [];
    for (const page of site.pages.filter((candidate) => !isRedirect(candidate))) {
      const [kind, budget] = budgetOf(page.address);
      const limit = part === 'css' ? CSS : budget[part];
      const bytes = (await weigh(page))[part];
      if (bytes > limit) over.push(`${page.address} (${kind}) has ${bytes} bytes of ${part} and may have ${limit}`);
    }
    expect(over).toEqual([]);
  });

  test('gets what pages weigh: every page has text and style, and one more script where it searches', async () => {
    const weightOf = async (address: string): Promise<Weight> => {
      const page = site.pages.find((candidate) => candidate.address === address);
      if (!page) throw new Error(`There is no page at ${address}.`);
      return weigh(page);
    };
    const [home, search] = [await weightOf('/'), await weightOf('/search/')];
    expect(home.html).toBeGreaterThan(1_000);
    expect(home.css).toBeGreaterThan(1_000);
    expect(home.js).toBeGreaterThan(100);
    expect(search.js).toBeGreaterThan(home.js);
  });
});
