import { setTimeout } from 'node:timers/promises';
import { Builder, Button, Capabilities, Key as SeleniumKey, Origin, type WebDriver } from 'selenium-webdriver';
import { findProgram } from '../../../scripts/setup/programs.ts';
import { attempts } from '../attempts.ts';
import { DEFAULT_WIDTH, HEIGHT, type Browser, type BrowserKind, type Key, type Point, type Settings, type Tab } from './browser.ts';
import { startDriver } from './webkitDriver.ts';

const KEYS: Readonly<Record<Exclude<Key, 'Shift+Tab' | 'Control+k'>, string>> = {
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

/** Longest that one command may take, in milliseconds: the slowest loads a page. */
const PATIENCE = 60_000;

/** Longest that a browser may take to start, in milliseconds, and how many are started before that counts as a failure. */
const START_PATIENCE = 20_000;
const STARTS = 4;

function startSession(address: string, { scripts = true }: Settings): Promise<WebDriver> {
  const options = { binary: findProgram('MiniBrowser'), args: ['--automation', `--enable-javascript=${String(scripts)}`] };
  const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
  return new Builder().usingServer(address).withCapabilities(capabilities).build();
}

/** The answer to a command, or an error that names it: otherwise a browser that hangs ends as a test that timed out, for no stated reason. */
async function answered<T>(command: string, answer: Promise<T>, patience = PATIENCE): Promise<T> {
  const done = new AbortController();
  const late = setTimeout(patience, undefined, { signal: done.signal }).then((): never => {
    throw new Error(`WebKitGTK's browser has not answered to "${command}" in ${patience / 1000} s.`);
  });
  return Promise.race([answer, late]).finally(() => done.abort());
}

function pointAt(session: WebDriver, { x, y }: Point): ReturnType<WebDriver['actions']> {
  return session.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
}

function pressing(session: WebDriver, key: Key): ReturnType<WebDriver['actions']> {
  const actions = session.actions();
  if (key === 'Control+k') return actions.keyDown(SeleniumKey.CONTROL).sendKeys('k').keyUp(SeleniumKey.CONTROL);
  if (key !== 'Shift+Tab') return actions.sendKeys(KEYS[key]);
  return actions.keyDown(SeleniumKey.SHIFT).sendKeys(SeleniumKey.TAB).keyUp(SeleniumKey.SHIFT);
}

async function toTab(session: WebDriver, settings: Settings): Promise<Tab> {
  await session
    .manage()
    .window()
    .setRect({ width: settings.width ?? DEFAULT_WIDTH, height: HEIGHT });
  return {
    goto: (url) => answered('open a page', session.get(url)),
    evaluate: (expression) => answered('evaluate', session.executeScript(`return ${expression}`)),
    click: (at) => answered('click', pointAt(session, at).press(Button.LEFT).release(Button.LEFT).perform()),
    hover: (at) => answered('hover', pointAt(session, at).perform()),
    press: (key) => answered(`press ${key}`, pressing(session, key).perform()),
    type: (text) => answered('type', session.actions().sendKeys(text).perform()),
    // The driver reports nothing by itself; the listener in the page and the server do.
    reported: () => [],
    close: () => answered('close', session.quit()),
  };
}

/** The browser of one tab on the driver at `address`; a browser that does not start in time is an error. */
async function open(address: string, settings: Settings): Promise<Tab> {
  return toTab(await answered('start', startSession(address, settings), START_PATIENCE), settings);
}

/**
 * WebKitGTK's MiniBrowser, driven by Selenium. One session at a time, which is a browser of its own. Now and then a browser starts
 * and never tells its driver so, and that driver then takes no other session: both are ended, and a new pair is started.
 */
export const WEBKIT: BrowserKind = {
  name: 'WebKitGTK',
  needsListener: true,
  start: async (): Promise<Browser> => {
    let driver = await startDriver();
    const startAgain = async (): Promise<void> => {
      await driver.close();
      driver = await startDriver();
    };
    return {
      open: (settings) => attempts(STARTS, () => open(driver.address, settings), startAgain),
      close: () => driver.close(),
    };
  },
};
