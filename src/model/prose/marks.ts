/** A source cited in prose, with the place in it, for example `p. 3`. */
export interface Citation {
  readonly source: string;
  readonly locator?: string;
}

/** A piece of prose: text as it is, or one of the guide's marks. `start` is its offset in the text. */
export type Mark =
  | { readonly type: 'text'; readonly start: number; readonly text: string }
  | { readonly type: 'cite'; readonly start: number; readonly citations: readonly Citation[] }
  | { readonly type: 'term'; readonly start: number; readonly name: string; readonly words: string }
  | { readonly type: 'claim'; readonly start: number; readonly id: string }
  | { readonly type: 'instrument'; readonly start: number; readonly id: string; readonly past: boolean };

const MARK =
  /\[(?<cites>@[^\][]+)\]|\[\[(?<name>[^\][|]+)(?:\|(?<words>[^\][|]+))?\]\]|:(?<directive>claim|instrument|history)\[(?<id>[^\][\s]+)\]/g;

/** `@wong2021, p. 3` → source and locator. */
function citation(text: string): Citation {
  const [id = '', ...rest] = text.trim().replace(/^@/, '').split(',');
  const locator = rest.join(',').trim();
  return locator ? { source: id.trim(), locator } : { source: id.trim() };
}

/**
 * Splits text into plain pieces and marks:
 * `[@source]`, `[@a; @b]`, `[@a, p. 3]` cite; `[[term]]`, `[[term|words]]` link a term;
 * `:claim[id]` prints a claim; `:instrument[id]` names an instrument that stands, `:history[id]` one that no longer does.
 */
export function marks(text: string): Mark[] {
  // Every mark has a bracket, and most texts have none.
  if (!text.includes('[')) return text === '' ? [] : [{ type: 'text', start: 0, text }];
  const pieces: Mark[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const { cites, name, words, directive, id } = match.groups ?? {};
    if (start > end) pieces.push({ type: 'text', start: end, text: text.slice(end, start) });
    if (cites !== undefined) pieces.push({ type: 'cite', start, citations: cites.split(';').map(citation) });
    else if (name !== undefined) pieces.push({ type: 'term', start, name: name.trim(), words: (words ?? name).trim() });
    else if (id !== undefined && directive === 'claim') pieces.push({ type: 'claim', start, id });
    else if (id !== undefined) pieces.push({ type: 'instrument', start, id, past: directive === 'history' });
    end = start + match[0].length;
  }
  if (end < text.length) pieces.push({ type: 'text', start: end, text: text.slice(end) });
  return pieces;
}
