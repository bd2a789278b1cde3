/** Addresses that a style sheet fetches: `url()` and `@import`. */
export function styleUrls(css: string): readonly string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  // One group of a match holds the address, by its kind of quotation mark.
  return Array.from(found, (groups) => groups.slice(1).join(''));
}

/** Modules that a script imports by a literal name, at once or later. The word `from` in a text is none. */
export function importedBy(code: string): readonly string[] {
  const found = code.matchAll(/(?:(?:[}*]|\bimport\s[\w$\s*]*?[\w$])\s*\bfrom|\bimport)\s*\(?\s*(?:"([^"]+)"|'([^']+)'|`([^`$]+)`)/g);
  return Array.from(found, (groups) => groups.slice(1).join(''));
}

/** Full addresses that a script gives to something that fetches. */
export function fetchedBy(code: string): readonly string[] {
  const found = code.matchAll(
    /\b(?:fetch|importScripts|Worker|EventSource|WebSocket|sendBeacon|open)\s*\(\s*["'`]((?:[a-z]+:)?\/\/[^"'`]+)/g,
  );
  return Array.from(found, ([, url = '']) => url);
}
