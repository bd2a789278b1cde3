import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import { buildDate, edition, useGuide } from '../load/shared.ts';
import { keptFilesIn } from './keptFiles.ts';
import { writeOffline } from './offline.ts';
import { shareSearchIndex } from './openIndex.ts';
import { writeRedirects } from './redirects.ts';
import { writeSupply } from './supply/write.ts';
import { INDEX_FOLDER, openSearchIndex, type SearchIndex } from './searchIndex.ts';

/** What is published beside the pages. Each page goes into the index as soon as it is rendered (src/middleware.ts). */
export function publish(): AstroIntegration {
  let index: SearchIndex;
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
        shareSearchIndex(index);
        // Pages that search leads to come first: while everything else is rendered, Pagefind writes the index.
        const order = ({ pathname }: PathWithRoute): number => (index.expects(pathname) ? 0 : 1);
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => (await usual.getStaticPaths()).toSorted((a, b) => order(a) - order(b)),
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moved = await writeRedirects(folder, useGuide());
        await writeSupply(folder, root, edition());
        const isIndex = (path: string): boolean => path.startsWith(INDEX_FOLDER);
        const pages = keptFilesIn(folder, (path) => !isIndex(path));
        const entries = await index.written();
        logger.info(`${moved} redirects, ${entries} entries in the full-text index`);
        const kept = [...pages, ...keptFilesIn(folder, isIndex)];
        const { files, bytes } = await writeOffline(folder, edition(), buildDate(), kept);
        logger.info(`${files.length} files of ${(bytes / 1e6).toFixed(1)} MB can be saved`);
      },
    },
  };
}
