/** The two choices of a tool, by id; empty where nothing is chosen. */
export type Pair = readonly [first: string, second: string];

/** Names of the two choices in an address, for example `from` and `to`. */
export type PairNames = readonly [first: string, second: string];

/** The choices that the query of an address names. */
export function readPair(search: string, names: PairNames): Pair {
  const parameters = new URLSearchParams(search);
  return [parameters.get(names[0]) ?? '', parameters.get(names[1]) ?? ''];
}

/** The query that names the choices, so that the result has an address to share. */
export function writePair(pair: Pair, names: PairNames): string {
  return `?${new URLSearchParams([
    [names[0], pair[0]],
    [names[1], pair[1]],
  ]).toString()}`;
}
