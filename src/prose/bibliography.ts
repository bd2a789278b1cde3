import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { perGuide } from '../model/perGuide.ts';

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

/**
 * APA style for references of which each stands alone. Their order, and how the text would tell two works of an author and a year
 * apart, have no meaning here; finding both out takes more time than all else.
 */
const STYLE = 'apa-alone';
const { styles } = plugins.config.get('@csl');
styles.add(
  STYLE,
  styles
    .get('apa')
    .replace(/<sort>.*?<\/sort>/gs, '')
    .replace(/<citation\b.*?<\/citation>/s, '<citation><layout><text variable="title"/></layout></citation>'),
);

function aroundAddress(text: string, url: string): Reference {
  const at = text.indexOf(url);
  if (at < 0) return { before: `${text} `, url, shown: url, after: '' };
  return { before: text.slice(0, at), url, shown: url, after: text.slice(at + url.length) };
}

/** The references of all sources, by id: made together, which is far quicker than one by one. */
const bibliography = perGuide((guide): ReadonlyMap<string, Reference> => {
  const sources = guide.all('source');
  const options = { format: 'text', template: STYLE, lang: 'en-US', nosort: true, asEntryArray: true } as const;
  const texts = new Map(new Cite(sources.map(toCsl)).format('bibliography', options));
  return new Map(sources.map((source) => [source.id, aroundAddress(texts.get(source.id)?.trim() ?? '', sourceAddress(source))]));
});

/** The reference of a source in APA style. */
export function referenceOf(guide: Guide, source: Node<'source'>): Reference {
  return bibliography(guide).get(source.id) ?? aroundAddress(source.title, sourceAddress(source));
}
