import { EVIDENCE_PAGES } from '../../../src/model/evidence.ts';
import { load } from 'cheerio';
import { absolute } from '../../../src/site.ts';
import { isOffered, isRedirect, type Site } from '../site.ts';

/** The addresses in a sitemap or in an index of sitemaps. */
export function locations(xml: string): readonly string[] {
  const $ = load(xml, { xml: true });
  return $('loc')
    .get()
    .map((element) => $(element).text());
}

/** Search engines need not offer the guide's own search, from which readers only go on. */
const UNLISTED: readonly string[] = ['/search/', ...EVIDENCE_PAGES.keys()];

/** Where the sitemap and the pages of `site` differ: it names each page that is meant to be found, once, and nothing else. */
export function checkSitemap(site: Site, xml: string): readonly string[] {
  const listed = locations(xml);
  const pages = site.pages
    .filter((page) => !isRedirect(page) && isOffered(page) && !UNLISTED.includes(page.address))
    .map(({ address }) => absolute(address));
  const repeated = listed.filter((url, index) => listed.indexOf(url) !== index);
  return [
    ...pages.filter((url) => !listed.includes(url)).map((url) => `${url} is not in the sitemap`),
    ...listed.filter((url) => !pages.includes(url)).map((url) => `${url} is in the sitemap and not a page`),
    ...repeated.map((url) => `${url} is in the sitemap twice`),
  ];
}
