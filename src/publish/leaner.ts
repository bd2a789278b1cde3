import { href } from '../site.ts';

/** What Pagefind has read before a page is published, and nobody reads after. */
const FOR_PAGEFIND = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

const LINK = /(<a [^>]*?href=")([^"]+)/g;

/** The way from the page at `from` to `to`, both paths from `/`: `../b/` from `/a/` to `/b/`. */
export function relativeWay(from: string, to: string): string {
  const [path = '', rest = ''] = to.split(/(?=[?#])(.*)/s);
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const way = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return (way === '' ? './' : way) + rest;
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
