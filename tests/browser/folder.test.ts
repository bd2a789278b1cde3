import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BASE_PATH } from '../../src/site.ts';
import { pageUrls } from '../support/checks/pageUrls.ts';
import { ROOT } from '../support/paths.ts';
import type { Browser, Tab } from '../support/reader/browser.ts';
import { CHROMIUM } from '../support/reader/chromium.ts';
import { FIREFOX } from '../support/reader/firefox.ts';
import { createReader, type Reader } from '../support/reader/reader.ts';
import type { Target } from '../support/reader/target.ts';
import { elements, readSite, type Page } from '../support/site.ts';
import { GLOSSARY, ON_THE_WAY, ROLE, TERM } from './steps.ts';

/** Where the links of a page lead; those in pictures give no plain address by themselves. */
const LINKS = 'Array.from(document.querySelectorAll("a[href]"), (link) => new URL(link.getAttribute("href"), document.baseURI).href)';

const CORRECTION = 'document.querySelector(".search-correction").textContent';

const PAGE_ON_DISK = /^file:.*\.html(?:[?#]|$)/;

/** Makes the edition as an editor does; gives the bytes of the zip file. */
async function makeEdition(): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/edition-folder.ts'], { cwd: ROOT });
  return readFile(join(ROOT, stdout.trim()));
}

let made: Uint8Array;
/** A folder as readers name theirs, and the edition in it. */
let folder: string;
let edition: string;
beforeAll(async () => {
  made = await makeEdition();
  folder = await mkdtemp(join(tmpdir(), 'Écart & 100% #1 '));
  edition = join(folder, 'code-and-care');
  for (const [path, bytes] of Object.entries(unzipSync(made))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Where an address of the guide is found on disk: `/search/?q=x` at `file:///…/code-and-care/search/index.html?q=x`. */
function onDisk(address: string): string {
  const [path = '', query] = address.split('?');
  return pathToFileURL(join(edition, path, 'index.html')).href + (query === undefined ? '' : `?${query}`);
}

test('the edition is the same, byte for byte, when it is made again', async () => {
  expect(Buffer.compare(made, await makeEdition())).toBe(0);
});

test('every link of every page leads to a file and to an anchor in it', async () => {
  const { pages } = await readSite(edition);
  const home = pathToFileURL(edition).href;
  const byUrl = new Map(pages.map((page) => [pathToFileURL(join(edition, page.address.replace(/\/$/, '/index.html'))).href, page]));

  function objection(url: string, from: string): string | undefined {
    const target = new URL(url, from);
    if (target.protocol !== 'file:') return /^(?:https?|mailto):$/.test(target.protocol) ? undefined : 'has an odd scheme';
    const fragment = decodeURIComponent(target.hash.slice(1));
    target.hash = target.search = '';
    if (!target.href.startsWith(`${home}/`)) return 'leads out of the folder';
    const page: Page | undefined = byUrl.get(target.href);
    if (!page) return existsSync(fileURLToPath(target)) && !target.href.endsWith('/') ? undefined : 'leads to no file';
    const isThere = fragment === '' || elements(page, '[id]').some(({ attributes }) => attributes['id'] === fragment);
    return isThere ? undefined : 'names an anchor that is not there';
  }

  expect(pages.length).toBeGreaterThan(500);
  for (const [from, page] of byUrl) {
    const objections = pageUrls(page).map(({ url, element }) => [element, objection(url, from)] as const);
    expect(
      objections.filter(([, reason]) => reason !== undefined),
      page.address,
    ).toEqual([]);
    const rooted = elements(page, '*').flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.startsWith(BASE_PATH)),
    );
    expect(rooted, page.address).toEqual([]);
  }
});

describe.each([CHROMIUM, FIREFOX])('from disk, without a server, in $name', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser.close());

  /** Lets a reader of the folder go through `steps`, which see to it that no page had a problem. */
  async function fromDisk(steps: (reader: Reader, tab: Tab) => Promise<void>): Promise<void> {
    const origin = pathToFileURL(folder).href;
    const tab = await browser.open({}, origin);
    try {
      const served = { origin, refused: [], asked: [], publish: () => undefined, close: () => Promise.resolve() };
      const reader = createReader(tab, served, onDisk);
      await steps(reader, tab);
      expect(await reader.problems()).toEqual([]);
    } finally {
      await tab.close();
    }
  }

  test('every page opens, one link after the other, without an error', async () => {
    const { pages } = await readSite(edition);
    await fromDisk(async (reader, tab) => {
      const found = new Set([onDisk('/')]);
      for (const url of found) {
        await tab.goto(url);
        expect(await reader.problems(), url).toEqual([]);
        const links = await reader.evaluate(LINKS, z.array(z.string()));
        for (const link of links) {
          if (PAGE_ON_DISK.test(link)) found.add(link.replace(/[?#].*/, ''));
        }
      }
      expect(found.size).toBe(pages.length);
    });
  });

  test('a theme that a reader chooses stays from page to page, until it is given up', async () => {
    const background = 'getComputedStyle(document.documentElement).backgroundColor';
    const choose = async (reader: Reader, name: string): Promise<string> => {
      await reader.tabTo(ON_THE_WAY.theme);
      await reader.type(name);
      await reader.press('Enter');
      expect(await reader.see(ON_THE_WAY.theme)).toMatchObject({ value: name.toLowerCase() });
      expect(await reader.problems()).toEqual([]);
      return reader.evaluate(background, z.string());
    };
    await fromDisk(async (reader) => {
      await reader.open('/');
      const light = await reader.evaluate(background, z.string());
      const dark = await choose(reader, 'Dark');
      expect(dark).not.toBe(light);
      await reader.open(GLOSSARY.address);
      expect(await reader.see(ON_THE_WAY.theme)).toMatchObject({ value: 'dark' });
      expect(await reader.evaluate(background, z.string())).toBe(dark);
      expect(await choose(reader, 'Auto')).toBe(light);
      await reader.open('/');
      expect(await reader.see(ON_THE_WAY.theme)).toMatchObject({ value: 'auto' });
      expect(await reader.evaluate(background, z.string())).toBe(light);
    });
  });

  test('a term shows its definition where the pointer rests, and the card leads to its page', async () => {
    const term: Target = { role: 'link', to: new URL(onDisk(TERM.address)).pathname, within: { role: 'main' } };
    await fromDisk(async (reader) => {
      await reader.open(ROLE.address);
      await reader.hover(term);
      await reader.see({ role: 'dialog', naming: TERM.definition });
      expect(await reader.problems()).toEqual([]);
      await reader.click({ role: 'link', name: `Entry: ${TERM.label}` });
      expect(await reader.arriveAt(TERM.address)).toBe(TERM.label);
    });
  });

  test('the bridge finder computes, and its links lead to the files of the copy', async () => {
    await fromDisk(async (reader) => {
      await reader.open('/tools/bridge/?from=nurse&to=health-data-analyst');
      await reader.see({ role: 'status', naming: 'hours for all that is essential' });
      await reader.click({ role: 'link', name: 'SQL', within: { role: 'main' } });
      expect(await reader.arriveAt('/skills/sql/')).toBe('SQL');
    });
  });

  test('the search page finds names and text, with the slips and the ranking of the hosted site', async () => {
    await fromDisk(async (reader) => {
      await reader.open('/search/?q=hospital+readmision');
      await reader.see({ role: 'region', name: 'In the text' });
      await reader.see({ role: 'status', naming: 'in the text' });
      expect(await reader.evaluate(CORRECTION, z.string())).toContain('Read as hospital readmission');
      await reader.click({ role: 'link', name: TERM.label, within: { role: 'region', name: 'Best matches' } });
      expect(await reader.arriveAt(TERM.address)).toBe(TERM.label);
    });
  });

  test('the dialog opens by a slash, finds, and leads to the file of the copy', async () => {
    await fromDisk(async (reader) => {
      await reader.open(ROLE.address);
      await reader.type('/');
      await reader.see({ role: 'dialog', name: 'Search' });
      await reader.type('hospital readmission');
      await reader.see({ role: 'status', naming: 'results' });
      await reader.press('ArrowDown');
      await reader.press('Enter');
      expect(await reader.arriveAt(TERM.address)).toBe(TERM.label);
    });
  });
});
