import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absolute, href } from '../../src/site.ts';
import { fetchedBy, importedBy, styleUrls } from '../support/checks/assetUrls.ts';
import { checkLinks, urlChecker } from '../support/checks/links.ts';
import { checkSitemap, locations } from '../support/checks/sitemap.ts';
import { readSite, type Site } from '../support/site.ts';
import { movedPage, siteOf, soundPage } from '../support/soundPage.ts';

const site = await readSite();
const read = (path: string): Promise<string> => readFile(join(site.folder, path), 'utf8');
const endingIn = (ending: string): readonly string[] => [...site.files].filter((path) => path.endsWith(ending));

/** What is wrong with the addresses that `urls` finds in the files of one kind. */
async function checkFiles(ending: string, urls: (text: string) => readonly string[]): Promise<readonly string[]> {
  const check = urlChecker(site);
  const found = await Promise.all(
    endingIn(ending).map(async (path) =>
      urls(await read(path)).flatMap((url) => {
        const problem = check(url, path, 'loads');
        return problem === undefined ? [] : [`${path}: ${url} ${problem}`];
      }),
    ),
  );
  return found.flat();
}

describe('the built site', () => {
  test('has no address in a page that is broken, misses its anchor, assumes the root or is fetched from elsewhere', () => {
    expect(site.pages.length).toBeGreaterThan(0);
    expect(checkLinks(site)).toEqual([]);
  });

  test('has no such address in a style sheet', async () => {
    expect(endingIn('.css')).not.toEqual([]);
    expect(await checkFiles('.css', styleUrls)).toEqual([]);
  });

  test('has no such import or fetch in a script', async () => {
    expect(endingIn('.js')).not.toEqual([]);
    expect(await checkFiles('.js', (code) => [...importedBy(code), ...fetchedBy(code)])).toEqual([]);
  });

  test('has no such address in its manifest', async () => {
    const manifest: unknown = JSON.parse(await read('/manifest.webmanifest'));
    expect(manifest).toMatchObject({ start_url: expect.stringMatching(/^/) as unknown });
    const check = urlChecker(site);
    const urls = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url|scope|id|action)":"([^"]*)"/g)].map(([, url = '']) => url);
    expect(urls.flatMap((url) => check(url, '/manifest.webmanifest', 'loads') ?? [])).toEqual([]);
  });

  test('has no such address in its feed', async () => {
    const check = urlChecker(site);
    const urls = [...(await read('/changes.xml')).matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
    expect(urls).not.toEqual([]);
    expect(urls.flatMap((url) => check(url, '/changes.xml', 'leads') ?? [])).toEqual([]);
  });

  test('names each of its pages in the sitemap, and nothing else', async () => {
    const maps = locations(await read('/sitemap-index.xml'));
    const [map = ''] = maps;
    expect(maps).toHaveLength(1);
    expect(checkSitemap(site, await read(map.slice(absolute('/').length - 1)))).toEqual([]);
    expect(await read('/robots.txt')).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}`);
  });
});

describe('the checker of links reports', () => {
  const moved = movedPage('/old/', '/there/');
  const withMarkup = (body: string, head = ''): Site =>
    siteOf([soundPage('/', { head, body }), soundPage('/there/'), moved], ['/picture.png']);

  test('nothing where all is well', () => {
    const body = `<h2 id="here">Here</h2><a href="#here">Down</a><a href="${href('/there/')}?from=here">There</a><img src="${href('/picture.png')}" alt=""><a href="https://doi.org/10.1000/1">Source</a>`;
    expect(checkLinks(withMarkup(body))).toEqual([]);
  });

  test.each([
    ['a page that is not there', `<a href="${href('/nowhere/')}">x</a>`, 'leads nowhere'],
    ['an anchor that is not there', `<a href="${href('/there/')}#nothing">x</a>`, 'names an anchor that is not there'],
    ['a picture that is not there', `<img src="${href('/other.png')}" alt="">`, 'leads nowhere'],
    [
      'a picture of a set that is not there',
      `<img src="${href('/picture.png')}" srcset="${href('/picture.png')} 1x, ${href('/large.png')} 2x" alt="">`,
      'leads nowhere',
    ],
    ['an address that the host would redirect', `<a href="${href('/there')}">x</a>`, 'lacks the slash at its end'],
    ['an address that was given up', `<a href="${href('/old/')}">x</a>`, 'leads to a redirect'],
    ['an address that assumes the root', '<a href="/there/">x</a>', 'does not begin with'],
    ['an empty address', '<a href="">x</a>', 'is not an address'],
    ['a script from elsewhere', '<script src="https://cdn.example/a.js"></script>', 'is fetched from elsewhere'],
    ['a frame from elsewhere', '<iframe src="//video.example/1"></iframe>', 'is fetched from elsewhere'],
    ['a picture in the address itself', '<img src="data:image/png;base64,AA" alt="">', 'is fetched from elsewhere'],
    ['a link that is a script', '<a href="javascript:alert(1)">x</a>', 'has the scheme javascript:'],
  ])('%s', (_, body, problem) => {
    const found = checkLinks(withMarkup(body));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  test.each(['stylesheet', 'preload', 'icon', 'preconnect', 'dns-prefetch'])('a <link rel="%s"> to elsewhere', (rel) => {
    expect(checkLinks(withMarkup('', `<link rel="${rel}" href="https://fonts.example/">`))).toHaveLength(1);
  });

  test('a redirect that leads nowhere', () => {
    const found = checkLinks(siteOf([soundPage('/'), movedPage('/old/', '/gone/')]));
    expect(new Set(found.map((problem) => problem.split(', ')[0]))).toEqual(
      new Set([`/old/: ${href('/gone/')} leads nowhere`, `/old/: ${absolute('/gone/')} leads nowhere`]),
    );
  });

  test('what a style sheet or a script fetches, in every way of writing it', () => {
    expect(
      styleUrls(`@import "a.css"; @import url(b.css); p { background: url('c.png') } /* url(d.png) */ q { src: url( "e.woff2" ) }`),
    ).toEqual(['a.css', 'b.css', 'c.png', 'e.woff2']);
    expect(
      importedBy(
        `import{a}from"./a.js";import"./b.js";const c=await import('./c.js');import(\`./\${name}.js\`);say("from"," from ",x," to ")`,
      ),
    ).toEqual(['./a.js', './b.js', './c.js']);
    expect(fetchedBy('fetch("https://a.example/x");new Worker("//b.example/w.js");fetch("/own")')).toEqual([
      'https://a.example/x',
      '//b.example/w.js',
    ]);
  });
});

describe('the checker of the sitemap reports', () => {
  const twoPages = siteOf([soundPage('/'), soundPage('/there/')]);
  const sitemap = (...addresses: readonly string[]): string =>
    `<urlset>${addresses.map((address) => `<url><loc>${absolute(address)}</loc></url>`).join('')}</urlset>`;

  test.each([
    ['nothing where it is complete', sitemap('/', '/there/'), 0],
    ['a page that is missing', sitemap('/'), 1],
    ['an address that is no page', sitemap('/', '/there/', '/nowhere/'), 1],
    ['a page that is named twice', sitemap('/', '/there/', '/'), 1],
  ])('%s', (_, xml, problems) => {
    expect(checkSitemap(twoPages, xml)).toHaveLength(problems);
  });
});
