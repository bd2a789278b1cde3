import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Bytes of a page and of what it loads before anyone touches it, uncompressed. */
export interface Weight {
  /** From the root of the site, for example `/skills/statistics/`. */
  readonly address: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** All faces its styles name, which is the most that can be loaded. */
  readonly fonts: number;
}

/** A built site. */
export interface Output {
  /** Of all files together. */
  readonly bytes: number;
  readonly pages: readonly Weight[];
}

const TAG = /<(?:link|script)\b[^>]*>/g;
const ADDRESS = /\b(?:href|src)="?(?<url>[^"\s>]+)/;
const LOADED = /^<script|\brel="?(?:stylesheet|modulepreload)\b/;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](?<url>[^"']+)["']/g;
const STYLE = /<style[^>]*>(?<css>[\s\S]*?)<\/style>/g;
const FONT = /url\(["']?(?<url>[^"')]+\.woff2?)["']?\)/g;

function urls(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ({ groups }) => groups?.['url'] ?? '');
}

/** Weighs the site in `folder`, which is hosted under `base` (from `/` to `/`). */
export async function weigh(folder: string, base: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = new Map<string, number>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    sizes.set(path.slice(folder.length).replaceAll('\\', '/'), (await stat(path)).size);
  }

  /** File that `url` names on the page or in the file at `from`; `undefined` where it is not of the site. */
  function fileOf(url: string, from: string): string | undefined {
    const path = new URL(url, `site:${base}${from.slice(1)}`).pathname;
    const file = posix.join('/', path.startsWith(base) ? path.slice(base.length) : path);
    return sizes.has(file) ? file : undefined;
  }
  const filesOf = (found: readonly string[], from: string): string[] => found.flatMap((url) => fileOf(url, from) ?? []);

  const loads = new Map<string, readonly string[]>();
  /** What a script or a stylesheet loads in its turn. */
  async function loadedBy(file: string): Promise<readonly string[]> {
    const known = loads.get(file);
    if (known) return known;
    const pattern = file.endsWith('.js') ? STATIC_IMPORT : file.endsWith('.css') ? FONT : undefined;
    const found = pattern ? filesOf(urls(await readFile(join(folder, file), 'utf8'), pattern), file) : [];
    loads.set(file, found);
    return found;
  }

  async function weighPage(file: string): Promise<Weight> {
    const address = file.replace(/index\.html$/, '');
    const html = await readFile(join(folder, file), 'utf8');
    const tags = (html.match(TAG) ?? []).filter((tag) => LOADED.test(tag)).flatMap((tag) => ADDRESS.exec(tag)?.groups?.['url'] ?? []);
    const faces = Array.from(html.matchAll(STYLE), ({ groups }) => groups?.['css'] ?? '').flatMap((css) => urls(css, FONT));
    const loaded = new Set(filesOf([...tags, ...faces], file));
    for (const each of loaded) for (const next of await loadedBy(each)) loaded.add(next);
    const bytesOf = (ending: RegExp): number =>
      Array.from(loaded).reduce((sum, each) => sum + (ending.test(each) ? (sizes.get(each) ?? 0) : 0), 0);
    return { address, html: sizes.get(file) ?? 0, css: bytesOf(/\.css$/), js: bytesOf(/\.js$/), fonts: bytesOf(/\.woff2?$/) };
  }

  const pages: Weight[] = [];
  for (const file of sizes.keys()) if (file.endsWith('.html')) pages.push(await weighPage(file));
  return { bytes: Array.from(sizes.values()).reduce((sum, size) => sum + size, 0), pages };
}
