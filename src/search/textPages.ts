import type { Found, Results } from './pagefind.ts';

/** How many results a list has: exactly, or at least where not all have been looked at. */
export interface Count {
  readonly number: number;
  readonly isExact: boolean;
}

/** Full-text results that are handed out a few at a time. */
export interface TextPages {
  /** The next results, at most `size`; fewer only at the end. */
  next(size: number): Promise<readonly Found[]>;
  /** How many there are, those handed out included. */
  count(): Count;
  /** Whether all have been handed out. */
  isAtEnd(): boolean;
}

/**
 * The results without the pages in `above`, addresses of what is listed above them already. Which page a result is, only its
 * own file tells, so each is left out when its turn comes.
 */
export function withoutPages({ results }: Results, above: ReadonlySet<string>): TextPages {
  let looked = 0;
  let handedOut = 0;
  let repeats = 0;
  return {
    next: async (size) => {
      const fresh: Found[] = [];
      while (fresh.length < size && looked < results.length) {
        const some = results.slice(looked, looked + size - fresh.length);
        looked += some.length;
        const found = await Promise.all(some.map(({ data }) => data()));
        fresh.push(...found.filter(({ url }) => !above.has(url)));
        repeats += found.filter(({ url }) => above.has(url)).length;
      }
      handedOut += fresh.length;
      return fresh;
    },
    count: () => {
      const left = results.length - looked;
      const mayRepeat = Math.min(left, above.size - repeats);
      return { number: handedOut + left - mayRepeat, isExact: mayRepeat === 0 };
    },
    isAtEnd: () => looked >= results.length,
  };
}
