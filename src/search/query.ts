/** What the reader asks for: words, and the kind of page where it was narrowed. */
export interface Query {
  readonly words: string;
  readonly kind: string;
}

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

/** What is announced once a query has been answered. */
export function countLine({ words, kind }: Query, count: number): string {
  const where = kind === '' ? '' : ` of the kind “${kind}”`;
  if (count === 0) return `Nothing${where} was found for “${words}”. Try fewer words, or another spelling.`;
  return `${count} ${count === 1 ? 'result' : 'results'}${where} for “${words}”`;
}
