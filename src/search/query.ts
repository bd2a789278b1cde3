import type { Count } from './textPages.ts';

/** What the reader asks for: words, the kind of page where it was narrowed, and whether every word is meant as it was typed. */
export interface Query {
  readonly words: string;
  readonly kind: string;
  readonly isLiteral: boolean;
}

/** What a query came to. */
export type Outcome =
  | { readonly is: 'nothing asked' }
  | { readonly is: 'answered'; readonly query: Query; readonly best: Best; readonly text: Count }
  /** The guide was published anew since the page was opened. */
  | { readonly is: 'outdated' }
  | { readonly is: 'without text'; readonly query: Query; readonly best: Best | undefined };

/** What the record index answered. */
export interface Best {
  /** How many matches of names and headings are shown. */
  readonly number: number;
  /** Whether even the best is likely not what is meant. */
  readonly isUnsure: boolean;
}

/** The query in the address of the page: `?q=sepsis&kind=Term`, with `exact=1` if no word is to be taken for a slip. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return { words: parameters.get('q')?.trim() ?? '', kind: parameters.get('kind') ?? '', isLiteral: parameters.get('exact') === '1' };
}

/** `query` as it stands in an address; the empty string for an empty query. */
export function writeQuery({ words, kind, isLiteral }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (kind !== '') parameters.set('kind', kind);
  if (isLiteral && words !== '') parameters.set('exact', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is announced once a query has been answered: by the matches of names and headings, and by the text of other pages. */
export function countLine({ words, kind }: Query, best: Best, text: Count): string {
  const where = kind === '' ? '' : ` of the kind “${kind}”`;
  const count = best.number + text.number;
  if (count === 0) return `Nothing${where} was found for “${words}”. Try other words, or browse a list of the guide.`;
  if (best.isUnsure) return `No good match${where} for “${words}”. These pages are the closest; other words may find more.`;
  const least = text.isExact ? '' : 'at least ';
  const lists =
    best.number > 0 && text.number > 0
      ? `: ${best.number} best ${best.number === 1 ? 'match' : 'matches'}, ${least}${text.number} in the text`
      : '';
  return `${text.isExact ? '' : 'At least '}${count} ${count === 1 ? 'result' : 'results'}${where} for “${words}”${lists}`;
}

/** What is announced where the text could not be searched; `elsewhere` is what to do instead. */
export function withoutTextLine({ words }: Query, best: Best | undefined, elsewhere: string): string {
  const remedy = `Without a connection, that takes a saved copy of the guide. Check the connection and search again, or ${elsewhere}.`;
  if (best === undefined) return `The search index could not be loaded. ${remedy}`;
  const found = best.number === 0 ? 'No name or heading has' : `${best.number} ${best.number === 1 ? 'result' : 'results'} for`;
  return `${found} “${words}”. The text itself could not be searched. ${remedy}`;
}

/** What is announced of an outcome; `elsewhere` is what a reader can do where the search fails. */
export function outcomeLine(outcome: Outcome, elsewhere: string): string {
  switch (outcome.is) {
    case 'nothing asked':
      return '';
    case 'outdated':
      return 'A later edition of the guide was published since this page was opened. Load the page again to search.';
    case 'answered':
      return countLine(outcome.query, outcome.best, outcome.text);
    case 'without text':
      return withoutTextLine(outcome.query, outcome.best, elsewhere);
  }
}
