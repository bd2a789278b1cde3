import { isHandedOver } from './handedOver.ts';

/**
 * What the edition leaves out: what only a host, a search engine, a feed reader or an installed copy reads, other editions, and
 * modules, which browsers refuse to load from disk.
 */
const LEFT_OUT: readonly RegExp[] = [
  /^404\.html$/,
  /^robots\.txt$/,
  /^sitemap[^/]*\.xml$/,
  /^changes\.xml$/,
  /^manifest\.webmanifest$/,
  /\.(?:epub|pdf|zip)$/,
  /^offline\//,
  /\.js$/,
];

const REDIRECT = /<meta http-equiv="refresh"/;

/** Whether the edition leaves out the file at `path` for what it is called. Files that are handed over have a script in their place. */
export function isLeftOut(path: string): boolean {
  return isHandedOver(path) || LEFT_OUT.some((pattern) => pattern.test(path));
}

/** Whether the page only sends its readers on from an address that was given up; nobody has such an address in this edition. */
export function isRedirect(html: string): boolean {
  return REDIRECT.test(html);
}
