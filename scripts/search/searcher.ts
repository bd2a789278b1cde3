import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { href, SITE_TITLE } from '../../src/site.ts';
import { CHROMIUM_ARGUMENTS } from '../../tests/support/reader/chromium.ts';
import { serve } from '../../tests/support/serve.ts';
import { findProgram } from '../setup/programs.ts';
import type { SeenResult } from './concepts.ts';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** The search page in a browser. */
export interface Searcher {
  /** What is on screen once `query` has been typed and answered. Throws where it is not answered. */
  search: (query: string) => Promise<readonly SeenResult[]>;
  close: () => Promise<void>;
}

/**
 * Reads the results that can be seen, in their order. A result with links to sections of its page counts once for the page and once
 * for each of them, as a reader goes through them. Runs in the page.
 */
function readResults(siteTitle: string): SeenResult[] {
  const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';
  const results: SeenResult[] = [];
  for (const item of document.querySelectorAll('guide-search .results > li')) {
    const link = item.querySelector('h4 a');
    if (!item.checkVisibility() || !(link instanceof HTMLAnchorElement)) continue;
    const title = textOf(item.querySelector('.result-title'));
    const breadcrumb = Array.from(item.querySelectorAll<HTMLElement>('.crumb'))
      // A part of the guide is one step below the home page.
      .filter(({ dataset }) => !/^\/[^/]+\/$/.test(dataset['address'] ?? ''))
      .map(textOf);
    const isUnsure = item.closest('[data-confidence="low"]') !== null;
    const page = { title: title === siteTitle ? '' : title, breadcrumb, isUnsure };
    const section = item.querySelector('.result-section');
    results.push({ ...page, ...(section ? { heading: textOf(section) } : {}), address: link.href });
    for (const below of item.querySelectorAll<HTMLAnchorElement>('.result-sections a')) {
      results.push({ ...page, heading: textOf(below), address: below.href });
    }
  }
  return results;
}

async function answerTo(page: Page, query: string): Promise<readonly SeenResult[]> {
  const words = page.getByRole('searchbox');
  await words.fill('');
  await words.pressSequentially(query);
  try {
    await page.locator(`guide-search[data-answered=${JSON.stringify(query.trim())}]`).waitFor({ timeout: PATIENCE });
  } catch (reason) {
    const status = await page.getByRole('status').textContent();
    throw new Error(`The search page does not answer “${query}”. It says: “${status ?? ''}”.`, { cause: reason });
  }
  return page.evaluate(readResults, SITE_TITLE);
}

/** Opens the search page of the built site in Chromium, or that of an unpacked folder edition, from disk. */
export async function openSearcher(folder?: string): Promise<Searcher> {
  const served = await serve();
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  const page = await browser.newPage();
  const fromDisk = folder === undefined ? undefined : pathToFileURL(join(resolve(folder), 'search/index.html')).href;
  await page.goto(fromDisk ?? `${served.origin}${href('/search/')}`);
  return {
    search: (query) => answerTo(page, query),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
