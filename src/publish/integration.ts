import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from './policy.ts';
import { indexForSearch } from './searchIndex.ts';

/** The steps after Astro has written the pages, in this order: what is indexed is what is published. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await applyPolicy(folder);
        logger.info(`content-security policy on ${pages} pages`);
        const indexed = await indexForSearch(folder);
        logger.info(`${indexed} pages in the full-text index`);
      },
    },
  };
}
