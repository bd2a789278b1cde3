import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { MANIFEST_ADDRESS, SIZE_ADDRESS, WORKER_ADDRESS, type FileEntry, type Manifest, type Size } from '../offline/protocol.ts';
import { BASE_PATH } from '../site.ts';

/** What an offline copy has no use for: pictures for other sites, lists for robots, other editions, and what is written here. */
const NOT_KEPT =
  /^(?:social\/|robots\.txt$|sitemap|changes\.xml$|404\.html$|worker\.js$|data\/(?:sbom\.cdx\.json|licenses\.txt)$|offline\/[^/]+\.json$)|\.(?:zip|epub|pdf)$/;

/** What is kept from the first visit on: pages from which all others are found, and everything that pages run and show. */
const SHELL =
  /^(?:index\.html|(?:glossary|search|offline)\/index\.html|search\/records\.json|glossary\/cards\.json|favicon\.svg|manifest\.webmanifest|_astro\/.+)$/;

const zip = promisify(gzip);

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The worker of the edition as one classic script. */
async function workerScript(edition: string, shell: readonly FileEntry[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
    define: { EDITION: JSON.stringify(edition), BASE: JSON.stringify(BASE_PATH), SHELL: JSON.stringify(shell) },
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes what the offline copy needs, once everything else in `folder` is final: the list of all files with their hashes, and the worker. Gives the manifest. */
export async function writeOffline(folder: string, edition: string, date: string): Promise<Manifest> {
  const paths = (await filesIn(folder)).filter((path) => !NOT_KEPT.test(path));
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  const zipped = await Promise.all(contents.map((content) => zip(content)));
  const files = contents.map((content, at): FileEntry => [
    paths[at] ?? '',
    content.byteLength,
    createHash('sha256').update(content).digest('hex'),
  ]);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const transfer = zipped.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const size: Size = { edition, date, bytes, transfer };
  const manifest: Manifest = { ...size, files };
  const shell = files.filter(([path]) => SHELL.test(path));
  for (const [address, text] of [
    [MANIFEST_ADDRESS, JSON.stringify(manifest)],
    [SIZE_ADDRESS, JSON.stringify(size)],
    [WORKER_ADDRESS, await workerScript(edition, shell)],
  ] as const) {
    const file = join(folder, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return manifest;
}
