import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderEdition } from '../src/editions/folder/edition.ts';
import { UnfitSite } from '../src/editions/folder/unfitSite.ts';
import { zipped } from '../src/editions/folder/zip.ts';
import { readFiles } from './editions/files.ts';

const SITE = 'dist';
const EDITIONS = 'dist-editions';
/** The folder in the zip file. */
const FOLDER = 'code-and-care';

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
