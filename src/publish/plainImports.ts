import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The module through which Vite passes every `import()` of a script, so that it can fetch ahead what that module imports. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Lets an `import()` be no more than that. Vite's helper weighs twice what the script of a page that uses it does, and has nothing
 * to do here: no script brings a style sheet of its own, and what the scripts import is little.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
