import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What makes the site, beside the content. */
const CODE = ['src', 'public'] as const;
const FILES = ['astro.config.ts', 'package-lock.json'] as const;

/** Paths of all files below `folder` of `root`, sorted; none where it does not exist. */
async function filesIn(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

/**
 * Name of the edition that is built: it changes with content, code and `settings`, and is the same wherever the same is built. Pages,
 * data and the offline copy of one edition carry it, so that none is mixed with those of another.
 */
export async function findEdition(root: string, contentDigest: string, settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(contentDigest).update(JSON.stringify(settings));
  const folders = await Promise.all(CODE.map((folder) => filesIn(root, folder)));
  const paths = [...folders.flat(), ...FILES];
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path)).catch(() => '')));
  for (const [at, content] of contents.entries()) hash.update(`${paths[at] ?? ''}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
