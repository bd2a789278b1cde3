import { piecesOf } from './excerpt.ts';
import type { Found } from './pagefind.ts';

/** At most this many sections are named below a result. */
const SECTIONS = 3;

/** The excerpt as a paragraph, what was searched for in `mark`. */
function excerptOf(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'excerpt';
  for (const { text, marked } of piecesOf(excerpt)) {
    if (marked) {
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    } else {
      paragraph.append(text);
    }
  }
  return paragraph;
}

function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = words;
  return link;
}

/** Links to the sections in which the query was found; the page's own heading is not one of them. */
function sectionsOf({ sub_results: found }: Found): HTMLUListElement | undefined {
  const sections = found.filter(({ anchor }) => anchor !== undefined && anchor.id !== '_top').slice(0, SECTIONS);
  if (sections.length === 0) return undefined;
  const list = document.createElement('ul');
  list.className = 'result-sections';
  for (const { url, title } of sections) {
    const item = document.createElement('li');
    item.append(linkTo(url, title));
    list.append(item);
  }
  return list;
}

/** One result as an item of a list: title, kind, excerpt, sections. */
export function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const kind = document.createElement('p');
  heading.append(linkTo(found.url, found.meta['title'] ?? found.meta['statement'] ?? found.url));
  kind.className = 'result-kind';
  kind.textContent = found.meta['kind'] ?? '';
  item.append(heading, ...(kind.textContent === '' ? [] : [kind]), excerptOf(found.excerpt));
  const sections = sectionsOf(found);
  if (sections) item.append(sections);
  return item;
}
