import { relative } from 'node:path';
import { build } from './build.ts';
import { DIST, ROOT } from './paths.ts';

const KEY = Symbol.for('code-and-care.fresh-build');

/** Vitest loads this file once for each project; the symbol lets them share one build. */
interface Shared {
  [KEY]?: Promise<void> | undefined;
}

async function buildOrExplain(): Promise<void> {
  const started = performance.now();
  console.log(`Building the site into ${relative(process.cwd(), DIST)}/ for the tests …`);
  const { code, output } = await build(ROOT);
  if (code !== 0) throw new Error(`The site does not build, so there is nothing to test. Mend this first:\n${output}`);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Before any test of the built site or in a browser: builds it anew, so that no test ever reads an old page. */
export default async function freshBuild(): Promise<void> {
  const shared: typeof globalThis & Shared = globalThis;
  await (shared[KEY] ??= buildOrExplain());
}
