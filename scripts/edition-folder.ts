import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { folderEdition } from '../src/editions/folder/edition.ts';
import type { Files } from '../src/editions/folder/files.ts';
import { UnfitSite } from '../src/editions/folder/unfitSite.ts';
import { zipped } from '../src/editions/folder/zip.ts';

const SITE = 'dist';
const EDITIONS = 'dist-editions';
/** The folder in the zip file. */
const FOLDER = 'code-and-care';

/** All files below `folder`; none where it does not exist. */
async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path));
  return files;
}

/** Writes the built site as a folder in a zip file, to be opened from disk without a server; gives the path of the zip file. */
async function writeEdition(): Promise<string> {
  const { date, files } = await folderEdition(await readFiles(SITE));
  const zip = join(EDITIONS, `${FOLDER}-${date}.zip`);
  await mkdir(EDITIONS, { recursive: true });
  await writeFile(zip, zipped(files, FOLDER, date));
  return zip;
}

try {
  console.log(await writeEdition());
} catch (error) {
  if (!(error instanceof UnfitSite)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
