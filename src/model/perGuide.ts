import type { Guide } from './guide.ts';

/** Makes something of a Guide once and remembers it, so that what every page asks for is not worked out anew for each. */
export function perGuide<T extends object>(make: (guide: Guide) => T): (guide: Guide) => T {
  const made = new WeakMap<Guide, T>();
  return (guide) => {
    const known = made.get(guide);
    if (known) return known;
    const fresh = make(guide);
    made.set(guide, fresh);
    return fresh;
  };
}
