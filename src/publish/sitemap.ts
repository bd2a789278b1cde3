import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { useGuide } from '../load/shared.ts';
import { EVIDENCE_PAGES } from '../model/evidence.ts';
import type { Node } from '../model/node.ts';
import { BASE_PATH } from '../site.ts';

/** Pages that a search engine should not send readers to: what they would come for stands on the pages that search or cite. */
const UNLISTED: readonly string[] = ['/search/', ...EVIDENCE_PAGES.keys()];

/** The record at a full address; none for pages that are not part of the guide's content. */
function nodeOf(url: string): Node | undefined {
  const address = `/${new URL(url).pathname.slice(BASE_PATH.length)}`;
  return useGuide().byAddress.get(address);
}

/** What the sitemap lists: the pages of the Guide, each with the date of its last review. Redirects and the page for unknown addresses have no record. */
export const sitemapOptions: SitemapOptions = {
  filter: (url) => {
    const node = nodeOf(url);
    return node !== undefined && !UNLISTED.includes(node.address);
  },
  serialize: (item): SitemapItem => {
    const reviewed = nodeOf(item.url)?.reviewed;
    return reviewed === undefined ? item : { ...item, lastmod: reviewed };
  },
};
