/** Order of a column: `ascending` or `descending`, as `aria-sort` says it. */
export type Direction = 'ascending' | 'descending';

/** Lower case without accents, so that what is typed on any keyboard is found. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether `text` holds every word of `query`, in any order and also inside words. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/**
 * The words of `names` that are not found in `shown`, each once: with them `matches` finds a row that shows this by each of its names.
 * A word within another is found there.
 */
export function wordsBeside(shown: string, names: readonly string[]): string {
  const found = fold(shown);
  const words = [...new Set(fold(names.join(' ')).split(/\s+/))].filter((word) => !found.includes(word));
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word))).join(' ');
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/**
 * Positions of rows in a new order, from their `keys` in one column: numbers inside keys by size, dates written YYYY-MM-DD by time,
 * equal keys in the order they had, rows without a key last in both directions.
 */
export function sortedOrder(keys: readonly string[], direction: Direction): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: string, b: string): number => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * COLLATOR.compare(a, b);
  };
  return Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
}
