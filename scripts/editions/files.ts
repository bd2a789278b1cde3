import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Files } from '../../src/editions/folder/files.ts';

/** All files below `folder`, by path; none where it does not exist. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path));
  return files;
}
