import { absolute } from '../../../src/site.ts';
import { isRedirect, type Page } from '../site.ts';

/** Says what in a page breaks the rule; nothing where it is kept. */
export type PageRule = (page: Page) => readonly string[];

/** Most links that one block of navigation may hold, so that a page does not grow with the guide. */
const NAVIGATION_LIMIT = 40;

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function exactlyOne(page: Page, selector: string, what = selector): readonly string[] {
  const count = page.$(selector).length;
  return count === 1 ? [] : [`has ${count} of ${what}`];
}

/** The texts or attributes that `selector` finds, trimmed. */
function values({ $ }: Page, selector: string, attribute?: string): readonly string[] {
  return $(selector)
    .get()
    .map((element) => (attribute === undefined ? $(element).text() : ($(element).attr(attribute) ?? '')).trim());
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
  'has no style in its markup': ({ $ }) =>
    $('[style], style')
      .get()
      .map(({ tagName }) => `has a style on or in <${tagName}>`),
  'has no script in its attributes': ({ $ }) =>
    $('*')
      .get()
      .flatMap(({ tagName, attribs }) =>
        Object.entries(attribs)
          .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(([name]) => `has a script in ${name} of <${tagName}>`),
      ),
  'skips no level of headings': ({ $ }) => {
    const headings = $('h1, h2, h3, h4, h5, h6').get();
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return headings.flatMap((heading, index) => {
      const above = levels[index - 1] ?? 0;
      const level = levels[index] ?? 0;
      return level > above + 1 ? [`goes from level ${above} to ${level} at "${$(heading).text()}"`] : [];
    });
  },
  'has one banner, one main part and one footer': (page) => [
    ...exactlyOne(page, 'main'),
    ...exactlyOne(page, 'header:not(main header, article header, section header, aside header)', 'banner'),
    ...exactlyOne(page, 'footer:not(article footer, section footer, aside footer)', 'footer'),
  ],
  'names each block of navigation differently': (page) => {
    const names = values(page, 'nav', 'aria-label');
    return [...repeated(names).map((name) => `has more than one navigation "${name}"`), ...(names.includes('') ? ['has a navigation without a name'] : [])];
  },
  [`has at most ${NAVIGATION_LIMIT} links in a block of navigation`]: ({ $ }) =>
    $('nav')
      .get()
      .filter((nav) => $(nav).find('a').length > NAVIGATION_LIMIT)
      .map((nav) => `has ${$(nav).find('a').length} links in the navigation "${$(nav).attr('aria-label') ?? ''}"`),
  'says in words what each image shows': ({ $ }) => [
    ...$('img:not([alt])')
      .get()
      .map((image) => `has no alt on the image ${$(image).attr('src') ?? ''}`),
    ...$('svg[role="img"]:not([aria-label]):not([aria-labelledby])')
      .get()
      .map(() => 'has a picture without a name'),
    ...$('svg:not([role]):not([aria-hidden="true"])')
      .get()
      .map(() => 'has a picture that is neither named nor hidden'),
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
  return [...holders].filter(([, sharing]) => sharing.length > 1).map(([text, sharing]) => `"${text}" is on ${sharing.map(({ address }) => address).join(' and ')}`);
}
