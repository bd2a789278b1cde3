import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { HASH_DIGITS } from '../offline/protocol.ts';

/** A file that an offline copy holds: its path below the folder of the site, its sizes in bytes, and the first digits of the SHA-256 of its content. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** About what is fetched for it. */
  readonly transfer: number;
  readonly hash: string;
}

/** What an offline copy has no use for: pictures for other sites, lists for robots, other editions, and what is written for the copy itself. */
const NOT_KEPT =
  /^(?:social\/|robots\.txt$|sitemap|changes\.xml$|404\.html$|worker\.js$|data\/(?:sbom\.cdx\.json|licenses\.txt)$|offline\/[^/]+\.json$)|\.(?:zip|epub|pdf)$/;

/** What hosts compress on the way; all else is compressed already, the full-text index above all. */
const COMPRESSED = /\.(?:html|css|js|json|svg|txt|csv|ttl|gift|webmanifest)$/;

/** How many files are in memory at once. */
const AT_ONCE = 8;

const zip = promisify(gzip);

async function measured(folder: string, path: string): Promise<KeptFile> {
  const content = await readFile(join(folder, path));
  const transfer = COMPRESSED.test(path) ? (await zip(content)).byteLength : content.byteLength;
  return { path, bytes: content.byteLength, transfer, hash: createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS) };
}

/** The files of the site in `folder` that an offline copy holds, or those of them that are wanted, in no order. */
export async function keptFilesIn(folder: string, isWanted: (path: string) => boolean = () => true): Promise<readonly KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_KEPT.test(path) && isWanted(path));
  const files: KeptFile[] = [];
  // The lines of work take from one list.
  const left = paths.values();
  const work = async (): Promise<void> => {
    for (const path of left) files.push(await measured(folder, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}
