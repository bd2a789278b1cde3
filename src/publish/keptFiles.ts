import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { HASH_DIGITS } from '../offline/protocol.ts';

/** A file that an offline copy holds: its path below the folder of the site, its sizes in bytes, and the first digits of the SHA-256 of its content, in base64. */
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

const compressed = promisify(gzip);

/** What an offline copy needs to know of the file at `path`, which holds `content`. */
export async function measured(path: string, content: Uint8Array): Promise<KeptFile> {
  const { byteLength } = COMPRESSED.test(path) ? await compressed(content) : content;
  return { path, bytes: content.byteLength, transfer: byteLength, hash: hash('sha256', content, 'base64').slice(0, HASH_DIGITS) };
}

/**
 * The files of the site in `folder` that an offline copy holds, in no order; those that are `known`, by their path, are not measured
 * again. They are read without waiting: to hand thousands of small files to other threads takes longer than to read them.
 */
export async function keptFilesIn(folder: string, known: ReadonlyMap<string, KeptFile> = new Map()): Promise<readonly KeptFile[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NOT_KEPT.test(path));
  const kept: KeptFile[] = [];
  for (const path of paths) kept.push(known.get(path) ?? (await measured(path, readFileSync(join(folder, path)))));
  return kept;
}
