/** The one seed of the generated guide: another number gives another guide of the same shape. */
export const SEED = 20_261_123;

/** Draws that repeat exactly from run to run. */
export interface Random {
  /** A number in [0, 1). */
  number(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of `items`, each as likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** One of `items`, the early ones far more often, as words of a language are used. Throws on an empty list. */
  common<T>(items: readonly T[]): T;
  /** `count` different items, or all of them if there are fewer, in no order. */
  several<T>(items: readonly T[], count: number): readonly T[];
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error('Nothing to draw from: the list is empty.');
  return item;
}

/** Mulberry32 (public domain, Tommy Ettinger): small, quick and good enough to make prose. */
export function createRandom(seed: number): Random {
  let state = seed;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(items: readonly T[]): T => at(items, Math.floor(number() * items.length));
  return {
    number,
    between: (from, to) => from + Math.floor(number() * (to - from + 1)),
    pick,
    common: (items) => at(items, Math.floor(number() ** 2 * items.length)),
    several: <T>(items: readonly T[], count: number) => {
      const drawn = new Set<T>();
      const wanted = Math.min(count, new Set(items).size);
      while (drawn.size < wanted) drawn.add(pick(items));
      return [...drawn];
    },
  };
}
