import { posix } from 'node:path';
import { absolute, BASE_PATH } from '../../site.ts';

/** An address of the site: its path below the base, and the query and fragment after it. */
interface SiteAddress {
  readonly path: string;
  readonly rest: string;
}

/** Takes an address of the site apart that stands in the file `from`; `undefined` for any other, and for one within the page. */
function siteAddress(url: string, from: string): SiteAddress | undefined {
  if (url.startsWith('#') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return undefined;
  const path = url.startsWith('/') ? url : posix.join(BASE_PATH, posix.dirname(from), url);
  if (!path.startsWith(BASE_PATH)) return undefined;
  const below = path.slice(BASE_PATH.length);
  const end = below.search(/[?#]/);
  return end < 0 ? { path: below, rest: '' } : { path: below.slice(0, end), rest: below.slice(end) };
}

/** Path of the file that hosts send for `path`. */
function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What becomes of an address of the site that stands in a file of the edition. */
export interface Target {
  /** The way to its file: `../../glossary/index.html#p`; `undefined` where the edition has no such file. */
  readonly relative: string | undefined;
  /** The same on the live site. */
  readonly live: string;
}

/** Where `url` leads from the file `from` in an edition of `files`; `undefined` for what is no address of the site. */
export function targetOf(url: string, from: string, files: ReadonlySet<string>): Target | undefined {
  const address = siteAddress(url, from);
  if (!address) return undefined;
  const { path, rest } = address;
  const file = fileAt(path);
  return {
    relative: files.has(file) ? posix.relative(posix.dirname(from), file) + rest : undefined,
    live: absolute(`/${path}`) + rest,
  };
}
