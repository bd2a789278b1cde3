import { elements, isRedirect, readSite } from '../../tests/support/site.ts';
import { SITE_TITLE } from '../../src/site.ts';

/** Every title and heading of the built site, without its own name. Throws where nothing has been built. */
export async function siteTitles(): Promise<readonly string[]> {
  const site = await readSite().catch((reason: unknown) => {
    throw new Error('There is no built site to search. Run `npm run build` first.', { cause: reason });
  });
  const pages = site.pages.filter((page) => !isRedirect(page) && page.address !== '/404.html');
  const titles = pages.flatMap((page) => elements(page, 'main :is(h1, h2, h3, h4, h5, h6)').map(({ text }) => text));
  return [...new Set(titles)].filter((title) => title !== SITE_TITLE).sort();
}
