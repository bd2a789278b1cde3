import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { useGuide } from '../load/shared.ts';
import { applyPolicy } from './policy.ts';
import { writeRedirects } from './redirects.ts';
import { indexForSearch } from './searchIndex.ts';

/** The steps after Astro has written the pages, in this order: what is indexed is what is published. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moved = await writeRedirects(folder, useGuide());
        logger.info(`${moved} redirects`);
        const pages = await applyPolicy(folder);
        logger.info(`content-security policy on ${pages} pages`);
        const indexed = await indexForSearch(folder, useGuide());
        logger.info(`${indexed} entries in the full-text index`);
      },
    },
  };
}
