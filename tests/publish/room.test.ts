import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { withRoom } from '../../src/publish/room.ts';

/** Text of so many characters. */
const text = (length: number): string => 'word '.repeat(length / 5).trim();

/** A screen and more of text, which is laid out at once. */
const NEAR = `<p>${text(1_000)}</p>`.repeat(4);
/** As much again, in parts that are not worth a mark. */
const REST = `<p>${text(200)}</p>`.repeat(12);

/** A page between its header and its footer. */
const page = (markup: string): string =>
  `<body><header>word</header><div class="frame"><main class="a">${markup}</main></div><footer>word</footer></body>`;

/** The heights that are put down in a page with `markup` far from its beginning, by what has them. */
function rooms(markup: string): Readonly<Record<string, number>> {
  const $ = load(withRoom(page(NEAR + markup + REST)));
  return Object.fromEntries(
    $('[data-room]')
      .get()
      .map((element) => [element.attribs['id'] ?? element.name, Number(element.attribs['data-room'])]),
  );
}

describe('the height that is put down', () => {
  test('is that of the lines of a text', () => {
    expect(rooms(`<p id="a">${text(420)}</p><p id="b">${text(840)}</p>`)).toEqual({ a: 21, b: 41 });
  });

  test('counts each block for itself, whatever is marked up in its lines', () => {
    const few = `<div id="a"><p>${text(420)}</p></div>`;
    expect(rooms(few)).toEqual(rooms(`<div id="a"><p><a href="/x/" title="a > b">${text(200)}</a> <b>${text(215)}</b></p></div>`));
    expect(rooms(`<div id="a">${'<p>word</p>'.repeat(20)}</div>`)['a']).toBe(57);
  });

  test('has more space around what stands in a list', () => {
    expect(rooms(`<ul id="a">${'<li>word</li>'.repeat(20)}</ul>`)['a']).toBe(67);
  });

  test('is less for links to other pages, which stand close together', () => {
    const links = '<ul>' + '<li><a href="/x/">word</a></li>'.repeat(20) + '</ul>';
    expect(rooms(`<div id="a">${links}</div><nav id="b">${links}</nav>`)).toEqual({ a: 67, b: 50 });
  });

  test('is that of a picture as wide as the page', () => {
    expect(rooms('<figure id="a"><svg viewBox="0 0 200 100"><text>not counted as words</text></svg></figure>')).toEqual({ a: 14 });
  });

  test('leaves out what is folded away, hidden or no text', () => {
    const unseen = `<p hidden>${text(900)}</p><p class="b visually-hidden">${text(900)}</p><script>${text(900)}</script>`;
    const folded = `<details><summary>word</summary><p>${text(900)}</p></details>`;
    expect(rooms(`<div id="a"><p>${text(420)}</p>${unseen}${folded}</div>`)).toEqual({ a: 24 });
  });
});

describe('what a page is laid out in', () => {
  test('is nothing but itself where it is short', () => {
    const short = page(NEAR + `<p>${text(1_000)}</p>`);
    expect(withRoom(short)).toBe(short);
    expect(withRoom('<p>no frame</p>')).toBe('<p>no frame</p>');
  });

  test('is no box that is as cheap as a few lines', () => {
    expect(rooms(`<p id="a">${text(200)}</p>`)).toEqual({});
    expect(Object.keys(rooms(`<p id="a">${'<a href="/x/">word</a> '.repeat(40)}</p>`))).toEqual(['a']);
  });

  test('is no box that is not shown', () => {
    expect(rooms(`<form id="a" hidden>${'<p>word</p>'.repeat(20)}</form>`)).toEqual({});
  });

  test('is a whole box, or its parts where it is high', () => {
    const part = (id: string): string => `<p id="${id}">${text(4_000)}</p>`;
    expect(Object.keys(rooms(`<section id="a">${part('b')}${part('c')}</section>`))).toEqual(['a']);
    expect(Object.keys(rooms(`<section id="a">${['b', 'c', 'd', 'e'].map(part).join('')}</section>`))).toEqual(['b', 'c', 'd', 'e']);
  });

  test('is not what begins on the first screens, even within one box', () => {
    const part = (id: string): string => `<p id="${id}">${text(1_000)}</p>`;
    const $ = load(withRoom(page(`<section>${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(part).join('')}</section>`)));
    expect(
      $('[data-room]')
        .get()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(['e', 'f', 'g']);
  });

  test('is the rows of a table that are blocks on a telephone, and any other table whole', () => {
    const table = (kind: string): string =>
      `<div id="box"><table class="${kind}"><tbody>${`<tr><th>${text(200)}</th><td>${text(200)}</td></tr>`.repeat(40)}</tbody></table></div>`;
    expect(rooms(table('stacks wide'))).toEqual({ tr: 18 });
    expect(Object.keys(rooms(table('wide')))).toEqual(['box']);
  });
});

test('a page is the same without the heights', () => {
  const far = page(`${NEAR}<section class="a"><h2 id=x>word</h2><hr><p>${text(900)}<br>${text(90)}</p></section>${REST}`);
  expect(withRoom(far).replaceAll(/ data-room="\d+"/g, '')).toBe(far);
  expect(withRoom(far)).not.toBe(far);
});
