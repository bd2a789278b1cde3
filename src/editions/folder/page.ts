import { href } from '../../site.ts';
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
