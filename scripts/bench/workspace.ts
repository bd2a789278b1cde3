import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { File } from './generate.ts';

/** What a build of the guide needs beside its content and its packages. */
const PROJECT = ['src', 'public', 'astro.config.ts', 'tsconfig.json'];

/** What tools remember between runs; a build must not begin with it, nor write into the checkout's through a hard link. */
const CACHES = ['.astro', '.cache', '.vite', '.vitest-cache'];

/** Stock Starlight: no option but the title, which it demands. */
const STOCK: readonly File[] = [
  {
    path: 'astro.config.mjs',
    text: "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [starlight({ title: 'Stock' })] });\n",
  },
  {
    path: 'src/content.config.ts',
    text: "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nimport { defineCollection } from 'astro:content';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  },
];

async function write(folder: string, files: readonly File[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Packages by hard link, which is quick and takes no room; a copy where the temporary folder is on another disk. A symlink breaks Astro's compile metadata. */
async function addPackages(root: string, folder: string): Promise<void> {
  const from = join(root, 'node_modules');
  const to = join(folder, 'node_modules');
  try {
    await promisify(execFile)('cp', ['-al', from, to]);
  } catch {
    await rm(to, { recursive: true, force: true });
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const cache of CACHES) await rm(join(to, cache), { recursive: true, force: true });
}

/** Makes a project with the packages of the one at `root`, outside of it. Astro learns from package.json which of them it must compile. */
async function createFolder(root: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${name}-`));
  await addPackages(root, folder);
  for (const file of ['package.json', 'package-lock.json']) await cp(join(root, file), join(folder, file));
  return folder;
}

/** A copy of the project at `root` with other content, or with its own where `content` is absent. Gives its folder. */
export async function copyProject(root: string, name: string, content?: readonly File[]): Promise<string> {
  const folder = await createFolder(root, name);
  for (const part of PROJECT) if (existsSync(join(root, part))) await cp(join(root, part), join(folder, part), { recursive: true });
  if (content) await write(join(folder, 'content'), content);
  else await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

/** Stock Starlight with `pages` as its documents. Gives its folder. */
export async function createStock(root: string, pages: readonly File[]): Promise<string> {
  const folder = await createFolder(root, 'stock');
  await write(folder, STOCK);
  await write(join(folder, 'src/content/docs'), pages);
  return folder;
}
