import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { MANIFEST_ADDRESS, SIZE_ADDRESS, WORKER_ADDRESS, type FileEntry, type Manifest, type Size } from '../offline/protocol.ts';
import { BASE_PATH } from '../site.ts';
import type { KeptFile } from './keptFiles.ts';

/** What is kept from the first visit on: pages from which all others are found, and everything that pages run and show. */
const SHELL =
  /^(?:index\.html|(?:glossary|search|offline)\/index\.html|search\/records\.json|glossary\/cards\.json|favicon\.svg|manifest\.webmanifest|_astro\/.+)$/;

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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Writes what the offline copy of the site in `folder` needs: the list of its files with their hashes, and the worker. Gives the manifest. */
export async function writeOffline(folder: string, edition: string, date: string, kept: readonly KeptFile[]): Promise<Manifest> {
  const size: Size = {
    edition,
    date,
    bytes: sum(kept.map(({ bytes }) => bytes)),
    transfer: sum(kept.map(({ transfer }) => transfer)),
  };
  const files = kept.map(({ path, bytes, hash }): FileEntry => [path, bytes, hash]).sort(([a], [b]) => (a < b ? -1 : 1));
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
