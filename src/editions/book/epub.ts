import { zipSync, type Zippable } from 'fflate';
import type { Guide } from '../../model/guide.ts';
import { absolute } from '../../site.ts';
import { textAt, type Files } from '../folder/files.ts';
import { chapterOf, type Naming } from './chapter.ts';
import type { Book, BookPage } from './contents.ts';
import { coverOf } from './cover.ts';
import { BOOK_STYLE } from './style.ts';

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const SUMMARY =
  'Headings, lists and tables are marked as such, every picture has a title and a description in words, and links between pages work. The pages were not tested with every reading system.';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `/roles/analysts/` is `roles-analysts.xhtml`. */
function fileOf(address: string): string {
  return `${address.replace(/^\/|\/$/g, '').replaceAll('/', '-')}.xhtml`;
}

function document(title: string, body: string, attributes = ''): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"${attributes}>`,
    `<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body>${body}</body></html>\n`,
  ].join('');
}

/** The contents as nested lists, by depth. */
function contentsList(pages: readonly BookPage[]): string {
  const items = (from: number, depth: number): { readonly html: string; readonly next: number } => {
    let html = '';
    let at = from;
    while (at < pages.length && (pages[at]?.depth ?? 0) >= depth) {
      const page = pages[at];
      if (!page) break;
      const inner = items(at + 1, depth + 1);
      html += `<li><a href="${fileOf(page.address)}">${escaped(page.title)}</a>${inner.html === '' ? '' : `<ol>${inner.html}</ol>`}</li>`;
      at = inner.next;
    }
    return { html, next: at };
  };
  return items(0, 0).html;
}

interface Item {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly properties?: string;
  readonly content: string;
}

function packageDocument(book: Book, items: readonly Item[], spine: readonly Item[], date: string): string {
  const manifest = items.map(
    ({ id, file, type, properties }) =>
      `<item id="${id}" href="${file}" media-type="${type}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${absolute('/')}${book.name}-${date}</dc:identifier><dc:title>${escaped(book.title)}</dc:title><dc:language>en</dc:language>`,
    '<dc:creator>Code &amp; Care contributors</dc:creator><dc:rights>CC BY 4.0</dc:rights>',
    `<dc:source>${absolute('/')}</dc:source><dc:date>${date}</dc:date><meta property="dcterms:modified">${date}T12:00:00Z</meta>`,
    '<meta property="schema:accessMode">textual</meta><meta property="schema:accessMode">visual</meta><meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">alternativeText</meta><meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityFeature">tableOfContents</meta>',
    `<meta property="schema:accessibilityHazard">none</meta><meta property="schema:accessibilitySummary">${escaped(SUMMARY)}</meta>`,
    `</metadata><manifest>${manifest.join('')}</manifest><spine>${spine.map(({ id }) => `<itemref idref="${id}"/>`).join('')}</spine></package>\n`,
  ].join('');
}

/** Called with what has been done of what there is to do. */
export type Progress = (done: number, all: number) => void;

/** A book as an EPUB 3 file. `site` is the built site; `date` is the day of the edition, which every entry carries. */
export function epubOf(guide: Guide, book: Book, site: Files, date: string, onProgress: Progress = () => undefined): Uint8Array {
  const inBook = new Set(book.pages.map(({ address }) => address));
  const pages = book.pages.map(({ address, title }, at): Item => {
    const html = textAt(site, `${address.slice(1)}index.html`);
    if (html === undefined) throw new Error(`The site has no page at ${address}. Build it again.`);
    const naming: Naming = {
      linkTo: (to, fragment) => (inBook.has(to) ? fileOf(to) + (fragment === '' ? '' : `#${fragment}`) : undefined),
      idOf: (id) => id,
    };
    const $ = chapterOf(html, address, naming);
    const hasPicture = $('svg').length > 0;
    onProgress(at + 1, book.pages.length);
    return {
      id: `page-${at + 1}`,
      file: fileOf(address),
      type: 'application/xhtml+xml',
      ...(hasPicture ? { properties: 'svg' } : {}),
      content: document(title, $.xml()),
    };
  });
  const cover: Item = {
    id: 'cover-image',
    file: 'cover.svg',
    type: 'image/svg+xml',
    properties: 'cover-image',
    content: coverOf(guide, book, date),
  };
  const front: Item = {
    id: 'cover',
    file: 'cover.xhtml',
    type: 'application/xhtml+xml',
    content: document(
      book.title,
      `<section epub:type="cover"><img src="cover.svg" alt="${escaped(book.title)}. Edition of ${date}."/></section>`,
    ),
  };
  const nav: Item = {
    id: 'nav',
    file: 'nav.xhtml',
    type: 'application/xhtml+xml',
    properties: 'nav',
    content: document('Contents', `<nav epub:type="toc" id="toc"><h1>Contents</h1><ol>${contentsList(book.pages)}</ol></nav>`),
  };
  const style: Item = { id: 'style', file: 'book.css', type: 'text/css', content: BOOK_STYLE };
  const items = [cover, front, nav, style, ...pages];
  const texts: readonly (readonly [string, string])[] = [
    ['META-INF/container.xml', CONTAINER],
    ['book/book.opf', packageDocument(book, items, [front, nav, ...pages], date)],
    ...items.map(({ file, content }) => [`book/${file}`, content] as const),
  ];
  const encoder = new TextEncoder();
  // Reading systems look for the kind of file at a fixed place: first, and not compressed.
  const entries: Zippable = { mimetype: [encoder.encode('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of texts) entries[path] = encoder.encode(text);
  return zipSync(entries, { level: 9, mtime: new Date(`${date}T12:00:00`) });
}
