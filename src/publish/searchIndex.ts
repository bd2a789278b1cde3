import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Guide } from '../model/guide.ts';
import { kindOf } from '../model/kind.ts';
import type { Node } from '../model/node.ts';
import { otherWords } from '../model/otherWords.ts';

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the full-text index: ${errors.join('; ')}`);
}

/** Text of a row in a list, which has no page of its own. */
function rowText(row: Node<'dataset'> | Node<'claim'>): string {
  if (row.type === 'claim') return `${row.statement} ${row.isNot}`;
  return [row.goodFor, row.notFor, row.modality.join(', '), row.accessNote.text, row.steward].join(' ');
}

/** Name of a row among results. */
function rowTitle(row: Node<'dataset'> | Node<'claim'>): string {
  return row.type === 'claim' ? row.statement : row.label;
}

/**
 * Writes Pagefind's full-text index of the pages in `folder` to `folder/pagefind`; gives the number of entries in it.
 * Datasets and figures are rows of one page each; they are entries of their own, so that a search leads to the row.
 */
export async function indexForSearch(folder: string, guide: Guide): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: ['.note'] });
  failOn(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  const added = await index.addDirectory({ path: folder });
  failOn(added.errors);
  const rows = [...guide.all('dataset'), ...guide.all('claim')];
  for (const row of rows) {
    const kind = kindOf(row.type);
    const meta = { title: rowTitle(row), kind, aliases: otherWords(row).join('; ') };
    failOn((await index.addCustomRecord({ url: row.address, content: rowText(row), language: 'en', meta, filters: { kind: [kind] } })).errors);
  }
  failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await pagefind.close();
  return added.page_count + rows.length;
}
