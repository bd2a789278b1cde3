import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSize, SIZE_ADDRESS } from '../../src/offline/protocol.ts';
import { keptFilesIn } from '../../src/publish/keptFiles.ts';
import { writeOffline } from '../../src/publish/offline.ts';
import { DIST } from './paths.ts';

/** Name of the edition that is made. */
export const LATER = 'fedcba987654';

/** Name of the edition of the site in `folder`. */
export async function editionIn(folder = DIST): Promise<string> {
  const size: unknown = JSON.parse(await readFile(join(folder, SIZE_ADDRESS), 'utf8'));
  if (!isSize(size)) throw new Error(`${folder} holds no site that can be saved.`);
  return size.edition;
}

/** The site as if it had been published anew with other texts: a copy in a folder of its own, of edition {@link LATER}. Gives the folder. */
export async function laterEdition(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'later-edition-'));
  await cp(DIST, folder, { recursive: true });
  const edition = await editionIn();
  const paths = await readdir(folder, { recursive: true });
  await Promise.all(
    paths
      .filter((path) => /\.(?:html|json)$/.test(path))
      .map(async (path) => {
        const text = await readFile(join(folder, path), 'utf8');
        if (text.includes(edition)) await writeFile(join(folder, path), text.replaceAll(edition, LATER));
      }),
  );
  await writeOffline(folder, LATER, '2027-01-15', await keptFilesIn(folder));
  return folder;
}
