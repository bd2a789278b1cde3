/** A straight quotation mark opens at the start of a text, and after a space, a dash or an opening bracket. */
const OPENING = /(^|[\s([{\u2013\u2014/])(["'])/g;

/** Text with curly quotation marks and apostrophes in place of straight ones, as the Markdown engine sets them in prose. */
export function typographic(text: string): string {
  return text
    .replace(OPENING, (_, before: string, mark: string) => before + (mark === '"' ? '“' : '‘'))
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
