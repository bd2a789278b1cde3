import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { launch } from 'chrome-launcher';
import { loadGuide } from '../src/load/guide.ts';
import { href } from '../src/site.ts';
import { kindNames } from '../tests/support/kinds.ts';
import { CHROMIUM_ARGUMENTS } from '../tests/support/reader/chromium.ts';
import { serve } from '../tests/support/serve.ts';
import { minimalPage } from './lighthouse/minimal.ts';
import { runLighthouse, type Run } from './lighthouse/measure.ts';
import { formatTable, summarize, type Measured } from './lighthouse/table.ts';
import { findProgram } from './setup/programs.ts';

const RUNS = 3;
/** Kinds that are not meant to be indexed. */
const NOT_INDEXED = ['404', 'search', 'sources-peer-reviewed'];
/** A certificate for this run, which only this run's browser is told to take. */
async function certificate(folder: string): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await promisify(execFile)('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...subject,
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  return { key: await readFile(key), cert: await readFile(cert) };
}

/**
 * Measures one page of each kind of the built site with Lighthouse, as on a telephone, three times each, beside a page of the same
 * text as the role's without style and script. `--only role,home` measures some kinds; `--json OUT` writes the figures to a file.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
if (!existsSync('dist/index.html')) throw new Error('There is no built site to measure. Run `npm run build` first.');
const { guide } = await loadGuide(process.cwd());
const kinds = kindNames(guide);
const chosen = values.only?.split(',') ?? [...kinds.keys()].filter((kind) => !NOT_INDEXED.includes(kind));

const folder = await mkdtemp(join(tmpdir(), 'minimal-'));
const role = kinds.get('role');
if (role === undefined) throw new Error('The guide has no role, whose text the minimal page would have.');
await writeFile(join(folder, 'index.html'), minimalPage(await readFile(join('dist', role, 'index.html'), 'utf8')));
await writeFile(join(folder, '404.html'), '');
const tls = await certificate(folder);
const [site, floorSite] = [await serve({ gzip: true, tls }), await serve({ folder, gzip: true, tls })];

/** Without a window Chromium fits letters to the pixels of a coarse screen, which it does on no screen as fine as a telephone's. */
const FLAGS = [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none', '--ignore-certificate-errors'];

/**
 * One run in a browser of its own: Lighthouse leaves local storage as it is, and a first visit has none. It has no window, whose
 * drawing would compete with the page for the processor, and is started as Lighthouse starts it: Playwright would stay attached, and
 * adds work of its own to each document's first task.
 * @see https://pptr.dev/guides/headless-modes/
 */
async function runOnce(url: string): Promise<Run> {
  const browser = await launch({ chromePath: findProgram('chromium-headless-shell'), chromeFlags: FLAGS });
  try {
    return await runLighthouse(url, browser.port);
  } finally {
    browser.kill();
  }
}

async function measure(kind: string, url: string): Promise<Measured> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(url));
  console.error(`${kind} measured`);
  return summarize(kind, runs);
}

const floor = await measure('minimal page', `${floorSite.origin}${href('/')}`);
const pages: Measured[] = [];
for (const kind of chosen) {
  const address = kinds.get(kind);
  if (address === undefined) throw new Error(`There is no kind of page "${kind}". The kinds are ${[...kinds.keys()].join(', ')}.`);
  pages.push(await measure(kind, `${site.origin}${href(address)}`));
}
await Promise.all([site.close(), floorSite.close()]);
await rm(folder, { recursive: true });
console.log(formatTable([floor, ...pages], floor.largestPaint));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ floor, pages }, null, 2)}\n`);
