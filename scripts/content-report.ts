import { loadContent } from '../src/load/guide.ts';
import { contentReport } from './upkeep/report.ts';
import { readToday } from './upkeep/today.ts';

/** Prints the state of the content. `--today YYYY-MM-DD` asks how it will stand, or stood, on another day. */
const today = readToday(process.argv.slice(2), new Date());
const { guide, problems } = await loadContent(process.cwd());
console.log(contentReport(guide, today));
if (problems.length > 0) console.error('\nNot all of it is counted: the content has problems; run `npm run content:check`.');
