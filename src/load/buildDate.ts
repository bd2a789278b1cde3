import { execFileSync } from 'node:child_process';
import type { Guide } from '../model/guide.ts';

function commitDate(root: string): string | undefined {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return date === '' ? undefined : date;
  } catch {
    return undefined;
  }
}

/**
 * The one date of a build, YYYY-MM-DD in UTC: `SOURCE_DATE_EPOCH` (seconds) if set, else the day of the commit,
 * else the newest date of review. Never the clock: a build of one commit is the same on every day.
 */
export function findBuildDate(root: string, guide: Guide): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const newest = Array.from(guide.nodes.values(), (node) => node.reviewed)
    .sort()
    .at(-1);
  return commitDate(root) ?? newest ?? '1970-01-01';
}
