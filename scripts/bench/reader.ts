import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from '../../tests/support/reader/chromium.ts';
import { serve } from '../../tests/support/serve.ts';
import { median } from '../lighthouse/table.ts';
import { findProgram } from '../setup/programs.ts';

/** How often a page is opened; what is printed are medians. */
const LOADS = 5;
/** A telephone on a slow connection: four times slower than this machine, 1.6 Mbit/s, 150 ms to the server and back. */
const SLOWER = 4;
const CONNECTION = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
/** Milliseconds in which what a page does after it has been loaded is still counted. */
const SETTLED = 3_000;

/** What opening a page costs its reader: bytes as they are transferred, times in milliseconds. */
export interface Opened {
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly other: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What tasks take beyond 50 ms each. */
  readonly blocked: number;
}

const PART: Readonly<Record<string, 'html' | 'css' | 'js' | 'fonts'>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
};

/** Reads the paints and the long tasks of the page. Runs in the page. */
async function paints(): Promise<Pick<Opened, 'firstPaint' | 'largestPaint' | 'blocked'>> {
  const entries = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect();
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  const [largest, tasks] = await Promise.all([entries('largest-contentful-paint'), entries('longtask')]);
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largestPaint: largest.at(-1)?.startTime ?? Number.NaN,
    blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

async function open(browser: Browser, url: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const sums = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1;
    sums[PART[types.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', CONNECTION);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const seen = { requests, ...sums, ...(await page.evaluate(paints)) };
  await context.close();
  return seen;
}

/** Opens the page at `address` of the site built in `folder`, hosted below `base`, as a reader on a telephone does for the first time. */
export async function openAsReader(folder: string, base: string, address: string): Promise<Opened> {
  const served = await serve({ folder, base, gzip: true });
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  const loads: Opened[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await open(browser, `${served.origin}${base}${address.slice(1)}`));
  await browser.close();
  await served.close();
  const of = (part: keyof Opened): number => median(loads.map((load) => load[part]));
  return {
    requests: of('requests'),
    html: of('html'),
    css: of('css'),
    js: of('js'),
    fonts: of('fonts'),
    other: of('other'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
  };
}
