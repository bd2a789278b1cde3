import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childrenTime, treeMemory } from './processes.ts';

/** Milliseconds between two looks at the memory. */
const INTERVAL = 200;

/** What one build took. */
export interface Usage {
  readonly seconds: number;
  /** Processor time of all its processes; unlike `seconds` it hardly depends on what else the machine does. */
  readonly processorSeconds: number | undefined;
  /** Most resident memory of all its processes together, in bytes. */
  readonly peakBytes: number | undefined;
  /** The last lines of what it printed, if it failed. */
  readonly failure: string | undefined;
}

/** Runs `astro build` in `folder`, with this very Node. */
export async function build(folder: string): Promise<Usage> {
  const processorBefore = await childrenTime();
  const start = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules/.bin/astro'), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));

  let peakBytes: number | undefined;
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    void treeMemory(child.pid).then((bytes) => {
      if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
    });
  }, INTERVAL);
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('close', resolve).on('error', reject);
  const code = await ended.finally(() => clearInterval(timer));

  const seconds = (performance.now() - start) / 1000;
  const processorAfter = await childrenTime();
  return {
    seconds,
    processorSeconds: processorBefore === undefined || processorAfter === undefined ? undefined : processorAfter - processorBefore,
    peakBytes,
    failure: code === 0 ? undefined : printed.join('').split('\n').slice(-20).join('\n'),
  };
}
