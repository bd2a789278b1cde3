import { load } from 'cheerio';
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
    const kept = `<link href=${href('/favicon.svg')}><a href=${absolute('/')}>a</a><a href=#top>b</a><p title=${href('/')}>c</p>`;
    expect(leaner(`${kept}<a class="term" href="${href('/glossary/npv/')}#x">NPV</a>`, '/glossary/ppv/')).toBe(
      `${kept}<a class=term href=../npv/#x>NPV</a>`,
    );
  });

  test('keeps the full path where that is shorter', () => {
    expect(leaner(`<a href="${href('/')}">Home</a>`, '/a/b/c/d/e/f/g/h/')).toBe(`<a href=${href('/')}>Home</a>`);
  });

  test('has no marks that only the full-text index reads', () => {
    expect(leaner('<main data-pagefind-body><h1 id="t" data-pagefind-meta="title, aliases:a; b">A</h1></main>', '/')).toBe(
      '<main><h1 id=t>A</h1></main>',
    );
  });

  test('has quotes only where a value needs them, and no fewer in text', () => {
    const needed = '<p title="two words" lang=""><img alt="a=b" src="/a.png"/>class="x" y</p>';
    expect(leaner(`${needed}<a class="term" href="https://example.org/?a=1#b">b</a>`, '/')).toBe(
      `${needed}<a class=term href="https://example.org/?a=1#b">b</a>`,
    );
    expect(leaner('<a href="https://example.org/a#b">b</a>', '/')).toBe('<a href=https://example.org/a#b>b</a>');
  });

  test.each([
    ['a list', '<ul><li>a <b>b</b></li>\n<li><p>c</p></li></ul>'],
    ['a list in a list', '<ul><li>a<ol><li>b</li></ol></li></ul> c'],
    ['terms', '<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>'],
    [
      'a table',
      '<table><thead><tr><th>a</th></tr></thead>\n<tbody>\n<tr>\n<th>b</th>\n<td>c</td></tr><tr><td>d</td></tr></tbody><tbody><tr><td>e</td></tr></tbody></table>',
    ],
    ['paragraphs', '<section><p>a</p>\n<p>b</p><h2>c</h2><p>d</p></section>\n<div><p>e</p><ul><li>f</li></ul></div>'],
    ['a paragraph before a link', '<div><p>a</p><a href="/b">b</a> <a href="/c">c</a></div>'],
    ['a paragraph in an element of our own', '<x-y><p>a</p></x-y>b'],
    ['lines of code', '<pre><code>a\n<b>b</b>\n</code></pre>'],
  ])('without its needless end tags, %s is read as before', (_, markup) => {
    const read = (html: string): string => load(html, null, false).html();
    expect(read(leaner(markup, '/'))).toBe(read(markup.replace(/>\n(?=<(?!\/?(?:b|code|a)>))/g, '>')));
  });

  test('goes without the tags that HTML lets go', () => {
    const page = '<html lang="en"><head><meta charset="utf-8"><title>a</title></head><body><a href="#b">b</a><p>c</p></body></html>';
    expect(leaner(page, '/')).toBe('<html lang=en><meta charset=utf-8><title>a</title><a href=#b>b</a><p>c</p>');
    expect(load(leaner(page, '/')).html()).toBe(load(page).html());
    expect(leaner('<ul><li>a</li><li><p>b</p></li></ul>', '/')).toBe('<ul><li>a<li><p>b</ul>');
  });
});
