import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../../src/load/guide.ts';
import { BASE_PATH } from '../../src/site.ts';
import { build } from './build.ts';
import { generate } from './generate.ts';
import { openAsReader } from './reader.ts';
import { searchCost } from './search.ts';
import { report, SITES, type Result, type Site } from './report.ts';
import { weigh } from './weigh.ts';
import { copyProject, createStock } from './workspace.ts';

/** Of the generated guide, and of the chapters that stock Starlight gets. */
const SIZE = { chapters: 1000, terms: 2000 };

/** Types of the pages of a guide, by address. */
async function typesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const { guide } = await loadContent(folder);
  return new Map(Array.from(guide.nodes.values(), ({ address, type }) => [address, type]));
}

/** What makes each site, and gives its folder. */
const MAKERS: Readonly<Record<Site, (root: string) => Promise<string>>> = {
  real: (root) => copyProject(root, 'real'),
  generated: (root) => copyProject(root, 'generated', generate(SIZE).guide),
  stock: (root) => createStock(root, generate(SIZE).stock),
};

/** Address of the chapter of middle size among `pages`, as `typeOf` tells chapters. */
function middleChapter({ output, typeOf }: Pick<Result, 'output' | 'typeOf'>): string | undefined {
  const chapters = output.pages.filter((page) => typeOf(page) === 'chapter').toSorted((a, b) => a.html - b.html);
  return chapters[Math.floor(chapters.length / 2)]?.address;
}

async function measure(site: Site, root: string, keep: boolean, chapter?: string): Promise<Result> {
  const folder = await MAKERS[site](root);
  try {
    const types = site === 'stock' ? undefined : await typesIn(folder);
    const usage = await build(folder);
    if (usage.failure !== undefined) console.error(`The ${site} site could not be built:\n${usage.failure}`);
    const base = types ? BASE_PATH : '/';
    const output = usage.failure === undefined ? await weigh(join(folder, 'dist'), base) : { bytes: 0, pages: [] };
    const typeOf: Result['typeOf'] = ({ address }) => types?.get(address) ?? (types || address === '/404.html' ? 'other' : 'chapter');
    const address = chapter ?? middleChapter({ output, typeOf });
    const opened = address === undefined || site === 'real' ? {} : { opened: await openAsReader(join(folder, 'dist'), base, address) };
    const search = site === 'real' && usage.failure === undefined ? { search: await searchCost(join(folder, 'dist'), base) } : {};
    return { site, usage, output, typeOf, ...opened, ...search };
  } finally {
    if (keep) console.log(`The ${site} site stays in ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds the guide, a generated guide of 1,000 chapters and 2,000 terms, and stock Starlight with the same chapters, each in a
 * temporary folder, and prints what it took. `--only real|generated|stock` builds one; `--keep` leaves the folders for a closer look.
 * A missed target is marked and does not fail: times depend on the machine.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } } });
const chosen = SITES.filter((site) => values.only === undefined || values.only === site);
if (chosen.length === 0) console.error(`There is no site "${values.only}"; write --only ${SITES.join(', --only ')}, or leave it out.`);
const results: Result[] = [];
for (const site of chosen) {
  const generated = results.find((result) => result.site === 'generated');
  results.push(await measure(site, process.cwd(), values.keep, site === 'stock' && generated ? middleChapter(generated) : undefined));
}
if (results.length > 0) console.log(report(results));
