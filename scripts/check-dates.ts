import { loadContent } from '../src/load/guide.ts';
import { datesOn, formatDates } from './upkeep/dates.ts';
import { readToday } from './upkeep/today.ts';

/**
 * Prints what is overdue for review and what is due within 60 days; fails if anything is overdue, or if the content has
 * problems, since a record that cannot be read has no date. `--today YYYY-MM-DD` asks about another day.
 */
const today = readToday(process.argv.slice(2), new Date());
const { guide, problems } = await loadContent(process.cwd());
const dates = datesOn(guide, today);
console.log(formatDates(dates));
if (problems.length > 0) console.error('\nNot every date is known: the content has problems; run `npm run content:check`.');
process.exitCode = dates.overdue.length > 0 || problems.length > 0 ? 1 : 0;
