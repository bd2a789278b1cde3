import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

/** What a build came to. */
export interface BuildOutcome {
  readonly code: number | null;
  /** Everything it printed, in two parts: first what went to standard output. */
  readonly output: string;
}

/** Builds the project in `folder` into its `dist`, with this very Node. `environment` is added to that of the tests. */
export async function build(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<BuildOutcome> {
  const child = spawn(process.execPath, [join(folder, 'node_modules/.bin/astro'), 'build'], {
    cwd: folder,
    // Vitest marks its processes as tests, which Vite would take for its own mode.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('close', resolve).on('error', reject);
  const [code, printed, complained] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: printed + complained };
}
