import type { Way } from '../shared/wayFrom.ts';
import type { TextResult } from './engine.ts';
import { piecesOf } from './excerpt.ts';
import { itemOf, line, linkTo, placeOf, titleOf } from './item.ts';
import type { Found } from './pagefind.ts';

/** At most this many sections are named below a result. */
const SECTIONS = 3;

/** The excerpt, with what was searched for in `mark`. */
export function excerptOf({ excerpt }: Found): (Node | string)[] {
  return piecesOf(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Links to the sections in which the query was found; the page's own heading is not one of them. */
function sectionsOf({ sub_results: found }: Found, way: Way): HTMLUListElement | undefined {
  const sections = found.filter(({ anchor }) => anchor !== undefined && anchor.id !== '_top').slice(0, SECTIONS);
  if (sections.length === 0) return undefined;
  const list = document.createElement('ul');
  list.className = 'result-sections';
  for (const { url, title } of sections) {
    const item = document.createElement('li');
    item.append(linkTo(way(url), title));
    list.append(item);
  }
  return list;
}

/** What a page that was found is called; a figure has no title but its statement. */
export function nameOf({ meta, url }: Found): string {
  return meta['title'] ?? meta['statement'] ?? url;
}

/** One result of the full-text search as an item of a list: title, kind, place, excerpt, sections. */
export function textResultItem({ found, trail }: TextResult, way: Way): HTMLLIElement {
  return itemOf(
    titleOf(way(found.url), nameOf(found)),
    placeOf(found.meta['kind'] ?? '', trail),
    line('excerpt', ...excerptOf(found)),
    sectionsOf(found, way),
  );
}
