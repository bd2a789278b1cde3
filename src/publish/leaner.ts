import { href } from '../site.ts';

/** What Pagefind has read before a page is published, and nobody reads after. */
const FOR_PAGEFIND = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

const LINK = /(<a [^>]*?href=")([^"]+)/g;

/**
 * Quotes around a value that reads the same without them. What comes next among angle brackets closes a tag, so that this is
 * inside one: text and data write theirs as entities and escapes.
 */
const NEEDLESS_QUOTES = /="([^\s"'=<>`]+)"(?=[ >])(?=[^<>]*>)/g;

/** A line's end behind a block, which no browser shows. */
const LINE_AFTER_BLOCK = /(<\/?(?:p|li|[uo]l|h[1-6]|table|thead|tbody|t[rhd]|div|section)>)\n+(?=<)/g;

/** Tags that HTML lets go because what comes next begins or ends the element anyway. */
const NEEDLESS_TAG = new RegExp(
  [
    '</li>(?=<(?:li|/[uo]l)[ >])',
    '</d[td]>(?=<(?:d[td]|/dl)[ >])',
    '</t[hd]>(?=<(?:t[hd]|/tr)[ >])',
    '</tr>(?=<(?:tr|/t(?:head|body))[ >])',
    '</thead>(?=<tbody[ >])',
    '</tbody>(?=<tbody[ >]|</table>)',
    '</body></html>\\n?$',
    '<head>(?=<meta )',
    '</head>(?=<body>)',
    '<body>(?=<a )',
    '</p>(?=<(?:p|[uo]l|h[2-6]|table|div|section|nav|figure|details|form|blockquote|pre|/(?:li|d[td]|td|div|section|header|main|footer|figure|details|blockquote))[ >])',
  ].join('|'),
  'g',
);

/** The way from the page at `from` to `to`, both paths from `/`: `../b/` from `/a/` to `/b/`. */
export function relativeWay(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') shared = at + 1;
  const up = from.slice(shared).split('/').length - 1;
  return '../'.repeat(up) + to.slice(shared) || './';
}

/**
 * The HTML of the page at `address` without what only the build needs or nobody misses, and with the shorter way to every other page
 * of the guide: a page names some eighty others.
 */
export function leaner(html: string, address: string): string {
  const [from, root] = [href(address), href('/')];
  return html
    .replace(FOR_PAGEFIND, '')
    .replace(LINK, (link: string, before: string, url: string) => {
      if (!url.startsWith(root)) return link;
      const way = relativeWay(from, url);
      return way.length < url.length ? before + way : link;
    })
    .replace(NEEDLESS_QUOTES, '=$1')
    .replace(LINE_AFTER_BLOCK, '$1')
    .replace(NEEDLESS_TAG, '');
}
