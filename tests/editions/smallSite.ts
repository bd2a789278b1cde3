import type { Files } from '../../src/editions/folder/files.ts';
import { withPolicy } from '../../src/publish/policy.ts';
import { redirectPage } from '../../src/publish/redirects.ts';
import { absolute, href } from '../../src/site.ts';

/** Markup to add to a page. */
interface Additions {
  readonly head?: string;
  readonly body?: string;
}

/** A page as the build writes it, as far as an edition is concerned. */
export function builtPage(address: string, { head = '', body = '' }: Additions = {}): string {
  return withPolicy(
    [
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>A page</title>',
      `<link rel="canonical" href="${absolute(address)}"/><link rel="sitemap" href="${href('/sitemap-index.xml')}"/>`,
      `<link rel="manifest" href="${href('/manifest.webmanifest')}">`,
      `<link rel="alternate" type="application/atom+xml" title="Changes" href="${href('/changes.xml')}">`,
      `<script type="application/ld+json">{"@id":"${absolute(address)}"}</script><script>document.title;</script>`,
      `<link rel="stylesheet" href="${href('/_astro/a.css')}">${head}</head><body><header><a class="search-link" href="${href('/search/')}" data-edition="0123456789ab">Search</a></header><main><h1>A page</h1>${body}</main>`,
      '<footer><p class="imprint">Edition of <time datetime="2026-11-23">23 November 2026</time>.</p></footer>',
      `<script type="module" src="${href('/_astro/first.js')}"></script></body></html>`,
    ].join('\n'),
  );
}

/** The search page's own part. */
const SEARCH = `<guide-search><form action="${href('/search/')}" hidden><input></form>
<div class="without-search"><p>Search needs JavaScript.</p><ul><li><a href="${href('/skills/')}">Skills</a></li></ul></div></guide-search>
<script type="module" src="${href('/_astro/second.js')}"></script>`;

/** A small site as the build writes it, with one of everything that the edition treats in its own way. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  '404.html': '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head></html>',
  '_astro/a.css': `@font-face { src: url(${href('/_astro/a.woff2')}) } p { background: url("${href('/favicon.svg')}#x") }`,
  '_astro/a.woff2': 'font',
  '_astro/first.js': 'import { add } from "./common.js";\nadd("first");\n',
  '_astro/second.js': 'import { add } from "./common.js";\nadd("second");\n',
  '_astro/common.js':
    'globalThis.runs ??= [];\nglobalThis.runs.push("common");\nexport const add = (name) => globalThis.runs.push(name);\n',
  'changes.xml': '<feed/>',
  'data/roles.json': '[]',
  'favicon.svg': '<svg/>',
  'glossary/cards.json': '{"ppv":{"term":"Positive predictive value"}}',
  'glossary/index.html': builtPage('/glossary/'),
  'glossary/ppv/index.html': builtPage('/glossary/ppv/', {
    body: `<p>See <a class="term" href="${href('/glossary/npv/')}#x">NPV</a>, <a href="${href('/changes.xml')}">the feed</a>.</p>`,
  }),
  'glossary/npv/index.html': builtPage('/glossary/npv/'),
  'glossary/old/index.html': withPolicy(redirectPage('/glossary/ppv/', 'PPV')),
  'index.html': builtPage('/'),
  'manifest.webmanifest': '{}',
  'offline/files.json': '{}',
  'offline/index.html': builtPage('/offline/'),
  'pagefind/pagefind-entry.json': '{"version":"1"}',
  'pagefind/pagefind.js': 'export const search = (url) => fetch(url);',
  'robots.txt': '',
  'search/records.json': '{"edition":"0123456789ab","content":[]}',
  'search/index.html': builtPage('/search/', { body: SEARCH }),
  'sitemap-index.xml': '<xml/>',
  'skills/index.html': builtPage('/skills/'),
};

/** Texts by path, as files. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
