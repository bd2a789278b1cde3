import { elements, type Page } from '../site.ts';

/** An address in a page. */
export interface PageUrl {
  /** As it is written. */
  readonly url: string;
  /** Whether a browser fetches it by itself (or submits to it), or a reader follows it. */
  readonly use: 'loads' | 'leads';
  /** The element, for a message. */
  readonly element: string;
}

/** Kinds of `<link>` that name another page and fetch nothing. */
const LEADING = /^(alternate|author|canonical|license|next|prev)$/;

const LOADING: readonly (readonly [selector: string, attribute: string])[] = [
  ['script, img, source, track, audio, video, embed, iframe, input', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['use, image', 'href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a', 'ping'],
];

const LEADING_ATTRIBUTES: readonly (readonly [selector: string, attribute: string])[] = [
  ['a, area', 'href'],
  ['blockquote, q, ins, del', 'cite'],
  ['meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]', 'content'],
];

/** Every address in the markup of `page`. */
export function pageUrls(page: Page): readonly PageUrl[] {
  const found: PageUrl[] = [];
  const add = (
    selector: string,
    attribute: string,
    use: PageUrl['use'],
    read: (value: string) => readonly string[] = (value) => [value],
  ): void => {
    for (const { tag, attributes } of elements(page, selector)) {
      const value = attributes[attribute];
      if (value === undefined) continue;
      for (const url of read(value)) found.push({ url, use, element: `<${tag} ${attribute}="${value}">` });
    }
  };
  for (const [selector, attribute] of LOADING) add(selector, attribute, 'loads');
  for (const [selector, attribute] of LEADING_ATTRIBUTES) add(selector, attribute, 'leads');
  for (const attribute of ['srcset', 'imagesrcset']) {
    add('*', attribute, 'loads', (value) => value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
  }
  add('meta[http-equiv="refresh"]', 'content', 'leads', (value) => [value.replace(/^[^;]*;\s*url=/i, '')]);
  for (const { attributes } of elements(page, 'link[href]')) {
    const { rel = '', href = '' } = attributes;
    const use = rel.split(' ').every((kind) => LEADING.test(kind)) ? 'leads' : 'loads';
    found.push({ url: href, use, element: `<link rel="${rel}" href="${href}">` });
  }
  return found;
}
