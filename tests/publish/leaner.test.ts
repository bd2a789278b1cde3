import { describe, expect, test } from 'vitest';
import { leaner, relativeWay } from '../../src/publish/leaner.ts';
import { absolute, href } from '../../src/site.ts';

describe('the way to another page', () => {
  test.each([
    ['/glossary/ppv/', '/glossary/npv/', '../npv/'],
    ['/glossary/ppv/', '/glossary/', '../'],
    ['/glossary/ppv/', '/', '../../'],
    ['/', '/skills/sql/', 'skills/sql/'],
    ['/skills/', '/skills/sql/', 'sql/'],
    ['/skills/sql/', '/skills/sql/', './'],
    ['/skills/sql/', '/skills/sql/?q=a/b#x', '?q=a/b#x'],
    ['/a/b/c/', '/a/x/y/#part', '../../x/y/#part'],
  ])('from %s to %s is %s', (from, to, way) => {
    expect(relativeWay(from, to)).toBe(way);
    expect(new URL(way, `https://example.org${from}`).href).toBe(`https://example.org${to}`);
  });
});

describe('a published page', () => {
  test('names other pages by the shorter way, and nothing else', () => {
    const kept = `<link href="${href('/favicon.svg')}"><a href="${absolute('/')}">a</a><a href="#top">b</a><p title="${href('/')}">c</p>`;
    expect(leaner(`${kept}<a class="term" href="${href('/glossary/npv/')}#x">NPV</a>`, '/glossary/ppv/')).toBe(
      `${kept}<a class="term" href="../npv/#x">NPV</a>`,
    );
  });

  test('keeps the full path where that is shorter', () => {
    const link = `<a href="${href('/')}">Home</a>`;
    expect(leaner(link, '/a/b/c/d/e/f/g/h/')).toBe(link);
  });

  test('has no marks that only the full-text index reads', () => {
    expect(leaner('<main data-pagefind-body><h1 id="t" data-pagefind-meta="title, aliases:a; b">A</h1></main>', '/')).toBe(
      '<main><h1 id="t">A</h1></main>',
    );
  });
});
