import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Button, Capabilities, Key as SeleniumKey, Origin, type WebDriver } from 'selenium-webdriver';
import { vi } from 'vitest';
import { findProgram } from '../../../scripts/setup/programs.ts';
import { DEFAULT_WIDTH, HEIGHT, type Browser, type BrowserKind, type Key, type Point, type Settings, type Tab } from './browser.ts';

const KEYS: Readonly<Record<Exclude<Key, 'Shift+Tab'>, string>> = {
  Tab: SeleniumKey.TAB,
  Enter: SeleniumKey.ENTER,
  Escape: SeleniumKey.ESCAPE,
  Space: SeleniumKey.SPACE,
  ArrowDown: SeleniumKey.ARROW_DOWN,
  ArrowUp: SeleniumKey.ARROW_UP,
  ArrowLeft: SeleniumKey.ARROW_LEFT,
  ArrowRight: SeleniumKey.ARROW_RIGHT,
  Home: SeleniumKey.HOME,
  End: SeleniumKey.END,
};

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

/** Starts WebKitWebDriver on a display of its own; gives its address once it answers. */
async function startDriver(): Promise<{ readonly address: string; readonly process: ChildProcess }> {
  const port = await freePort();
  const command = ['-a', '-s', `-screen 0 ${SCREEN}`, findProgram('WebKitWebDriver'), `--port=${port}`];
  const driver = spawn(findProgram('xvfb-run'), command, { detached: true, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${address}/status`), { timeout: 20_000, interval: 50 });
  return { address, process: driver };
}

/** Ends xvfb-run with everything it has started, which its own group of processes holds. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function startSession(address: string, { scripts = true }: Settings): Promise<WebDriver> {
  const options = { binary: findProgram('MiniBrowser'), args: ['--automation', `--enable-javascript=${String(scripts)}`] };
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
  return new Builder().usingServer(address).withCapabilities(capabilities).build();
}

function pointAt(session: WebDriver, { x, y }: Point): ReturnType<WebDriver['actions']> {
  return session.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
}

async function open(address: string, settings: Settings): Promise<Tab> {
  const session = await startSession(address, settings);
  await session
    .manage()
    .window()
    .setRect({ width: settings.width ?? DEFAULT_WIDTH, height: HEIGHT });
  return {
    goto: (url) => session.get(url),
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    click: (at) => pointAt(session, at).press(Button.LEFT).release(Button.LEFT).perform(),
    hover: (at) => pointAt(session, at).perform(),
    press: (key) => {
      const actions = session.actions();
      if (key !== 'Shift+Tab') return actions.sendKeys(KEYS[key]).perform();
      return actions.keyDown(SeleniumKey.SHIFT).sendKeys(SeleniumKey.TAB).keyUp(SeleniumKey.SHIFT).perform();
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    // The driver reports nothing by itself; the listener in the page and the server do.
    reported: () => [],
    close: () => session.quit(),
  };
}

/** WebKitGTK's MiniBrowser, driven by Selenium. One session at a time, which is a browser of its own. */
export const WEBKIT: BrowserKind = {
  name: 'WebKitGTK',
  needsListener: true,
  start: async (): Promise<Browser> => {
    const driver = await startDriver();
    return {
      open: (settings) => open(driver.address, settings),
      close: async () => {
        endGroup(driver.process);
        if (driver.process.exitCode === null && driver.process.signalCode === null) await once(driver.process, 'exit');
      },
    };
  },
};
