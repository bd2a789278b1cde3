import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { guide } from './src/load/integration.ts';
import { MARKDOWN_FEATURES } from './src/load/prose.ts';
import { useGuide } from './src/load/shared.ts';
import { prosePlugins } from './src/prose/plugins.ts';
import { plainImports } from './src/publish/plainImports.ts';
import { publish } from './src/publish/integration.ts';
import { sitemapOptions } from './src/publish/sitemap.ts';
import { BASE_PATH, href, REPOSITORY, SITE_TITLE, SITE_URL } from './src/site.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  cacheDir: './.astro',
  // Pages are small; fetching one because the pointer passes over its link would cost data, and the policy refuses it.
  prefetch: false,
  // Most pages are rendered before they are asked for (src/publish/prerenderer.ts); what is left is compressing and writing, in other threads.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  markdown: {
    processor: satteri({ ...prosePlugins(useGuide, href), features: MARKDOWN_FEATURES }),
    syntaxHighlight: false,
  },
  integrations: [
    guide([SITE_URL, BASE_PATH, REPOSITORY]),
    starlight({
      title: SITE_TITLE,
      description: 'A field guide to careers in healthcare AI',
      social: [{ icon: 'github', label: 'GitHub', href: `https://github.com/${REPOSITORY}` }],
      favicon: '/favicon.svg',
      pagefind: false,
      expressiveCode: false,
      credits: false,
      disable404Route: true,
      markdown: { headingLinks: false, processedDirs: ['./content/guide'] },
      sidebar: [],
    }),
    mdx(),
    sitemap(sitemapOptions),
    publish(),
  ],
  vite: {
    plugins: [plainImports()],
    resolve: {
      // Starlight's routes render into our page instead of its own, with none of its styles, scripts and attributes.
      alias: [
        {
          find: /^\.\.\/components\/Page\.astro$/,
          replacement: fileURLToPath(new URL('./src/chrome/StarlightPage.astro', import.meta.url)),
        },
      ],
    },
    // The name of the script stands on every page; Astro would call it after the file and the place it was found at.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    build: {
      // Scripts stay files: they are shared between pages and need no hash in the policy.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
