import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { expect, test } from 'vitest';
import type { KeptFile } from '../../src/publish/keptFiles.ts';
import { searchedFirst } from '../../src/publish/prerenderer.ts';
import type { SearchIndex } from '../../src/publish/searchIndex.ts';
import { absolute, href } from '../../src/site.ts';

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><main data-pagefind-body><p>Text</p></main></body></html>';

const route = {} as RouteData;

/** Where Astro asks for the page at `address`. */
function requestFor(address: string): Request {
  return new Request(absolute(address));
}

/** A site whose routes make `paths`, of which search leads to `searched`; `happened` tells in order what was asked of Astro and of the index. */
function site(
  paths: readonly string[],
  searched: readonly string[],
): { prerenderer: AstroPrerenderer; happened: string[]; measured: KeptFile[] } {
  const happened: string[] = [];
  const measured: KeptFile[] = [];
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: () => Promise.resolve(paths.map((pathname): PathWithRoute => ({ pathname, route }))),
    render: ({ url }) => {
      happened.push(`rendered ${new URL(url).pathname}`);
      const isPage = url.endsWith('/');
      return Promise.resolve(
        new Response(isPage ? PAGE : '{}', { headers: { 'content-type': isPage ? 'text/html' : 'application/json' } }),
      );
    },
  };
  const index: SearchIndex = {
    addresses: searched,
    addPage: (address, html) => happened.push(`indexed ${address}${html === PAGE ? '' : ', but other HTML'}`),
    close: () => happened.push('closed the index'),
    written: () => Promise.resolve(searched.length),
  };
  return { prerenderer: searchedFirst(usual, index, (page) => measured.push(page)), happened, measured };
}

test('the index has all pages that search leads to before Astro asks for the first, and none is rendered twice', async () => {
  const { prerenderer, happened } = site(['/handout/', '/a/', '/b/'], ['/a/', '/b/']);
  expect((await prerenderer.getStaticPaths()).map(({ pathname }) => pathname)).toEqual(['/handout/', '/a/', '/b/']);
  const before = [`rendered ${href('/a/')}`, 'indexed /a/', `rendered ${href('/b/')}`, 'indexed /b/', 'closed the index'];
  expect(happened).toEqual(before);
  for (const address of ['/handout/', '/a/', '/b/']) await prerenderer.render(requestFor(address), { routeData: route });
  expect(happened).toEqual([...before, `rendered ${href('/handout/')}`]);
});

test('a page is published with its policy and without what only Pagefind reads, and measured as it is published', async () => {
  const { prerenderer, measured } = site(['/a/'], ['/a/']);
  await prerenderer.getStaticPaths();
  const result = await prerenderer.render(requestFor('/a/'), { routeData: route });
  const html = result instanceof Response ? await result.text() : '';
  expect(html).toContain('content-security-policy');
  expect(html).not.toContain('data-pagefind');
  expect(measured).toMatchObject([{ path: 'a/index.html', bytes: html.length }]);
});

test('what is no page is published as it is', async () => {
  const { prerenderer, measured } = site(['/records.json'], []);
  const result = await prerenderer.render(requestFor('/records.json'), { routeData: route });
  expect(result instanceof Response && (await result.text())).toBe('{}');
  expect(measured).toEqual([]);
});

test('a page that search leads to and that is not made stops the build', async () => {
  const { prerenderer } = site(['/a/'], ['/a/', '/b/']);
  await expect(prerenderer.getStaticPaths()).rejects.toThrow('Search leads to /b/, but no page is made there.');
});
