import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { RECORDS_ADDRESS } from '../src/shared/files.ts';
import { DIST } from '../tests/support/paths.ts';
import { failuresIn, unanswerableIn } from './search/failures.ts';
import { judge, type Judged } from './search/judge.ts';
import { evaluate } from './search/metrics.ts';
import { parseQueries, type Query } from './search/queries.ts';
import { openSearcher } from './search/searcher.ts';
import { siteTitles } from './search/siteTitles.ts';
import { failureList, tableOf } from './search/table.ts';

const USAGE =
  'Usage: npm run search:eval -- FILE [--json OUT] [--folder FOLDER]\nFILE holds queries as tests/search/dev-queries.json does. Build the site first. FOLDER is an unpacked folder edition to search instead.';

async function readQueries(file: string): Promise<readonly Query[]> {
  const source = await readFile(file, 'utf8').catch((reason: unknown) => {
    throw new Error(`${file} cannot be read; name a file of queries.\n${USAGE}`, { cause: reason });
  });
  try {
    return parseQueries(source);
  } catch (reason) {
    throw new Error(`${file} ${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
  }
}

/** Types every query into the search page, one after the other. */
async function judgeAll(queries: readonly Query[], titles: readonly string[], folder: string | undefined): Promise<readonly Judged[]> {
  const searcher = await openSearcher(folder);
  try {
    const judged: Judged[] = [];
    for (const query of queries) judged.push(judge(query, await searcher.search(query.query), titles));
    return judged;
  } finally {
    await searcher.close();
  }
}

/** Scores the search of the built site against the queries of a file; prints a table and the failures, and writes all of it as JSON. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' }, folder: { type: 'string' } }, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  const queries = await readQueries(file);
  const titles = await siteTitles();
  const judged = await judgeAll(queries, titles, values.folder);
  const evaluation = evaluate(judged);
  const failures = failuresIn(judged);
  const unanswerable = unanswerableIn(judged);
  const recordIndexBytes = gzipSync(await readFile(join(DIST, RECORDS_ADDRESS)), { level: 9 }).length;
  const missing = unanswerable.map(({ id, query }) => `${id} ${query}`).join('; ');
  console.log(
    `${failureList(failures)}\n\n${tableOf(evaluation)}\n\nno title or heading for: ${missing}\nrecord index: ${(recordIndexBytes / 1000).toFixed(1)} kB (gzip)`,
  );
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ ...evaluation, recordIndexBytes, failures, unanswerable }, undefined, 2)}\n`);
}

try {
  await run();
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
