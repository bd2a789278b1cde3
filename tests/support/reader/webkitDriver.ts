import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { vi } from 'vitest';
import { findProgram } from '../../../scripts/setup/programs.ts';

/**
 * Width, height and depth of the display. Nothing manages windows on it: the keyboard belongs to the window below its pointer, which
 * rests in the middle. So the middle must lie in the narrowest window; wider ones may stick out of the display.
 */
const SCREEN = '800x1000x24';

/** A port that was free a moment ago. WebKitWebDriver does not say which one it was given, so it must be told. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port for WebKitWebDriver.');
  return address.port;
}

/** WebKitWebDriver that runs. */
export interface Driver {
  readonly address: string;
  close: () => Promise<void>;
}

/** Starts WebKitWebDriver on a display of its own; gives its address once it answers. Throws where one of the programs is not installed. */
export async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const command = ['-a', '-s', `-screen 0 ${SCREEN}`, findProgram('WebKitWebDriver'), `--port=${port}`, '--replace-on-new-session'];
  const driver = spawn(findProgram('xvfb-run'), command, { detached: true, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${address}/status`), { timeout: 20_000, interval: 50 });
  return {
    address,
    close: async () => {
      endGroup(driver);
      if (driver.exitCode === null && driver.signalCode === null) await once(driver, 'exit');
    },
  };
}

/** Ends xvfb-run with everything it has started, which its own group of processes holds. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
