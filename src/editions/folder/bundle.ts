import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { BASE_PATH } from '../../site.ts';
import { bytesOf, textAt, type Files } from './files.ts';

const ENTRY = '<stdin>';

/** Lets esbuild find modules among the files of the site instead of on disk. */
function modulesOf(site: Files): Plugin {
  return {
    name: 'modules of the site',
    setup: (bundler) => {
      bundler.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const fromRoot = path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : undefined;
        return { path: fromRoot ?? posix.join(posix.dirname(importer), path), namespace: 'site' };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'site' }, ({ path }) => {
        const contents = textAt(site, path);
        return contents === undefined ? { errors: [{ text: `The site has no ${path}. Build it again.` }] } : { contents };
      });
    },
  };
}

/** A classic script: its code runs in a function of its own, and any browser loads it from disk. */
async function classicScript(source: Pick<BuildOptions, 'stdin' | 'entryPoints' | 'plugins'>): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.contents ?? bytesOf('');
}

/**
 * One classic script that does what the modules at `addresses` do one after the other. They are bundled together, because a
 * module that several of them import must run once. Throws where esbuild cannot do it, for example for a top-level `await`.
 */
export function bundleModules(addresses: readonly string[], site: Files): Promise<Uint8Array> {
  const contents = addresses.map((address) => `import ${JSON.stringify(address)};\n`).join('');
  return classicScript({ stdin: { contents, sourcefile: ENTRY }, plugins: [modulesOf(site)] });
}

/** The script that keeps a chosen theme from page to page. */
export function bundleKeepTheme(): Promise<Uint8Array> {
  return classicScript({ entryPoints: [fileURLToPath(new URL('keepTheme.ts', import.meta.url))] });
}
