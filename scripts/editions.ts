import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadGuide } from '../src/load/guide.ts';
import { booksOf } from '../src/editions/book/contents.ts';
import { epubOf } from '../src/editions/book/epub.ts';
import { printedBook } from '../src/editions/book/printed.ts';
import { withSizes } from '../src/editions/downloads.ts';
import { folderEdition } from '../src/editions/folder/edition.ts';
import { textAt, type Files } from '../src/editions/folder/files.ts';
import { zipped } from '../src/editions/folder/zip.ts';
import { isSize, SIZE_ADDRESS } from '../src/offline/protocol.ts';
import { keptFilesIn } from '../src/publish/keptFiles.ts';
import { writeOffline } from '../src/publish/offline.ts';
import { SITE_TITLE } from '../src/site.ts';
import { readFiles } from './editions/files.ts';
import { openPrinter } from './editions/print.ts';

const SITE = 'dist';
const EDITIONS = 'editions';
/** The page that lists the editions with their sizes. */
const DOWNLOADS = 'about/offline/index.html';
/** The folder in the zip file. */
const FOLDER = 'code-and-care';

const USAGE = `Usage: npm run editions [-- NAME…]
Makes the guide as a folder, as EPUB and as PDF, into ${SITE}/${EDITIONS}/, from the site that npm run build has made.
NAME is that of one file, for example code-and-care-analysts.epub; without any, all are made.`;

const asked = process.argv.slice(2);
const isAsked = (file: string): boolean => asked.length === 0 || asked.includes(file);

const site: Files = new Map(Array.from(await readFiles(SITE)).filter(([path]) => !path.startsWith(`${EDITIONS}/`)));
const size: unknown = JSON.parse(textAt(site, SIZE_ADDRESS.slice(1)) ?? 'null');
if (!isSize(size)) {
  console.error(`There is no built site. Run npm run build first.\n${USAGE}`);
  process.exit(1);
}

const { guide } = await loadGuide(process.cwd());
const { date, edition } = size;
const books = booksOf(guide, SITE_TITLE);
const known = [`${FOLDER}.zip`, ...books.flatMap(({ name }) => [`${name}.epub`, `${name}.pdf`])];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no edition ${unknown.join(', ')}. There are: ${known.join(', ')}.\n${USAGE}`);
  process.exit(1);
}

/** Tells now and then how far a long book is. */
function progressOf(file: string): (done: number, all: number) => void {
  return (done, all) => {
    if (done % 100 === 0 || done === all) console.error(`${file}: ${done} of ${all} pages`);
  };
}

async function write(file: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<void> {
  if (!isAsked(file)) return;
  const bytes = await make();
  await writeFile(join(SITE, EDITIONS, file), bytes);
  console.log(`${SITE}/${EDITIONS}/${file} ${(bytes.byteLength / 1e6).toFixed(1)} MB`);
}

await mkdir(join(SITE, EDITIONS), { recursive: true });
await write(`${FOLDER}.zip`, async () => zipped((await folderEdition(site)).files, FOLDER, date));
for (const book of books) await write(`${book.name}.epub`, () => epubOf(guide, book, site, date, progressOf(`${book.name}.epub`)));

const printed = books.filter(({ name }) => isAsked(`${name}.pdf`));
if (printed.length > 0) {
  const printer = await openPrinter();
  const base = pathToFileURL(`${resolve(SITE)}/`).href;
  for (const book of printed) {
    const file = `${book.name}.pdf`;
    await write(file, () => {
      const html = printedBook(guide, book, site, date, base, progressOf(file));
      console.error(`${file}: printing, which takes a minute for a long book`);
      return printer.print(html);
    });
  }
  await printer.close();
}

const made: [string, number][] = [];
for (const file of known) {
  const bytes = await stat(join(SITE, EDITIONS, file)).then(
    (found) => found.size,
    () => undefined,
  );
  if (bytes !== undefined) made.push([file, bytes]);
}
const page = join(SITE, DOWNLOADS);
await writeFile(page, withSizes(await readFile(page, 'utf8'), new Map(made), date));
// The page that lists them has changed, and with it what an offline copy holds.
await writeOffline(SITE, edition, date, await keptFilesIn(SITE));
