import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../../src/load/guide.ts';
import { BASE_PATH } from '../../src/site.ts';
import { build, type Usage } from './build.ts';
import { generate } from './generate.ts';
import { openAsReader } from './reader.ts';
import { searchCost } from './search.ts';
import { report, SITES, type Result, type Site } from './report.ts';
import { weigh } from './weigh.ts';
import { copyProject, createStock } from './workspace.ts';

/** Of the generated guide, and of the chapters that stock Starlight gets. */
const SIZE = { chapters: 1000, terms: 2000 };

/** Builds of each site; what counts is the one of middle length. They take turns, so that what else the machine does meets all sites alike. */
const ROUNDS = 3;

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

/** What one build made, and what it took. */
interface Built {
  readonly site: Site;
  readonly folder: string;
  readonly usage: Usage;
}

/** The one that failed, or else the one of middle length. */
function middle(builds: readonly Built[]): Built | undefined {
  const sorted = builds.toSorted((a, b) => a.usage.seconds - b.usage.seconds);
  return builds.find(({ usage }) => usage.failure !== undefined) ?? sorted[Math.floor(sorted.length / 2)];
}

async function measure({ site, folder, usage }: Built, seconds: readonly number[], chapter?: string): Promise<Result> {
  const types = site === 'stock' ? undefined : await typesIn(folder);
  if (usage.failure !== undefined) console.error(`The ${site} site could not be built:\n${usage.failure}`);
  const base = types ? BASE_PATH : '/';
  const output = usage.failure === undefined ? await weigh(join(folder, 'dist'), base) : { bytes: 0, pages: [] };
  const typeOf: Result['typeOf'] = ({ address }) => types?.get(address) ?? (types || address === '/404.html' ? 'other' : 'chapter');
  const address = chapter ?? middleChapter({ output, typeOf });
  const opened = address === undefined || site === 'real' ? {} : { opened: await openAsReader(join(folder, 'dist'), base, address) };
  const search = site === 'real' && usage.failure === undefined ? { search: await searchCost(join(folder, 'dist'), base) } : {};
  return { site, usage, seconds, output, typeOf, ...opened, ...search };
}

/**
 * Builds the guide, a generated guide of 1,000 chapters and 2,000 terms, and stock Starlight with the same chapters, each in a
 * temporary folder, and prints what it took, in the middle of three builds. `--only real|generated|stock` does it for one, and
 * `--only generated,stock` for two; `--keep` leaves the folders for a closer look.
 * A missed target is marked and does not fail: times depend on the machine.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } } });
const asked: readonly string[] = values.only?.split(',') ?? SITES;
const unknown = asked.filter((name) => !SITES.some((site) => site === name));
const chosen = unknown.length > 0 ? [] : SITES.filter((site) => asked.includes(site));
if (unknown.length > 0) {
  console.error(
    `There is no site "${unknown.join(', ')}"; write --only with ${SITES.join(', ')} or several of them with commas, or leave it out.`,
  );
  process.exitCode = 1;
}
const built: Built[] = [];
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const site of chosen) {
      const folder = await MAKERS[site](process.cwd());
      built.push({ site, folder, usage: await build(folder) });
    }
  }
  const results: Result[] = [];
  for (const [site, builds] of Map.groupBy(built, (one) => one.site)) {
    const one = middle(builds);
    const generated = results.find((result) => result.site === 'generated');
    const chapter = site === 'stock' && generated ? middleChapter(generated) : undefined;
    const seconds = builds.map(({ usage }) => usage.seconds);
    if (one) results.push(await measure(one, seconds, chapter));
  }
  if (results.length > 0) console.log(report(results));
} finally {
  // Not before all is measured: for a while after thousands of files were deleted, a file system is slow to make new ones.
  if (values.keep) console.log(`The sites stay in ${built.map(({ folder }) => folder).join(', ')}`);
  else for (const { folder } of built) await rm(folder, { recursive: true, force: true });
}
