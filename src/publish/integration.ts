import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate, edition, useGuide } from '../load/shared.ts';
import { keptFilesIn, type KeptFile } from './keptFiles.ts';
import { writeOffline } from './offline.ts';
import { searchedFirst } from './prerenderer.ts';
import { writeRedirects } from './redirects.ts';
import { writeSupply } from './supply/write.ts';
import { openSearchIndex, type SearchIndex } from './searchIndex.ts';

/** What is published beside the pages, and what is done to each of them. */
export function publish(): AstroIntegration {
  let index: SearchIndex;
  const pages = new Map<string, KeptFile>();
  let root = process.cwd();
  let output = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        output = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        index = await openSearchIndex(useGuide(), output);
        setPrerenderer((usual) => searchedFirst(usual, index, (page) => pages.set(page.path, page)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moved = await writeRedirects(folder, useGuide());
        await writeSupply(folder, root, edition());
        const entries = await index.written();
        logger.info(`${moved} redirects, ${entries} entries in the full-text index`);
        const { files, bytes } = await writeOffline(folder, edition(), buildDate(), await keptFilesIn(folder, pages));
        logger.info(`${files.length} files of ${(bytes / 1e6).toFixed(1)} MB can be saved`);
      },
    },
  };
}
