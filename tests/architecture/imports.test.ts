import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What `src/` is made of, lowest first. A part imports itself and parts of lower levels; only the parts of the last level,
 * which make up pages together, import each other.
 */
const LEVELS: readonly (readonly string[])[] = [
  ['model'],
  ['shared'],
  ['load', 'offline', 'state', 'statistics', 'site.ts'],
  ['prose', 'search', 'tools', 'cases', 'data', 'publish', 'editions'],
  ['pages', 'chrome', 'components', 'content.config.ts', 'env.d.ts', 'styles'],
];

/** Packages that the model may use: nothing that knows of Astro, a browser or files. */
const PACKAGES_OF_MODEL = ['fastest-levenshtein', 'zod'];

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** One import: the file, from `src/`, and what it names. */
interface Import {
  readonly file: string;
  readonly specifier: string;
}

async function importsOf(folder: string): Promise<Import[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(?:ts|astro)$/.test(path)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return paths.flatMap((file, index) =>
    Array.from((texts[index] ?? '').matchAll(IMPORT), ([, named, loaded]) => ({ file, specifier: named ?? loaded ?? '' })),
  );
}

/** The part of `src/` to which a path belongs: its folder, or the file itself. */
function partOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? '';
}

function levelOf(part: string): number {
  return LEVELS.findIndex((parts) => parts.includes(part));
}

/** Why the import is against the order of `src/`; `undefined` where it is not. */
function objection({ file, specifier }: Import): string | undefined {
  const part = partOf(file);
  if (!specifier.startsWith('.')) {
    const isForbidden = part === 'model' && !PACKAGES_OF_MODEL.includes(specifier);
    return isForbidden ? `src/${file} imports ${specifier}: the model uses ${PACKAGES_OF_MODEL.join(' and ')} only.` : undefined;
  }
  const target = partOf(relative('.', join(dirname(file), specifier)));
  const [from, to] = [levelOf(part), levelOf(target)];
  for (const [name, level] of [[part, from] as const, [target, to] as const]) {
    if (level < 0)
      return `src/${name} has no place in the order of imports: name it among the LEVELS of tests/architecture/imports.test.ts.`;
  }
  const isAllowed = part === target || from > to || (from === to && from === LEVELS.length - 1);
  return isAllowed ? undefined : `src/${file} imports ${specifier}: ${part} must not know of ${target}.`;
}

describe('imports', () => {
  it('point one way', async () => {
    const imports = await importsOf('src');
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(objection).filter((reason) => reason !== undefined))).toEqual(new Set());
  });

  it.for([
    ['model/guide.ts', '../load/guide.ts', 'model must not know of load'],
    ['load/guide.ts', '../prose/plugins.ts', 'load must not know of prose'],
    ['prose/text.ts', '../components/Reference.astro', 'prose must not know of components'],
    ['tools/planner/core.ts', '../../cases/alert-fatigue/core.ts', 'tools must not know of cases'],
    ['model/guide.ts', 'node:fs', 'the model uses'],
    ['model/guide.ts', 'astro', 'the model uses'],
    ['newcomer/a.ts', '../model/guide.ts', 'src/newcomer has no place'],
  ] as const)('from %s of %s are refused', ([file, specifier, reason]) => {
    expect(objection({ file, specifier })).toContain(reason);
  });

  it.for([
    ['pages/404.astro', '../components/Notes.astro'],
    ['components/sections.ts', './sections/Sources.astro'],
    ['prose/text.ts', '../model/guide.ts'],
    ['load/guide.ts', 'node:fs/promises'],
  ] as const)('from %s of %s are welcome', ([file, specifier]) => {
    expect(objection({ file, specifier })).toBeUndefined();
  });
});
