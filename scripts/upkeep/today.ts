import { parseArgs } from 'node:util';
import { isoDate } from '../../src/model/schema/fields.ts';

/**
 * The day a report is about, YYYY-MM-DD: `--today` among the command's `words`, else `now` in UTC. The clock is read by the script that
 * calls this and nowhere else. Throws on a word that is not understood or a date that does not exist.
 */
export function readToday(words: readonly string[], now: Date): string {
  const { values } = parseArgs({ args: [...words], options: { today: { type: 'string' } } });
  const { today = now.toISOString().slice(0, 10) } = values;
  if (!isoDate.safeParse(today).success) throw new Error(`--today ${today}: write a date that exists as YYYY-MM-DD.`);
  return today;
}
