import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from './site.ts';

/** SHA-256 of each file below `folder`, as sorted lines `path hash`. */
export async function fileHashes(folder: string): Promise<readonly string[]> {
  const { files } = await readSite(folder);
  return Promise.all(
    [...files].map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
    }),
  );
}
