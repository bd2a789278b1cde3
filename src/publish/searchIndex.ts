import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Guide } from '../model/guide.ts';
import { kindOf } from '../model/kind.ts';
import type { Node } from '../model/node.ts';
import { otherWords } from '../model/otherWords.ts';

type Row = Node<'dataset'> | Node<'claim'>;

/** Finding the search page by searching helps nobody. */
const NOT_INDEXED: readonly string[] = ['search/index.html'];

/** What Pagefind writes beside the index for pages that take its own interface or its worker; the guide has its own and needs none. */
const UNUSED = /^pagefind-(?:(?:component-|modular-)?ui|highlight|worker)\./;

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the full-text index: ${errors.join('; ')}`);
}

/** Pagefind takes a term and its description for one word where no space stands between their tags. */
function withSpaces(html: string): string {
  return html.replaceAll(/<\/d[td]>/g, '$& ');
}

/** Text of a row in a list, which has no page of its own. */
function rowText(row: Row): string {
  if (row.type === 'claim') return `${row.statement} ${row.isNot}`;
  return [row.goodFor, row.notFor, row.modality.join(', '), row.accessNote.text, row.steward].join(' ');
}

/** What a row says about itself. The statement of a figure is no title: each of its words would outrank the pages on the subject. */
function rowMeta(row: Row): Record<string, string> {
  const kind = kindOf(row.type);
  return row.type === 'claim' ? { kind, statement: row.statement } : { kind, title: row.label, aliases: otherWords(row).join('; ') };
}

/**
 * Writes Pagefind's full-text index of the pages in `folder` to `folder/pagefind`; gives the number of entries in it.
 * Datasets and figures are rows of one page each; they are entries of their own, so that a search leads to the row.
 */
export async function indexForSearch(folder: string, guide: Guide): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: ['.note'] });
  failOn(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  const files = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const pages = files.filter((path) => path.endsWith('.html') && !NOT_INDEXED.includes(path)).sort();
  // Pagefind is a process of its own: it takes the next entry while this one still reads.
  const answers: Promise<{ readonly errors: readonly string[] }>[] = [];
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    if (html.includes('data-pagefind-body')) answers.push(index.addHTMLFile({ sourcePath: page, content: withSpaces(html) }));
  }
  for (const row of [...guide.all('dataset'), ...guide.all('claim')]) {
    const record = { url: row.address, content: rowText(row), language: 'en', meta: rowMeta(row), filters: { kind: [kindOf(row.type)] } };
    answers.push(index.addCustomRecord(record));
  }
  failOn((await Promise.all(answers)).flatMap((answer) => answer.errors));
  const bundle = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath: bundle })).errors);
  await pagefind.close();
  for (const file of await readdir(bundle)) if (UNUSED.test(file)) await rm(join(bundle, file));
  return answers.length;
}
