import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadGuide } from '../../src/load/guide.ts';
import { absolute } from '../../src/site.ts';
import { ROOT } from '../support/paths.ts';
import { elements, isOffered, isRedirect, readSite, type Page } from '../support/site.ts';

const site = await readSite();
const { guide } = await loadGuide(ROOT);
const pages = site.pages.filter((page) => !isRedirect(page) && isOffered(page));

const thing = z.looseObject({ '@type': z.string(), '@id': z.string().optional(), name: z.string().optional() });
const graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(thing) });
type Thing = z.infer<typeof thing>;

/** What the page's JSON-LD describes. Throws where it is missing, no JSON, or no graph. */
function described(page: Page): readonly Thing[] {
  const [data, ...others] = elements(page, 'script[type="application/ld+json"]');
  if (!data || others.length > 0) throw new Error(`${page.address} has not one block of JSON-LD.`);
  const found = graph.parse(JSON.parse(data.text))['@graph'];
  return found.map((item) => (item['@id'] === undefined ? item : { ...item, '@id': new URL(item['@id'], absolute(page.address)).href }));
}

/** What is described as `type`, on the page at `address` or on any. */
function all(type: string, address?: string): readonly Thing[] {
  return pages
    .filter((page) => address === undefined || page.address === address)
    .flatMap((page) => described(page).filter((item) => item['@type'] === type));
}

const names = (things: readonly Thing[]): readonly (string | undefined)[] => things.map(({ name }) => name).sort();
const ids = (things: readonly Thing[]): readonly (string | undefined)[] => things.map((item) => item['@id']).sort();

describe('the data for machines', () => {
  test('tells the way to each page from below home, one step after the other', () => {
    const steps = z.array(
      z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: z.string().min(1), item: z.url().optional() }),
    );
    for (const page of pages) {
      const [trail, ...others] = described(page).filter((item) => item['@type'] === 'BreadcrumbList');
      expect(others).toEqual([]);
      const depth = page.address.split('/').length - 2;
      expect(trail !== undefined, page.address).toBe(depth > 1);
      if (!trail) continue;
      const way = steps.parse(trail['itemListElement']);
      expect(way.map(({ position }) => position)).toEqual(way.map((_, index) => index + 1));
      const above = way.slice(0, -1).map(({ item }) => item);
      expect(above.filter((item) => !pages.some(({ address }) => absolute(address) === item))).toEqual([]);
      expect(way).toHaveLength(depth);
      expect(way.at(-1)).not.toHaveProperty('item');
    }
  });

  test('describes each role as an occupation, on its page and nowhere else', () => {
    const roles = guide.all('role');
    expect(names(all('Occupation'))).toEqual(roles.map(({ title }) => title).sort());
    for (const role of roles) expect(ids(all('Occupation', role.address))).toEqual([absolute(role.address)]);
  });

  test('gives each occupation its skills', () => {
    for (const role of guide.all('role')) {
      const [occupation] = all('Occupation', role.address);
      expect(occupation?.['skills']).toHaveLength(role.skills.length);
    }
  });

  test('describes each term as a defined term of the glossary', () => {
    for (const term of guide.all('term')) {
      expect(all('DefinedTerm', term.address)).toEqual([
        expect.objectContaining({
          '@id': absolute(term.address),
          name: term.term,
          description: term.definition,
          inDefinedTermSet: { '@id': '../' },
        }),
      ]);
      expect(new URL('../', absolute(term.address)).href).toBe(absolute('/glossary/'));
    }
    expect(ids(all('DefinedTermSet'))).toEqual([absolute('/glossary/')]);
    expect(ids(all('DefinedTermSet', '/glossary/'))).toEqual([absolute('/glossary/')]);
  });

  test('describes each dataset on the page that lists them', () => {
    const datasets = guide.all('dataset').map(({ address }) => absolute(address));
    expect(ids(all('Dataset', '/datasets/'))).toEqual(datasets.sort());
    expect(ids(all('Dataset'))).toEqual(datasets);
  });
});
