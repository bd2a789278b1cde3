import { absolute } from '../../../src/site.ts';
import { elements, isRedirect, type Page } from '../site.ts';

/** Says what in a page breaks the rule; nothing where it is kept. */
export type PageRule = (page: Page) => readonly string[];

/** Most links that one block of navigation may hold, so that a page does not grow with the guide. */
const NAVIGATION_LIMIT = 40;

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function exactlyOne(page: Page, selector: string, what = selector): readonly string[] {
  const { length } = elements(page, selector);
  return length === 1 ? [] : [`has ${length} of ${what}`];
}

/** The texts that `selector` finds, or the values of one attribute. */
function values(page: Page, selector: string, attribute?: string): readonly string[] {
  return elements(page, selector).map(({ attributes, text }) => (attribute === undefined ? text : (attributes[attribute] ?? '').trim()));
}

const oneFilled = (found: readonly string[], what: string): readonly string[] =>
  found.length === 1 && found[0] !== '' ? [] : [`needs one ${what} with text and has ${JSON.stringify(found)}`];

/** What every page keeps, by a sentence that names it. */
export const PAGE_RULES: Readonly<Record<string, PageRule>> = {
  'has exactly one heading of the first level, with text': (page) => oneFilled(values(page, 'h1'), 'h1'),
  'has a title': (page) => oneFilled(values(page, 'head > title'), 'title'),
  'has a description': (page) => oneFilled(values(page, 'meta[name="description"]', 'content'), 'description'),
  'has its own address as its canonical one': (page) => {
    const found = values(page, 'link[rel="canonical"]', 'href');
    // The page for unknown addresses stands at all of them, so it has none of its own.
    const wanted = page.address === '/404.html' ? [] : [absolute(page.address)];
    return found.join() === wanted.join() ? [] : [`needs the canonical address ${JSON.stringify(wanted)} and has ${JSON.stringify(found)}`];
  },
  'says that it is in English': ({ $ }) => ($('html').attr('lang') === 'en' ? [] : ['has no lang="en" on its root']),
  'uses no id twice': (page) => repeated(values(page, '[id]', 'id')).map((id) => `uses the id "${id}" more than once`),
  'has no style in its markup': (page) => elements(page, '[style], style').map(({ tag }) => `has a style on or in <${tag}>`),
  'has no script in its attributes': (page) =>
    elements(page, '*').flatMap(({ tag, attributes }) =>
      Object.entries(attributes)
        .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
        .map(([name]) => `has a script in ${name} of <${tag}>`),
    ),
  'skips no level of headings': (page) => {
    const headings = elements(page, 'h1, h2, h3, h4, h5, h6').map(({ tag, text }) => ({ level: Number(tag.slice(1)), text }));
    return headings.flatMap(({ level, text }, index) => {
      const above = headings[index - 1]?.level ?? 0;
      return level > above + 1 ? [`goes from level ${above} to ${level} at "${text}"`] : [];
    });
  },
  'has one banner, one main part and one footer': (page) => [
    ...exactlyOne(page, 'main'),
    ...exactlyOne(page, 'header:not(main header, article header, section header, aside header)', 'banner'),
    ...exactlyOne(page, 'footer:not(article footer, section footer, aside footer)', 'footer'),
  ],
  'names each block of navigation differently': (page) => {
    const names = values(page, 'nav', 'aria-label');
    return [
      ...repeated(names).map((name) => `has more than one navigation "${name}"`),
      ...(names.includes('') ? ['has a navigation without a name'] : []),
    ];
  },
  [`has at most ${NAVIGATION_LIMIT} links in a block of navigation`]: ({ $ }) =>
    $('nav')
      .get()
      .filter((nav) => $(nav).find('a').length > NAVIGATION_LIMIT)
      .map((nav) => `has ${$(nav).find('a').length} links in the navigation "${$(nav).attr('aria-label') ?? ''}"`),
  'says in words what each image shows': (page) => [
    ...elements(page, 'img:not([alt])').map(({ attributes }) => `has no alt on the image ${attributes['src'] ?? ''}`),
    ...elements(page, 'svg[role="img"]:not([aria-label], [aria-labelledby])').map(() => 'has a picture without a name'),
    ...elements(page, 'svg:not([role], [aria-hidden="true"], [aria-hidden="true"] *)').map(
      () => 'has a picture that is neither named nor hidden',
    ),
  ],
};

/** What breaks the rules in `pages`, one line each. */
export function checkPages(pages: readonly Page[], rule: PageRule): readonly string[] {
  return pages.filter((page) => !isRedirect(page)).flatMap((page) => rule(page).map((problem) => `${page.address} ${problem}`));
}

/** Texts that more than one page has for `read`, with the pages. */
export function checkUnique(pages: readonly Page[], read: (page: Page) => string): readonly string[] {
  const holders = Map.groupBy(
    pages.filter((page) => !isRedirect(page)),
    read,
  );
  return [...holders]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([text, sharing]) => `"${text}" is on ${sharing.map(({ address }) => address).join(' and ')}`);
}
