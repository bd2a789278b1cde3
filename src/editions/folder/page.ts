import { absolute, href } from '../../site.ts';
import { edited, placed } from './markup.ts';

/** Links in the head that mean nothing on disk, or that a browser refuses to follow there. */
const HOST_LINKS = /^(?:manifest|sitemap|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;
const FEED = 'application/atom+xml';

/** The page without links to what only a host offers: manifest, feed, sitemap, and what is fetched ahead. */
export function withoutHostLinks(html: string): string {
  const links = placed(html, 'head link').filter(
    ({ attributes: { rel = '', type } }) => rel.split(' ').some((kind) => HOST_LINKS.test(kind)) || type === FEED,
  );
  return edited(
    html,
    links.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** File of the script that keeps a chosen theme from page to page. */
export const KEEP_THEME = '_astro/theme.js';

/** The page with that script before all others, right after the policy that governs them. */
export function withKeptTheme(html: string, file: string): string {
  const policy = placed(html, 'meta[http-equiv="content-security-policy"]')[0];
  if (!policy) throw new Error(`${file} has no content-security policy. Build the site again; see src/publish/policy.ts.`);
  return edited(html, [{ start: policy.end, end: policy.end, text: `<script src="${href(`/${KEEP_THEME}`)}"></script>` }]);
}

/** The page with its address on the live site at the end of the imprint. Throws for a page that names none, or has no imprint. */
export function withLiveAddress(html: string, file: string): string {
  const address = placed(html, 'link[rel="canonical"]')[0]?.attributes['href'];
  const imprint = placed(html, '.imprint')[0];
  if (address === undefined || !imprint) {
    throw new Error(`${file} has no ${imprint ? 'canonical address' : 'imprint'}, so it cannot say where it is online. See src/chrome.`);
  }
  const text = ` This is a copy on disk; corrections appear online first: <a class="address" href="${address}">${address}</a>`;
  return edited(html, [{ start: imprint.content.end, end: imprint.content.end, text }]);
}

/** The edition of the index in the link to the search page: without it the link stays one, and no key opens the search. */
const OPENS_SEARCH = / data-edition="[^"]*"/;

/** The page without the dialog in which a hosted page searches, since the indexes cannot be loaded from disk yet. */
export function withoutSearchDialog(html: string): string {
  const edits = placed(html, '.search-link').map(({ startTag: { start, end } }) => ({
    start,
    end,
    text: html.slice(start, end).replace(OPENS_SEARCH, ''),
  }));
  return edited(html, edits);
}

/** The page with what it says without search in place of its search. Other pages stay as they are. */
export function withoutSearch(html: string): string {
  const search = placed(html, 'guide-search')[0];
  if (!search) return html;
  const instead = placed(html, 'guide-search .without-search')[0];
  const advice = placed(html, 'guide-search .without-search > p')[0];
  if (!instead || !advice) throw new Error('The search page no longer has the advice in .without-search that this edition rewrites.');
  const online = absolute('/search/');
  const text = [
    'Search in this copy is coming; it does not work from disk yet. Until then, open the',
    `<a href="${href('/glossary/')}">glossary</a> or one of the lists below and use your browser's own search within the page:`,
    `each list holds all its entries. Online the whole guide can be searched: <a class="address" href="${online}">${online}</a>`,
  ].join(' ');
  const { content } = advice;
  const rest = html.slice(instead.start, content.start) + text + html.slice(content.end, instead.end);
  return edited(html, [{ start: search.start, end: search.end, text: rest }]);
}
