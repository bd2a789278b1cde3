import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBuildDate } from './buildDate.ts';
import { loadContent, loadGuide } from './guide.ts';
import { formatProblem } from '../model/problem.ts';
import { findEdition } from './edition.ts';
import { referencesOf } from './references/references.ts';
import { share } from './shared.ts';

/** Loads the Guide before anything else in the build, and again whenever content changes while writing. `settings` are all else that makes one site differ from another. */
export function guide(settings: readonly string[]): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'guide',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        root = fileURLToPath(config.root);
        const loaded = await loadGuide(root);
        const buildDate = findBuildDate(root, loaded.guide);
        const edition = await findEdition(root, loaded.digest, [buildDate, ...settings]);
        share({ guide: loaded.guide, buildDate, edition, references: referencesOf(loaded.guide) });
        logger.info(`${loaded.guide.nodes.size} records, dated ${buildDate}, edition ${edition}`);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const reload = async (path: string): Promise<void> => {
          if (relative(root, path).split(/[\\/]/)[0] !== 'content') return;
          const loaded = await loadContent(root);
          if (loaded.problems.length > 0) {
            // The last good Guide stays: a half-typed sentence must not take the site away from its author.
            for (const problem of loaded.problems) logger.error(formatProblem(problem));
            return;
          }
          // While writing, nothing is kept offline: the digest of the content is all the edition that is needed.
          const { guide, digest } = loaded;
          share({ guide, buildDate: findBuildDate(root, guide), edition: digest.slice(0, 12), references: referencesOf(guide) });
          for (const environment of Object.values(server.environments)) {
            for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
              if (file.endsWith('.mdx')) for (const module of modules) environment.moduleGraph.invalidateModule(module);
            }
          }
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (path: string) => void reload(path));
      },
    },
  };
}
