import { href } from '../site.ts';

/** What Pagefind has read before a page is published, and nobody reads after. */
const FOR_PAGEFIND = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

const LINK = /(<a [^>]*?href=")([^"]+)/g;

/** The way from the page at `from` to `to`, both paths from `/`: `../b/` from `/a/` to `/b/`. */
export function relativeWay(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') shared = at + 1;
  const up = from.slice(shared).split('/').length - 1;
  return '../'.repeat(up) + to.slice(shared) || './';
}

/**
 * The HTML of the page at `address` without what only the build needs, and with the shorter way to every other page of the guide:
 * a page names some eighty others.
 */
export function leaner(html: string, address: string): string {
  const [from, root] = [href(address), href('/')];
  return html.replace(FOR_PAGEFIND, '').replace(LINK, (link: string, before: string, url: string) => {
    if (!url.startsWith(root)) return link;
    const way = relativeWay(from, url);
    return way.length < url.length ? before + way : link;
  });
}
