import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Guide } from '../model/guide.ts';
import { kindOf } from '../model/kind.ts';
import type { Node } from '../model/node.ts';
import { otherWords } from '../model/otherWords.ts';

type Row = Node<'dataset'> | Node<'claim'> | Node<'source'>;

/** Where the index is written, below the site's folder. */
const INDEX_FOLDER = 'pagefind/';

/** Finding the search page by searching helps nobody. */
const NOT_INDEXED: readonly string[] = ['/search/'];

/** What Pagefind writes beside the index for its own interface, its worker and texts in no known language: the guide has none of them. */
const UNUSED = /^(?:pagefind-(?:(?:component-|modular-)?ui|highlight|worker)|wasm\.unknown)\./;

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the full-text index: ${errors.join('; ')}`);
}

/** Pagefind takes a term and its description for one word where no space stands between their tags. */
function withSpaces(html: string): string {
  return html.replaceAll(/<\/d[td]>/g, '$& ');
}

function authorName(name: Node<'source'>['author'][number]): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}

/** Text of a row in a list, which has no page of its own. */
function rowText(row: Row): string {
  if (row.type === 'claim') return `${row.statement} ${row.isNot}`;
  if (row.type === 'source')
    return [row.title, ...row.author.map(authorName), row.containerTitle, row.publisher, row.issued].filter(Boolean).join(', ');
  return [row.goodFor, row.notFor, row.modality.join(', '), row.accessNote.text, row.steward].join(' ');
}

/** What a row says about itself. A statement of a figure or a title of a source is no name: each of its words would outrank the pages on the subject. */
function rowMeta(row: Row): Record<string, string> {
  const kind = kindOf(row.type);
  if (row.type === 'claim') return { kind, statement: row.statement };
  if (row.type === 'source') return { kind, statement: row.title };
  return { kind, title: row.label, aliases: otherWords(row).join('; ') };
}

/** What Pagefind reads of a page, without the chrome around it. */
function searchedPart(html: string): string {
  const [main = ''] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  return `<html lang="en"><body>${withSpaces(main)}</body></html>`;
}

/** Addresses of the pages that search leads to, in the order in which they go into the index. */
function searchedAddresses(guide: Guide): readonly string[] {
  return Array.from(guide.byAddress.keys())
    .filter((address) => !address.includes('#') && !NOT_INDEXED.includes(address))
    .sort();
}

/** Pagefind's full-text index while it is made. Pagefind is a process of its own and works while pages are still handed over. */
export interface SearchIndex {
  /** Of the pages that search leads to, in the order in which the index takes them. */
  readonly addresses: readonly string[];
  readonly addPage: (address: string, html: string) => void;
  /** Tells that all pages are in: the index is written from now on. */
  readonly close: () => void;
  /** Waits until the index is written; gives the number of entries in it. */
  readonly written: () => Promise<number>;
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: ['sup'] });
  failOn(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  return index;
}

/** Opens an index that is going to be written to `folder`/pagefind. */
export async function openSearchIndex(guide: Guide, folder: string): Promise<SearchIndex> {
  const index = await newIndex();
  const answers: Promise<{ readonly errors: readonly string[] }>[] = [];
  const writing = Promise.withResolvers<number>();

  // Datasets, figures and sources are entries of their own, so that a search leads to the row of a list.
  for (const row of [...guide.all('dataset'), ...guide.all('claim'), ...guide.all('source')]) {
    const filters = { kind: [kindOf(row.type)] };
    answers.push(index.addCustomRecord({ url: row.address, content: rowText(row), language: 'en', meta: rowMeta(row), filters }));
  }

  async function write(): Promise<number> {
    failOn((await Promise.all(answers)).flatMap((answer) => answer.errors));
    const bundle = join(folder, INDEX_FOLDER);
    failOn((await index.writeFiles({ outputPath: bundle })).errors);
    await pagefind.close();
    for (const file of await readdir(bundle)) if (UNUSED.test(file)) await rm(join(bundle, file));
    return answers.length;
  }

  return {
    addresses: searchedAddresses(guide),
    addPage: (url, html) => {
      answers.push(index.addHTMLFile({ url, content: searchedPart(html) }));
    },
    close: () => {
      writing.resolve(write());
    },
    written: () => writing.promise,
  };
}
