import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGuide, type Guide } from '../model/guide.ts';
import { byPlace, ContentError, type Problem } from '../model/problem.ts';
import type { RawRecord, Redirect, Unread } from '../model/raw.ts';
import { readRecord } from './record.ts';
import { EVERYDAY_WORDS_FILE, readEverydayWords } from './everydayWords.ts';
import { readRedirects, REDIRECTS_FILE } from './redirects.ts';

/** The Guide with what its loading found out. */
export interface Loaded {
  readonly guide: Guide;
  readonly problems: readonly Problem[];
  /** Hash over all of `content/`: changes when any record does. */
  readonly digest: string;
}

/** Paths of all files below `folder`, with `/`, sorted. Hidden files are not content. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Reads all of `content/` below `root`, and builds and checks the Guide. */
export async function loadContent(root: string): Promise<Loaded> {
  const folder = join(root, 'content');
  const hash = createHash('sha256');
  const raws: RawRecord[] = [];
  const unread: Unread[] = [];
  const problems: Problem[] = [];
  let redirects: readonly Redirect[] = [];
  let everydayWords: readonly (readonly string[])[] = [];
  const paths = await filesIn(folder);
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  for (const [index, bytes] of contents.entries()) {
    const path = paths[index] ?? '';
    hash.update(path).update('\0').update(bytes);
    if (path === REDIRECTS_FILE) {
      const read = readRedirects(bytes);
      redirects = read.redirects;
      problems.push(...read.problems);
      continue;
    }
    if (path === EVERYDAY_WORDS_FILE) {
      const read = readEverydayWords(bytes);
      everydayWords = read.groups;
      problems.push(...read.problems);
      continue;
    }
    const read = readRecord(path, bytes);
    if ('raw' in read) {
      raws.push(read.raw);
    } else {
      problems.push(...read.problems);
      if (read.unread) unread.push(read.unread);
    }
  }
  const built = buildGuide(raws, { redirects, everydayWords, unread });
  return { guide: built.guide, problems: [...problems, ...built.problems].sort(byPlace), digest: hash.digest('hex') };
}

/** The Guide, fit to publish. Throws a `ContentError` that names every problem. */
export async function loadGuide(root: string): Promise<Loaded> {
  const loaded = await loadContent(root);
  if (loaded.problems.length > 0) throw new ContentError(loaded.problems);
  return loaded;
}
