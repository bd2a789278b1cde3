import type { Guide } from '../../model/guide.ts';
import { formatDate } from '../../model/format/date.ts';
import { absolute } from '../../site.ts';
import { textAt, type Files } from '../folder/files.ts';
import { chapterOf } from './chapter.ts';
import type { Book } from './contents.ts';
import { coverOf } from './cover.ts';
import type { Progress } from './epub.ts';

/** Beside the guide's own style for print: a part of the book begins on a new page, the cover fills one. */
const PRINTED = `
@page { size: A4; margin: 18mm 16mm 20mm; }
@page :first { margin: 0; }
html { font-size: 15px; }
.cover svg { display: block; inline-size: 210mm; block-size: 296mm; }
.part-start { break-before: page; }
.book-contents ol { list-style: none; padding-inline-start: 1.2em; }
.book-contents > ol { padding: 0; columns: 2; }
.book-contents .depth-0 { margin-block-start: 0.8rem; font-weight: 600; }
.book-contents .depth-1 { padding-inline-start: 1.2em; }
article { margin-block-end: 3rem; }
article > * + *, article section + section { margin-block-start: 1.5rem; }
.review-line { break-inside: avoid; }
`;

/** `/roles/analysts/` and `pay` are `roles-analysts--pay`. */
function anchorOf(address: string, id: string): string {
  const page = address.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return id === '' || id === '_top' ? page : `${page}--${id}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The style sheet of the site, with every file that it names under `base`, so that it works in a page of another place. */
function styleIn(site: Files, base: string): string {
  const path = Array.from(site.keys()).find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';
  const css = textAt(site, path) ?? '';
  return css.replace(
    /url\((["']?)(?:\/[^)"']*\/)?([^)"'/]+)\1\)/g,
    (_, quote: string, file: string) => `url(${quote}${base}_astro/${file}${quote})`,
  );
}

/** A book as one long page, to be printed by a browser. `base` is the address at which files of the site are found. */
export function printedBook(
  guide: Guide,
  book: Book,
  site: Files,
  date: string,
  base: string,
  onProgress: Progress = () => undefined,
): string {
  const inBook = new Set(book.pages.map(({ address }) => address));
  const articles = book.pages.map(({ address, depth }, at) => {
    const html = textAt(site, `${address.slice(1)}index.html`);
    if (html === undefined) throw new Error(`The site has no page at ${address}. Build it again.`);
    const $ = chapterOf(
      html,
      address,
      {
        linkTo: (to, fragment) => (inBook.has(to) ? `#${anchorOf(to, fragment)}` : undefined),
        idOf: (id) => anchorOf(address, id),
      },
      depth,
    );
    if (depth === 0) $('article').addClass('part-start');
    onProgress(at + 1, book.pages.length);
    return $.html();
  });
  const contents = book.pages
    .filter(({ depth }) => depth <= 1)
    .map(({ address, title, depth }) => `<li class="depth-${depth}"><a href="#${anchorOf(address, '')}">${escaped(title)}</a></li>`);
  return [
    `<!DOCTYPE html><html lang="en" data-scheme="light"><head><meta charset="utf-8"><title>${escaped(book.title)}</title>`,
    `<meta name="author" content="Code &amp; Care contributors"><style>${styleIn(site, base)}${PRINTED}</style></head><body>`,
    `<div class="cover" role="img" aria-label="${escaped(book.title)}. Edition of ${formatDate(date)}.">${coverOf(guide, book, date)}</div>`,
    `<main><section class="part-start book-contents"><h1>${escaped(book.title)}</h1><p>Edition of ${formatDate(date)}. Text CC BY 4.0. Corrections appear online first: ${absolute('/')}</p>`,
    `<ol>${contents.join('')}</ol></section>${articles.join('\n')}</main></body></html>`,
  ].join('\n');
}
