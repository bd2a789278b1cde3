const CONJUNCTION = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a`, `a and b`, `a, b and c`, as the guide writes lists. */
export function formatList(items: Iterable<string>): string {
  return CONJUNCTION.format(items);
}

/** The number with its noun: `1 role`, `3 roles`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
