import type { Usage } from './build.ts';
import type { Opened } from './reader.ts';
import type { SearchCost } from './search.ts';
import type { Output, Weight } from './weigh.ts';

/** The three sites that are measured. */
export const SITES = ['real', 'generated', 'stock'] as const;
export type Site = (typeof SITES)[number];

/** What was found out about one site. */
export interface Result {
  readonly site: Site;
  /** Of the build of middle length. */
  readonly usage: Usage;
  /** How long each build took. */
  readonly seconds: readonly number[];
  readonly output: Output;
  /** What a page is about, for example `chapter`. */
  readonly typeOf: (page: Weight) => string;
  /** The chapter of middle size as a reader opens it; the same chapter on all sites that have it. */
  readonly opened?: Opened;
  readonly search?: SearchCost;
}

/** Most bytes the generated guide may have: stock Starlight has 218 MB for its chapters alone. */
const OUTPUT_LIMIT = 60e6;

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function amount(value: number | undefined, unit: 'B' | 'MB' | 's'): string {
  if (value === undefined) return 'not measured';
  return unit === 'B' ? WHOLE.format(value) : `${TENTHS.format(unit === 'MB' ? value / 1e6 : value)} ${unit}`;
}

/** Rows in columns, all but the first column to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

function builds(results: readonly Result[]): string {
  const row = ({ site, usage, seconds, output }: Result): string[] => [
    site,
    usage.failure === undefined ? amount(usage.seconds, 's') : 'FAILED',
    seconds.map((one) => TENTHS.format(one)).join(', '),
    amount(usage.processorSeconds, 's'),
    amount(usage.peakBytes, 'MB'),
    amount(output.bytes, 'MB'),
    amount(output.pages.length, 'B'),
  ];
  return table([['site', 'build', 'each', 'processor', 'peak memory', 'output', 'pages'], ...results.map(row)]);
}

function pages(results: readonly Result[]): string {
  const rows = results.flatMap(({ site, output, typeOf }) =>
    Array.from(Map.groupBy(output.pages, typeOf), ([type, group]) => {
      const sorted = group.toSorted((a, b) => a.html - b.html || a.address.localeCompare(b.address));
      const median = sorted[Math.floor(sorted.length / 2)];
      const { html, css, js, fonts } = median ?? { html: 0, css: 0, js: 0, fonts: 0 };
      const largest = sorted.at(-1);
      return [
        site,
        type,
        ...[group.length, html, css, js, fonts, largest?.html ?? 0].map((bytes) => amount(bytes, 'B')),
        largest?.address ?? '',
      ];
    }),
  );
  return table([['site', 'type', 'pages', 'median html', 'css', 'js', 'fonts', 'largest html', 'at'], ...rows]);
}

function verdict(isMet: boolean | undefined): string {
  return isMet === undefined ? 'not measured' : isMet ? 'met' : 'MISSED';
}

function targets(results: readonly Result[]): string {
  const found = (site: Site): Result | undefined => results.find((result) => result.site === site && result.usage.failure === undefined);
  const generated = found('generated');
  const stock = found('stock');
  const under = generated && generated.output.bytes < OUTPUT_LIMIT;
  const quick = generated && stock && generated.usage.seconds <= stock.usage.seconds;
  return table([
    ['target for the generated guide', 'measured', 'wanted', ''],
    ['output', amount(generated?.output.bytes, 'MB'), `under ${amount(OUTPUT_LIMIT, 'MB')}`, verdict(under)],
    ['build', amount(generated?.usage.seconds, 's'), `at most stock: ${amount(stock?.usage.seconds, 's')}`, verdict(quick)],
  ]);
}

/** What opening the same chapter costs a reader of the generated guide, beside stock Starlight. Empty where one of them was not measured. */
function opened(results: readonly Result[]): string {
  const [guide, stock] = (['generated', 'stock'] as const).map((site) => results.find((result) => result.site === site)?.opened);
  if (!guide || !stock) return '';
  const rows: readonly (readonly [string, keyof Opened])[] = [
    ['requests', 'requests'],
    ['html, bytes as transferred', 'html'],
    ['css', 'css'],
    ['js', 'js'],
    ['fonts', 'fonts'],
    ['other', 'other'],
    ['first paint, ms', 'firstPaint'],
    ['largest paint, ms', 'largestPaint'],
    ['blocked, ms', 'blocked'],
  ];
  const ratio = (part: keyof Opened): string => (stock[part] === 0 ? '–' : (guide[part] / stock[part]).toFixed(2));
  return table([
    ['one chapter, first visit', 'guide', 'stock', 'guide / stock'],
    ...rows.map(([name, part]) => [name, WHOLE.format(guide[part]), WHOLE.format(stock[part]), ratio(part)]),
  ]);
}

/** What a search costs, beside what it may cost. */
function searched(results: readonly Result[]): string {
  const search = results.find((result) => result.search)?.search;
  if (!search) return '';
  const mark = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');
  return table([
    ['search, at a processor four times slower', 'measured', 'at most', ''],
    ['first results after a key', `${TENTHS.format(search.firstResults)} ms`, '60 ms', mark(search.firstResults <= 60)],
    ['from opening to first results', amount(search.opening, 'B'), '100,000', mark(search.opening <= 100_000)],
    ['full text for three words', amount(search.fullText, 'B'), '300,000', mark(search.fullText <= 300_000)],
  ]);
}

/** All that was measured, as text. Page weights are bytes without compression. */
export function report(results: readonly Result[]): string {
  return [builds(results), pages(results), opened(results), searched(results), targets(results)].filter((part) => part !== '').join('\n\n');
}
