import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Node } from '../model/node.ts';

/** A formatted reference, split around its address so that a page can link it. */
export interface Reference {
  readonly before: string;
  readonly url: string;
  /** The address as it is printed. */
  readonly shown: string;
  readonly after: string;
}

/** Where the source is found: its DOI where it has one. */
export function sourceAddress({ doi, url }: Pick<Node<'source'>, 'doi' | 'url'>): string {
  return doi === undefined ? (url ?? '') : `https://doi.org/${doi}`;
}

/** `2025-05-02` → the parts of a CSL date. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** The source as a CSL-JSON item. */
export function toCsl(source: Node<'source'>): Record<string, unknown> {
  const { id, kind, title, author, issued, containerTitle, volume, issue, page, number, publisher, doi, url, checked } = source;
  const item = {
    id,
    type: kind,
    title,
    author,
    issued: issued === undefined ? undefined : dateParts(issued),
    'container-title': containerTitle,
    volume,
    issue,
    page,
    number,
    publisher,
    DOI: doi,
    URL: doi === undefined ? url : undefined,
    accessed: doi === undefined && issued === undefined ? dateParts(checked) : undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

const formatted = new WeakMap<Node<'source'>, Reference>();

/**
 * APA style without its order of entries. Each reference is made alone, and finding its place in a list of one takes more time
 * than all else.
 */
const STYLE = 'apa-unsorted';
const { styles } = plugins.config.get('@csl');
styles.add(STYLE, styles.get('apa').replace(/<sort>.*?<\/sort>/gs, ''));

/** The reference of a source in APA style. */
export function bibliography(source: Node<'source'>): Reference {
  const known = formatted.get(source);
  if (known) return known;
  const text = new Cite(toCsl(source)).format('bibliography', { format: 'text', template: STYLE, lang: 'en-US' }).trim();
  const url = sourceAddress(source);
  const at = text.indexOf(url);
  const reference =
    at < 0
      ? { before: `${text} `, url, shown: url, after: '' }
      : { before: text.slice(0, at), url, shown: url, after: text.slice(at + url.length) };
  formatted.set(source, reference);
  return reference;
}
