import type { Node } from './node.ts';

/** A source as CSL-JSON has it. */
export type CslItem = Readonly<Record<string, unknown>>;

/** Where the source is found: its DOI where it has one. */
export function sourceAddress({ doi, url }: Pick<Node<'source'>, 'doi' | 'url'>): string {
  return doi === undefined ? (url ?? '') : `https://doi.org/${doi}`;
}

/** `2025-05-02` → the parts of a CSL date. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** The source as a CSL-JSON item. */
export function toCsl(source: Node<'source'>): CslItem {
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
