import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../scripts/editions/files.ts';
import { openPrinter } from '../../scripts/editions/print.ts';
import { findProgram } from '../../scripts/setup/programs.ts';
import { booksOf, type Book } from '../../src/editions/book/contents.ts';
import { epubOf } from '../../src/editions/book/epub.ts';
import { printedBook } from '../../src/editions/book/printed.ts';
import type { Files } from '../../src/editions/folder/files.ts';
import { loadGuide } from '../../src/load/guide.ts';
import type { Guide } from '../../src/model/guide.ts';
import { SITE_TITLE } from '../../src/site.ts';
import { DIST, ROOT } from '../support/paths.ts';

const DATE = '2026-11-28';
const run = promisify(execFile);

let guide: Guide;
let site: Files;
let books: readonly Book[];
let family: Book;
let folder: string;
beforeAll(async () => {
  ({ guide } = await loadGuide(ROOT));
  site = await readFiles(DIST);
  books = booksOf(guide, SITE_TITLE);
  const analysts = books.find(({ family: of }) => of === 'analysts');
  if (!analysts) throw new Error('The guide has no book on the analysts.');
  family = analysts;
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a program prints on both channels, whether or not it is content. */
async function printed(program: string, ...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await run(program, words, { maxBuffer: 1e8 }).catch(
    (reason: unknown) => reason as { stdout: string; stderr: string },
  );
  return `${stdout}\n${stderr}`;
}

describe('the books', () => {
  test('hold every page of the guide but those that only work on a screen, and no page twice', () => {
    const [whole] = books;
    const addresses = whole?.pages.map(({ address }) => address) ?? [];
    const pages = Array.from(guide.byAddress.keys()).filter((address) => !address.includes('#'));
    const left = pages.filter((address) => !addresses.includes(address));
    expect(left.filter((address) => !/^\/(?:tools\/|search\/|about\/offline\/|$)/.test(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('are one of each family beside', () => {
    expect(books.map(({ name }) => name).slice(1)).toEqual(guide.all('family').map(({ id }) => `code-and-care-${id}`));
  });
});

describe('the EPUB of a family', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = epubOf(guide, family, site, DATE);
  });

  test('is what EPUBCheck wants, without an error or a warning', async () => {
    const file = join(folder, 'book.epub');
    await writeFile(file, bytes);
    expect(await printed(findProgram('java'), '-jar', findProgram('epubcheck'), file)).toContain(
      'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos',
    );
  });

  test('begins with what it is, and is the same when it is made again', () => {
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(Buffer.compare(bytes, epubOf(guide, family, site, DATE))).toBe(0);
  });

  test('keeps links within the book, and leads to the guide for all else', () => {
    const files = unzipSync(bytes);
    const role = new TextDecoder().decode(files['book/roles-analysts-biostatistician.xhtml']);
    expect(role).toContain('href="skills-statistics.xhtml');
    expect(role).toMatch(/href="https:\/\/[^"]+\/glossary\//);
    expect(role).toContain('<li id="s1">');
    expect(role).not.toMatch(/<(?:form|button|script|select)/);
  });
});

describe('the PDF of a family', () => {
  let file: string;
  beforeAll(async () => {
    const printer = await openPrinter();
    file = join(folder, 'book.pdf');
    await writeFile(file, await printer.print(printedBook(guide, family, site, DATE, pathToFileURL(`${DIST}/`).href)));
    await printer.close();
  });

  test('is tagged, has a title, an outline and its language', async () => {
    const facts = await printed(findProgram('pdfinfo'), file);
    expect(facts).toMatch(/^Tagged: +yes$/m);
    expect(facts).toMatch(/^Title: +Code & Care: Analysts$/m);
    const raw = (await readFiles(folder)).get('book.pdf') ?? new Uint8Array();
    const text = new TextDecoder('latin1').decode(raw);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text).toContain('/Lang (en)');
  });

  test('links within itself and to the guide', async () => {
    expect(await printed(findProgram('pdfinfo'), '-dests', file)).toContain('"skills-statistics"');
    expect(await printed(findProgram('pdfinfo'), '-url', file)).toContain('/glossary/');
  });

  test('brings all its fonts along', async () => {
    const [, , ...fonts] = (await printed(findProgram('pdffonts'), file)).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((font) => !/ (?:yes) (?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(font))).toEqual([]);
  });
});
