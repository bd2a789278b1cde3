import { BASE_PATH, href, SITE_URL } from '../../../src/site.ts';
import { elements, isRedirect, type Page, type Site } from '../site.ts';
import { pageUrls } from './pageUrls.ts';

const ORIGIN = new URL(SITE_URL).origin;

/** Answers what is wrong with an address that is written in one of the site's files; `undefined` where nothing is. */
export type CheckUrl = (url: string, from: string, use: 'loads' | 'leads') => string | undefined;

function idsOf(page: Page): ReadonlySet<string> {
  return new Set(elements(page, '[id]').map(({ attributes }) => attributes['id'] ?? ''));
}

/** A file to take away that scripts/editions.ts makes. */
const EDITION = /^\/editions\/code-and-care(?:-[a-z]+)?\.(?:zip|epub|pdf)$/;

/**
 * Checks addresses against `site`: a local one lies below the base path, exists, is not a redirect and has its anchor; one of
 * another origin is only ever followed by a reader. `from` is an address in the guide.
 */
export function urlChecker({ pages, files }: Site): CheckUrl {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const ids = new Map<Page, ReadonlySet<string>>();

  function hasAnchor(page: Page, fragment: string): boolean {
    const known = ids.get(page) ?? idsOf(page);
    ids.set(page, known);
    return fragment === '' || known.has(decodeURIComponent(fragment));
  }

  return (url, from, use) => {
    const target = URL.canParse(url, ORIGIN) ? new URL(url, `${ORIGIN}${href(from)}`) : undefined;
    if (!target || url === '') return 'is not an address';
    if (target.origin !== ORIGIN) {
      if (use === 'loads') return 'is fetched from elsewhere';
      return /^(https?|mailto):$/.test(target.protocol) ? undefined : `has the scheme ${target.protocol}`;
    }
    if (!target.pathname.startsWith(BASE_PATH)) return `does not begin with ${BASE_PATH}`;
    const address = decodeURIComponent(target.pathname.slice(BASE_PATH.length - 1));
    const page = byAddress.get(address);
    if (!page) {
      // Editions are made from the built site, so that none are there while it is checked.
      if (files.has(address) || EDITION.test(address)) return undefined;
      return byAddress.has(`${address}/`) ? 'lacks the slash at its end' : 'leads nowhere';
    }
    if (isRedirect(page)) return 'leads to a redirect';
    return hasAnchor(page, target.hash.slice(1)) ? undefined : 'names an anchor that is not there';
  };
}

/** Everything that is wrong with the addresses in the pages of `site`. */
export function checkLinks(site: Site): readonly string[] {
  const check = urlChecker(site);
  return site.pages.flatMap((page) =>
    pageUrls(page).flatMap(({ url, use, element }) => {
      const problem = check(url, page.address, use);
      return problem === undefined ? [] : [`${page.address}: ${url} ${problem}, in ${element}`];
    }),
  );
}
