import { absolute } from '../../site.ts';
import { bundleKeepTheme } from './bundle.ts';
import { bytesOf, textAt, type Files } from './files.ts';
import { handOverScripts } from './handedOver.ts';
import { isLeftOut, isRedirect } from './leftOut.ts';
import { withRelativeLinks, withRelativeUrls } from './links.ts';
import { placed } from './markup.ts';
import { KEEP_THEME, withKeptTheme, withLiveAddress, withoutHostLinks } from './page.ts';
import { toClassic } from './scripts.ts';
import { UnfitSite } from './unfitSite.ts';

/** The guide as a folder that opens from disk. */
export interface FolderEdition {
  /** Date of the edition, YYYY-MM-DD. */
  readonly date: string;
  /** Sorted by path. */
  readonly files: Files;
}

/** Date of the edition that the home page prints. Throws {@link UnfitSite} for what is no built site, or is one of another address. */
function editionDate(site: Files): string {
  const home = textAt(site, 'index.html');
  if (home === undefined) throw new UnfitSite('There is no built site. Run `npm run build` first.');
  const address = placed(home, 'link[rel="canonical"]')[0]?.attributes['href'] ?? 'an unknown address';
  if (address !== absolute('/')) {
    throw new UnfitSite(
      `The site was built for ${address}, not for ${absolute('/')}. Run \`npm run build\` again with the SITE_URL and BASE_PATH that you set now.`,
    );
  }
  const date = placed(home, '.imprint time')[0]?.attributes['datetime'];
  if (date === undefined)
    throw new UnfitSite('The home page prints no date of the edition. Build the site again; see src/chrome/Footer.astro.');
  return date;
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The page at `file` as the edition has it, but for its modules and with the addresses of the site. */
function adapted(html: string, file: string): string {
  return withLiveAddress(withKeptTheme(withoutHostLinks(html), file), file);
}

/** The pages of the edition by file. */
function pagesOf(site: Files): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [file, bytes] of site) {
    if (!file.endsWith('.html') || isLeftOut(file)) continue;
    const html = decoded(bytes);
    if (!isRedirect(html)) pages.set(file, adapted(html, file));
  }
  return pages;
}

/**
 * Makes the edition of a built site. Throws {@link UnfitSite} where the site must be built first, and an error where a page loads
 * what the edition lacks.
 */
export async function folderEdition(site: Files): Promise<FolderEdition> {
  const date = editionDate(site);
  const { pages, scripts } = await toClassic(pagesOf(site), site);
  const others = new Map([...site].filter(([path]) => !path.endsWith('.html') && !isLeftOut(path)));
  const added = new Map([...scripts, ...(await handOverScripts(site))]).set(KEEP_THEME, await bundleKeepTheme());
  const edition = new Map([...others, ...added]);
  const files = new Set([...pages.keys(), ...edition.keys()]);
  for (const [file, html] of pages) edition.set(file, bytesOf(withRelativeLinks(html, { file, files })));
  for (const [file, bytes] of others) {
    if (file.endsWith('.css')) edition.set(file, bytesOf(withRelativeUrls(decoded(bytes), { file, files })));
  }
  return { date, files: new Map([...edition].sort(byPath)) };
}
