import { stringify } from 'csv-stringify/sync';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * `rows` as a table for spreadsheets: comma-separated, RFC 4180, with a header of the names in the first row. Every field is quoted,
 * since LibreOffice by itself parts fields at semicolons too.
 */
export function toCsv(rows: readonly Readonly<Record<string, string | number>>[]): string {
  return BYTE_ORDER_MARK + stringify([...rows], { header: true, record_delimiter: 'windows', quoted: true });
}
