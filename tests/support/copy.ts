import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../../scripts/bench/workspace.ts';
import { build, type BuildOutcome } from './build.ts';
import { ROOT } from './paths.ts';

/** A copy of the project that a test may change and build. */
export interface ProjectCopy {
  /** Where it builds the site. */
  readonly dist: string;
  /** Replaces the one place in `file` that fits `from`. Throws where there is none, so that no test changes nothing. */
  edit: (file: string, from: RegExp, to: string) => Promise<void>;
  rename: (file: string, name: string) => Promise<void>;
  build: (environment?: Readonly<Record<string, string>>) => Promise<BuildOutcome>;
  remove: () => Promise<void>;
}

/** Copies the project, its content included, into the folder for temporary files. */
export async function copyOfProject(): Promise<ProjectCopy> {
  const folder = await copyProject(ROOT, 'test');
  return {
    dist: join(folder, 'dist'),
    edit: async (file, from, to) => {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has nothing that fits ${String(from)}; the test must change something else in it.`);
      await writeFile(path, after);
    },
    rename: (file, name) => rename(join(folder, file), join(folder, name)),
    build: (environment) => build(folder, environment),
    remove: () => rm(folder, { recursive: true }),
  };
}
