import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { ROOT } from '../support/paths.ts';
import { isRedirect, readSite } from '../support/site.ts';
import { weigher, type Weight } from '../support/weight.ts';

const { guide } = await loadGuide(ROOT);
const site = await readSite();
const weigh = weigher(site);

/** Most bytes, after gzip, that the style sheets of any page may have: all pages share them. */
const CSS = 11_000;

/** Script of every page: the choice of a theme and the cards of terms. */
const JS = 1_800;

/** Most bytes of a page, after gzip: about a fifth more than the largest of its kind has today. */
const BUDGETS: Readonly<Record<string, Omit<Weight, 'css'>>> = {
  '/': { html: 6_000, js: JS },
  '/search/': { html: 4_500, js: 5_000 },
  chapter: { html: 13_000, js: JS },
  family: { html: 8_500, js: JS },
  role: { html: 17_000, js: JS },
  skill: { html: 12_000, js: JS },
  background: { html: 10_500, js: JS },
  case: { html: 18_000, js: JS },
  term: { html: 6_500, js: JS },
  credential: { html: 6_000, js: JS },
  instrument: { html: 6_500, js: JS },
  none: { html: 2_500, js: JS },
};

/** A list grows with its rows, each of which may cost this much; it has a script that filters them. */
const LISTS: Readonly<Record<string, number>> = {
  '/glossary/': guide.all('term').length,
  '/credentials/': guide.all('credential').length,
  '/instruments/': guide.all('instrument').length,
  '/datasets/': guide.all('dataset').length,
  '/claims/': guide.all('claim').length,
  '/sources/': guide.all('source').length,
};
const LIST = { html: 5_800, row: 200, js: 3_300 };

/** What the page at `address` may weigh, and the kind that says so. */
function budgetOf(address: string): readonly [kind: string, budget: Omit<Weight, 'css'>] {
  const rows = LISTS[address];
  if (rows !== undefined) return [`a list of ${rows}`, { html: LIST.html + rows * LIST.row, js: LIST.js }];
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
