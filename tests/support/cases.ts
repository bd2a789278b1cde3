import { readFile } from 'node:fs/promises';
import stored from '../fixtures/cases/reference.json' with { type: 'json' };

/** What scikit-learn and SciPy say of the data of the cases; `tests/fixtures/cases/reference.py` computed it. */
export const REFERENCE = stored;

/** The text of the page of one case, as its author wrote it. */
export function casePage(id: string): Promise<string> {
  return readFile(`content/guide/cases/${id}.md`, 'utf8');
}

/** A row of a table as the page writes it. */
export function row(...cells: readonly (string | number | undefined)[]): string {
  return `| ${cells.map((cell) => String(cell)).join(' | ')} |`;
}

/** A share in percent with `digits` decimals; `NaN%` where there is none, which no page prints. */
export function percent(share: number | undefined, digits = 1): string {
  return `${((share ?? Number.NaN) * 100).toFixed(digits)}%`;
}

/** A whole number with commas, as the pages print it. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
