/** Rows that a telephone lays out together. */
const TOGETHER = 10;

/** The rows of a long table, in the groups of which each is a `tbody` of its own: a far one is laid out when a reader comes near. */
export function rowGroups<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, at) => rows.slice(at * TOGETHER, (at + 1) * TOGETHER));
}
