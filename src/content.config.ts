import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { useGuide } from './load/shared.ts';
import { isWritten, type Node } from './model/node.ts';

/** Starlight's name of a page: its address without the outer strokes. */
function nameOf({ address }: Node): string {
  return address.slice(1, -1) || 'index';
}

/**
 * The written pages of the Guide, for Starlight's routes: their names, titles and descriptions. The Guide has read and checked them, and
 * their prose is rendered with the page (src/chrome/StarlightPage.astro). Only MDX is read again, by Astro, since it is code.
 */
const writtenPages: Loader = {
  name: 'written-pages',
  load: async ({ store, ...context }) => {
    // What else Starlight wants to know is the same for all pages, and asking its schema for each would take a second for a thousand.
    const usual = await context.parseData({ id: 'any', data: { title: 'Any page' } });
    store.clear();
    for (const page of useGuide().nodes.values()) {
      if (!isWritten(page)) continue;
      const { title, description, file } = page;
      store.set({ id: nameOf(page), data: { ...usual, title, description }, filePath: file, deferredRender: file.endsWith('.mdx') });
    }
  },
};

/** Starlight looks for its own words here and warns where it finds none. */
const interfaceWords = [{ id: 'en', 'skipLink.label': 'Skip to content' }];

export const collections = {
  docs: defineCollection({ loader: writtenPages, schema: docsSchema() }),
  i18n: defineCollection({ loader: () => interfaceWords, schema: i18nSchema() }),
};
