import { zipSync, type Zippable } from 'fflate';
import type { Files } from './files.ts';

/**
 * `files` in a folder of a zip file, in their order. Every entry carries noon of `date` (YYYY-MM-DD): zip files keep the time of a
 * wall clock without its place, so it is given as local time and comes out the same everywhere.
 */
export function zipped(files: Files, folder: string, date: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[`${folder}/${path}`] = bytes;
  return zipSync(entries, { level: 9, mtime: new Date(`${date}T12:00:00`) });
}
