import { load, type CheerioAPI } from 'cheerio';

import { absolute, BASE_PATH } from '../../site.ts';

/** How the pages of a book name each other. */
export interface Naming {
  /** Where an address of the guide stands in the book, with its fragment; `undefined` where the book has no such page. */
  readonly linkTo: (address: string, fragment: string) => string | undefined;
  /** Id of an element of a page in the book. */
  readonly idOf: (id: string) => string;
}

/** Elements of a page. */
type Part = ReturnType<CheerioAPI>;

/** What a book has no use for: ways through the site, and what only works on a screen. */
const LEFT_OUT =
  '.breadcrumb, .page-foot, .row-filter, .letters, .to-print, .home-search, form, button, input, select, script, progress, [hidden], [role="status"]';

/** Attributes that name an id, or several. */
const ID_NAMING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'] as const;

/** Attributes that mean something to scripts and to sighted users of the site only. */
const SCREEN_ONLY = /^(?:data-|tabindex$|popover$)/;

function nameIds(main: Part, { idOf }: Naming): void {
  main.find('[id]').each((_, element) => {
    element.attribs['id'] = idOf(element.attribs['id'] ?? '');
  });
  for (const attribute of ID_NAMING) {
    main.find(`[${attribute}]`).each((_, element) => {
      element.attribs[attribute] = (element.attribs[attribute] ?? '').split(/\s+/).map(idOf).join(' ');
    });
  }
}

/** The address of the guide to which `href` leads from the page at `address`; `undefined` where it leads elsewhere. */
function addressWithin(href: string, address: string): URL | undefined {
  const target = new URL(href, absolute(address));
  return target.href.startsWith(absolute('/')) ? target : undefined;
}

function nameLinks(main: Part, address: string, naming: Naming): void {
  main.find('a[href]').each((_, element) => {
    const href = element.attribs['href'] ?? '';
    const target = addressWithin(href, address);
    if (!target) return;
    const inBook = naming.linkTo(`/${target.pathname.slice(BASE_PATH.length)}`, decodeURIComponent(target.hash.slice(1)));
    element.attribs['href'] = inBook ?? target.href;
  });
}

/** Headings of the page that much lower: a page deep in the book is a section of the page above it. At most six levels can be told apart. */
function lowerHeadings(main: Part, levels: number): void {
  main.find('h1, h2, h3, h4, h5, h6').each((_, element) => {
    element.tagName = `h${Math.min(6, Number(element.tagName.slice(1)) + levels)}`;
  });
}

/** What the site's page at `address`, as `html`, says in a book, its headings lowered by so many `levels`. The whole is one `article`. */
export function chapterOf(html: string, address: string, naming: Naming, levels = 0): CheerioAPI {
  const page = load(html);
  const main = page('main').first();
  if (main.length === 0) throw new Error(`The page at ${address} has no main part. Build the site again.`);
  const $ = load('<article></article>', undefined, false);
  const article = $('article').append(main.contents());
  article.find(LEFT_OUT).remove();
  for (const element of article.find('*').toArray()) {
    // What scripts would fill is a plain part of a book.
    if (element.tagName.includes('-') && element.namespace !== SVG) $(element).replaceWith($(element).contents());
    for (const name of Object.keys(element.attribs)) if (SCREEN_ONLY.test(name)) $(element).removeAttr(name);
  }
  article.find('details').attr('open', '');
  article.find('svg').attr('xmlns', SVG);
  lowerHeadings(article, levels);
  nameLinks(article, address, naming);
  nameIds(article, naming);
  return $;
}

const SVG = 'http://www.w3.org/2000/svg';
