import { dirname, posix } from 'node:path';
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
      bundler.onResolve({ filter: /.*/ }, ({ path, importer, namespace }) => {
        // Code of the project that is bundled with them finds its own modules on disk.
        if (namespace === 'file' && (!importer.endsWith(ENTRY) || path.endsWith('.ts'))) return undefined;
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
async function classicScript(source: Pick<BuildOptions, 'stdin' | 'entryPoints' | 'plugins' | 'define' | 'inject'>): Promise<Uint8Array> {
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

/** The script with Pagefind, which hands it over under `address`; what it fetches is read from scripts too. */
export function bundlePagefind(address: string, site: Files): Promise<Uint8Array> {
  const disk = fileURLToPath(new URL('fetchFromDisk.ts', import.meta.url));
  const contents = [
    `import * as pagefind from ${JSON.stringify(BASE_PATH + address.slice(1))};`,
    `import { handOverModule } from ${JSON.stringify(disk)};`,
    `handOverModule(${JSON.stringify(address)}, pagefind);`,
  ].join('\n');
  return classicScript({
    stdin: { contents, sourcefile: ENTRY, resolveDir: dirname(disk) },
    plugins: [modulesOf(site)],
    inject: [disk],
    define: { fetch: 'fetchFromDisk' },
  });
}

/** The script that keeps a chosen theme from page to page. */
export function bundleKeepTheme(): Promise<Uint8Array> {
  return classicScript({ entryPoints: [fileURLToPath(new URL('keepTheme.ts', import.meta.url))] });
}
