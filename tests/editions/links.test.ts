import { describe, expect, test } from 'vitest';
import { withRelativeLinks, withRelativeUrls } from '../../src/editions/folder/links.ts';
import { absolute, href } from '../../src/site.ts';

const files = new Set([
  'index.html',
  'glossary/index.html',
  'glossary/ppv/index.html',
  'data/roles.json',
  'pictures/a.png',
  'pictures/b.png',
]);
const place = { file: 'glossary/ppv/index.html', files };

/** A page with `markup` in it. */
function page(markup: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${markup}</body></html>`;
}

/** What becomes of `markup` on the page of a term. */
function rewritten(markup: string): string {
  return withRelativeLinks(page(markup), place).replace(/.*<body>(.*)<\/body>.*/s, '$1');
}

describe('an address of the site becomes the way to its file', () => {
  test.each([
    ['a page', `<a href="${href('/glossary/')}">x</a>`, '<a href="../index.html">x</a>'],
    ['a page by the way from this one', '<a href="../#letter-a">x</a>', '<a href="../index.html#letter-a">x</a>'],
    ['the home page', `<a href="${href('/')}">x</a>`, '<a href="../../index.html">x</a>'],
    ['an anchor', `<a href="${href('/glossary/')}#letter-a">x</a>`, '<a href="../index.html#letter-a">x</a>'],
    ['the page itself', `<a href="${href('/glossary/ppv/')}#x">x</a>`, '<a href="index.html#x">x</a>'],
    ['a query', `<a href="${href('/')}?a=1&amp;b=/">x</a>`, '<a href="../../index.html?a=1&amp;b=/">x</a>'],
    ['a file', `<a href="${href('/data/roles.json')}">x</a>`, '<a href="../../data/roles.json">x</a>'],
    ['single quotes', `<a href='${href('/')}'>x</a>`, "<a href='../../index.html'>x</a>"],
    ['no quotes', `<a href=${href('/')}>x</a>`, '<a href=../../index.html>x</a>'],
    ['an image', `<img src="${href('/pictures/a.png')}" alt="">`, '<img src="../../pictures/a.png" alt="">'],
    [
      'images for several screens',
      `<img srcset="${href('/pictures/a.png')}, ${href('/pictures/b.png')} 2x" alt="">`,
      '<img srcset="../../pictures/a.png, ../../pictures/b.png 2x" alt="">',
    ],
    ['a form', `<form action="${href('/')}"></form>`, '<form action="../../index.html"></form>'],
    ['what a script reads', `<x-y data-home="${href('/')}"></x-y>`, '<x-y data-home="../../index.html"></x-y>'],
    ['a link in a picture', `<svg><a href="${href('/')}"></a></svg>`, '<svg><a href="../../index.html"></a></svg>'],
    [
      'what only shows without scripts',
      `<noscript><a href="${href('/')}">x</a></noscript>`,
      '<noscript><a href="../../index.html">x</a></noscript>',
    ],
  ])('%s', (_, before, after) => {
    expect(rewritten(before)).toBe(after);
  });
});

test('what the edition does not have is linked on the live site', () => {
  expect(rewritten(`<a href="${href('/changes.xml')}#x">x</a>`)).toBe(`<a href="${absolute('/changes.xml')}#x">x</a>`);
});

test('a page that loads what the edition does not have stops it, with the page and the address', () => {
  expect(() => rewritten(`<img src="${href('/pictures/c.png')}" alt="">`)).toThrow(
    `glossary/ppv/index.html loads ${href('/pictures/c.png')}, which is not a file of this edition.`,
  );
});

test.each([
  ['addresses elsewhere', '<a href="https://example.org/">x</a> <a href="//example.org/">x</a> <a href="mailto:a@example.org">x</a>'],
  ['full addresses of the guide', `<a href="${absolute('/glossary/')}">x</a>`],
  ['anchors', '<a href="#x">x</a>'],
  ['words', `<p title="About ${href('/')}">The address ${href('/')}</p>`],
  ['what only looks like an attribute', `<p title='a href="${href('/')}" b'>x</p><!-- <a href="${href('/')}"> -->`],
  [
    'code and data',
    `<script>const a = '<a href="${href('/')}">';</script><script type="application/json">{"href":"${href('/')}"}</script>`,
  ],
  ['how it is written', '<P  class = a\thidden\n>x &amp; y &lt; z<br/><input value=a disabled><p>unclosed'],
])('%s stay as they are, byte for byte', (_, markup) => {
  expect(withRelativeLinks(page(markup), place)).toBe(page(markup));
});

test('a style sheet finds its files', () => {
  const css = `@import "${href('/glossary/')}";a{b:url(${href('/pictures/a.png')});c:url( "${href('/pictures/b.png')}#x" );d:url(../pictures/a.png)}`;
  expect(withRelativeUrls(css, { file: '_astro/a.css', files })).toBe(
    '@import "../glossary/index.html";a{b:url(../pictures/a.png);c:url( "../pictures/b.png#x" );d:url(../pictures/a.png)}',
  );
  expect(() => withRelativeUrls(`a{b:url(${href('/c.png')})}`, place)).toThrow('which is not a file of this edition');
});
