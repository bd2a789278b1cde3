import { join } from 'node:path';
import * as pagefind from 'pagefind';

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the full-text index: ${errors.join('; ')}`);
}

/** Writes Pagefind's full-text index of the pages in `folder` to `folder/pagefind`; gives the number of pages in it. */
export async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  failOn(errors);
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  const added = await index.addDirectory({ path: folder });
  failOn(added.errors);
  failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await pagefind.close();
  return added.page_count;
}
