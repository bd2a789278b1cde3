import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BASE_PATH } from '../../src/site.ts';
import { importedBy } from './checks/assetUrls.ts';
import { elements, type Page, type Site } from './site.ts';

/** What a reader's first visit to a page transfers, in bytes after gzip; fonts and pictures apart. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Before anything is done on the page: files with what they import at once, and what stands in the page itself. */
  readonly js: number;
  /** How many files of it: one that another imports is asked for only when that has come. */
  readonly scripts: number;
}

/** Modules that a script imports at once: a later `import()` is no part of opening the page. */
function importedAtOnce(code: string): readonly string[] {
  return importedBy(code.replace(/\bimport\s*\([^)]*\)/g, ''));
}

/** Gives the weight of pages of `site`. Each file is read and compressed once. */
export function weigher({ folder }: Site): (page: Page) => Promise<Weight> {
  const known = new Map<string, Promise<{ readonly bytes: number; readonly code: string }>>();

  function file(path: string): Promise<{ readonly bytes: number; readonly code: string }> {
    const read =
      known.get(path) ?? readFile(join(folder, path)).then((bytes) => ({ bytes: gzipSync(bytes).length, code: bytes.toString() }));
    known.set(path, read);
    return read;
  }

  async function withImports(path: string, seen: Set<string>): Promise<number> {
    if (seen.has(path)) return 0;
    seen.add(path);
    const { bytes, code } = await file(path);
    let sum = bytes;
    for (const name of importedAtOnce(code)) sum += await withImports(join(dirname(path), name), seen);
    return sum;
  }

  return async (page) => {
    const local = (selector: string, attribute: string): readonly string[] =>
      elements(page, selector).map(({ attributes }) => (attributes[attribute] ?? '').slice(BASE_PATH.length - 1));
    const css = await Promise.all(local('link[rel~="stylesheet"]', 'href').map(async (path) => (await file(path)).bytes));
    const inline = elements(page, 'script:not([src], [type="application/ld+json"], [type="application/json"])').map(({ text }) => text);
    const seen = new Set<string>();
    let js = inline.length > 0 ? gzipSync(inline.join('\n')).length : 0;
    for (const path of local('script[src]', 'src')) js += await withImports(path, seen);
    return { html: gzipSync(page.html).length, css: css.reduce((sum, bytes) => sum + bytes, 0), js, scripts: seen.size };
  };
}
