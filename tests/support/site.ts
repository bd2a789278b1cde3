import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { DIST } from './paths.ts';

/** A page as it is published. */
export interface Page {
  /** Address in the guide: `/roles/`, and `/404.html` for the page that hosts show where there is none. */
  readonly address: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** An element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, without the space around it. */
  readonly text: string;
}

/** A built site. */
export interface Site {
  readonly folder: string;
  readonly pages: readonly Page[];
  /** Paths of all files from the root of the guide, for example `/roles/index.html`. */
  readonly files: ReadonlySet<string>;
}

/** The page at `address` with the text `html`. */
export function parsePage(address: string, html: string): Page {
  return { address, html, $: load(html) };
}

/** The elements of the page that `selector` finds. */
export function elements({ $ }: Page, selector: string): readonly PageElement[] {
  return $(selector)
    .get()
    .flatMap((node) => ('attribs' in node ? [{ tag: node.tagName, attributes: node.attribs, text: $(node).text().trim() }] : []));
}

/** Whether the page only sends its readers to another. */
export function isRedirect({ $ }: Page): boolean {
  return $('meta[http-equiv="refresh"]').length > 0;
}

/** Whether search engines may offer the page. */
export function isOffered({ $ }: Page): boolean {
  return $('meta[name="robots"][content~="noindex"]').length === 0;
}

/** Reads the site that was built into `folder`; files and pages are sorted. Throws where there is none, so that no test passes over nothing. */
export async function readSite(folder = DIST): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
  const pages: Page[] = [];
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    pages.push(parsePage(file.replace(/\/index\.html$/, '/'), await readFile(join(folder, file), 'utf8')));
  }
  if (!pages.some(({ address }) => address === '/')) throw new Error(`${folder} holds no site. Is another build writing into it?`);
  return { folder, pages, files: new Set(files) };
}
