import { formatDate } from '../model/format/date.ts';

/** What stands beside the link to an edition until it is made: its size and date are not known before. */
export const NOT_MADE = 'made with each release';

/** The mark-up for what is known of the edition in `file`. */
const PLACE = /(<span data-edition-file="(?<file>[^"]+)">)[^<]*(<\/span>)/g;

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The page that lists the editions with the size of each that was made, in bytes by file, and the date. */
export function withSizes(html: string, sizes: ReadonlyMap<string, number>, date: string): string {
  return html.replace(PLACE, (whole: string, before: string, file: string, after: string) => {
    const bytes = sizes.get(file);
    return bytes === undefined ? whole : `${before}${megabytes(bytes)}, edition of ${formatDate(date)}${after}`;
  });
}
