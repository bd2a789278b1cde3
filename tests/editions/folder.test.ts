import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { folderEdition } from '../../src/editions/folder/edition.ts';
import { textAt, type Files } from '../../src/editions/folder/files.ts';
import { UnfitSite } from '../../src/editions/folder/unfitSite.ts';
import { zipped } from '../../src/editions/folder/zip.ts';
import { policyFor } from '../../src/publish/policy.ts';
import { absolute, href } from '../../src/site.ts';
import { builtPage, filesOf, SMALL_SITE } from './smallSite.ts';

let edition: Files;
beforeAll(async () => {
  edition = (await folderEdition(filesOf(SMALL_SITE))).files;
});

/** Text of a file of the edition; fails where there is none. */
function read(path: string): string {
  const text = textAt(edition, path);
  expect(text, path).toBeDefined();
  return text ?? '';
}

/** The edition of the small site with other files. */
function editionWith(texts: Readonly<Record<string, string>>): ReturnType<typeof folderEdition> {
  return folderEdition(filesOf({ ...SMALL_SITE, ...texts }));
}

describe('the folder edition', () => {
  test('holds the pages, the data and what pages load, and leaves out what only works on a host', () => {
    expect([...edition.keys()].map((path) => path.replace(/page\.[\da-f]{8}\.js$/, 'page.*.js'))).toEqual([
      '_astro/a.css',
      '_astro/a.woff2',
      '_astro/page.*.js',
      '_astro/page.*.js',
      '_astro/theme.js',
      'data/roles.json',
      'favicon.svg',
      'glossary/cards.json.js',
      'glossary/index.html',
      'glossary/npv/index.html',
      'glossary/ppv/index.html',
      'index.html',
      'pagefind/pagefind-entry.json.js',
      'pagefind/pagefind.js.js',
      'search/index.html',
      'search/records.json.js',
      'skills/index.html',
    ]);
  });

  test('links pages by their files', () => {
    expect(read('glossary/ppv/index.html')).toContain('href="../npv/index.html#x"');
    expect(read('_astro/a.css')).toBe('@font-face { src: url(a.woff2) } p { background: url("../favicon.svg#x") }');
  });

  test('keeps what a page says of itself to the world', () => {
    const page = read('glossary/ppv/index.html');
    expect(page).toContain(`<link rel="canonical" href="${absolute('/glossary/ppv/')}"/>`);
    expect(page).toContain(`{"@id":"${absolute('/glossary/ppv/')}"}`);
  });

  test('names no manifest, feed or sitemap', () => {
    for (const [path] of edition) if (path.endsWith('.html')) expect(read(path)).not.toMatch(/rel="(?:manifest|alternate|sitemap)"/);
  });

  test('shows the date of the edition and the live address on each page', () => {
    expect(read('glossary/ppv/index.html')).toMatch(
      new RegExp(
        `<time datetime="2026-11-23">.*<a class="address" href="${absolute('/glossary/ppv/')}">${absolute('/glossary/ppv/')}</a></p>`,
      ),
    );
  });

  test('hands over by scripts what pages may not fetch', () => {
    expect(read('glossary/cards.json.js')).toContain('"/glossary/cards.json", {"ppv":{"term":"Positive predictive value"}}');
    const index = Buffer.from(SMALL_SITE['pagefind/pagefind-entry.json'] ?? '').toString('base64');
    expect(read('pagefind/pagefind-entry.json.js')).toContain(`"/pagefind/pagefind-entry.json", "${index}"`);
  });

  test('lets the full-text search read its index from scripts', () => {
    const code = read('pagefind/pagefind.js.js');
    expect(code).toContain('/pagefind/pagefind.js');
    expect(code).not.toMatch(/\bfetch\(/);
  });

  test('keeps a policy that fits each page', () => {
    for (const [path] of edition) {
      if (path.endsWith('.html'))
        expect(read(path)).toContain(`<meta http-equiv="content-security-policy" content="${policyFor(read(path))}">`);
    }
  });
});

describe('the scripts of the folder edition', () => {
  /** What the deferred scripts of the page do, in the small site. */
  function runs(path: string): unknown {
    const [, script = ''] = /<script src="(?:\.\.\/)*(_astro\/page\.[^"]*)" defer>/.exec(read(path)) ?? [];
    return runInNewContext(`${read(script)}; globalThis.runs`);
  }

  test('are no modules', () => {
    for (const [path] of edition) expect(read(path)).not.toContain('type="module"');
  });

  test('run in order, and what several of them import runs once', () => {
    expect(runs('index.html')).toEqual(['common', 'first']);
    expect(runs('search/index.html')).toEqual(['common', 'second', 'first']);
  });

  test('are shared by pages that need the same', () => {
    const script = /page\.[\da-f]+\.js/;
    expect(script.exec(read('index.html'))?.[0]).toBe(script.exec(read('skills/index.html'))?.[0]);
  });

  test('stop the edition where a module is missing', async () => {
    await expect(editionWith({ '_astro/first.js': 'import "./gone.js";' })).rejects.toThrow('The site has no _astro/gone.js');
  });

  test('stop the edition where a module is written into the page', async () => {
    const page = builtPage('/', { body: '<script type="module">1;</script>' });
    await expect(editionWith({ 'index.html': page })).rejects.toThrow('index.html has a module without src');
  });
});

describe('a folder without a site that fits', () => {
  test('is refused where nothing is built', async () => {
    await expect(folderEdition(new Map())).rejects.toThrow(new UnfitSite('There is no built site. Run `npm run build` first.'));
  });

  test('is refused where the site was built for another address', async () => {
    const page = builtPage('/').replace(absolute('/'), 'https://example.org/fork/');
    await expect(editionWith({ 'index.html': page })).rejects.toThrow(
      `The site was built for https://example.org/fork/, not for ${absolute('/')}. Run \`npm run build\` again`,
    );
  });

  test('is refused where a page has lost its imprint', async () => {
    const page = builtPage('/skills/').replace('class="imprint"', '');
    await expect(editionWith({ 'skills/index.html': page })).rejects.toThrow('skills/index.html has no imprint');
  });

  test('is refused where a page loads what is left out', async () => {
    const page = builtPage('/skills/', { head: `<script src="${href('/worker.js')}"></script>` });
    await expect(editionWith({ 'skills/index.html': page })).rejects.toThrow(`skills/index.html loads ${href('/worker.js')}`);
  });
});

describe('the zip file', () => {
  test('has everything in one folder', () => {
    const entries = Object.keys(unzipSync(zipped(edition, 'code-and-care', '2026-11-23')));
    expect(entries).toEqual([...edition.keys()].map((path) => `code-and-care/${path}`));
  });

  test('is the same, byte for byte, for files in any order and in any time zone', async () => {
    const zips: Uint8Array[] = [];
    for (const [zone, texts] of [
      ['Pacific/Kiritimati', Object.entries(SMALL_SITE)],
      ['America/Los_Angeles', Object.entries(SMALL_SITE).reverse()],
    ] as const) {
      vi.stubEnv('TZ', zone);
      const { files, date } = await folderEdition(filesOf(Object.fromEntries(texts)));
      zips.push(zipped(files, 'code-and-care', date));
      vi.unstubAllEnvs();
    }
    expect(zips[0]).toEqual(zips[1]);
  });
});
