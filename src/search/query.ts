import type { Count } from './textPages.ts';

/** What the reader asks for: words, and the kind of page where it was narrowed. */
export interface Query {
  readonly words: string;
  readonly kind: string;
}

/** What a query came to. `best` counts the matches of names and headings; it is absent where those could not be searched. */
export type Outcome =
  | { readonly is: 'nothing asked' }
  | { readonly is: 'answered'; readonly query: Query; readonly best: number; readonly text: Count }
  | { readonly is: 'without text'; readonly query: Query; readonly best: number | undefined };

/** The query in the address of the page: `?q=sepsis&kind=Term`. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return { words: parameters.get('q')?.trim() ?? '', kind: parameters.get('kind') ?? '' };
}

/** `query` as it stands in an address; the empty string for an empty query. */
export function writeQuery({ words, kind }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (kind !== '') parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What is announced once a query has been answered: by `best` matches of names and headings, and by the text of other pages. */
export function countLine({ words, kind }: Query, best: number, text: Count): string {
  const where = kind === '' ? '' : ` of the kind “${kind}”`;
  const count = best + text.number;
  if (count === 0) return `Nothing${where} was found for “${words}”. Try fewer words, or another spelling.`;
  const least = text.isExact ? '' : 'at least ';
  const lists = best > 0 && text.number > 0 ? `: ${best} best ${best === 1 ? 'match' : 'matches'}, ${least}${text.number} in the text` : '';
  return `${text.isExact ? '' : 'At least '}${count} ${count === 1 ? 'result' : 'results'}${where} for “${words}”${lists}`;
}

/** What is announced where the text could not be searched; `elsewhere` is what to do instead. */
export function withoutTextLine({ words }: Query, best: number | undefined, elsewhere: string): string {
  const remedy = `Check the connection and search again, or ${elsewhere}.`;
  if (best === undefined) return `The search index could not be loaded. ${remedy}`;
  const found = best === 0 ? 'No name or heading has' : `${best} ${best === 1 ? 'result' : 'results'} for`;
  return `${found} “${words}”. The text itself could not be searched. ${remedy}`;
}

/** What is announced of an outcome; `elsewhere` is what a reader can do where the search fails. */
export function outcomeLine(outcome: Outcome, elsewhere: string): string {
  switch (outcome.is) {
    case 'nothing asked':
      return '';
    case 'answered':
      return countLine(outcome.query, outcome.best, outcome.text);
    case 'without text':
      return withoutTextLine(outcome.query, outcome.best, elsewhere);
  }
}
