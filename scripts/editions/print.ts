import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from '../../tests/support/reader/chromium.ts';
import { findProgram } from '../setup/programs.ts';

/** Milliseconds that a browser may take for a long book. */
const PATIENCE = 600_000;

/** Prints pages as tagged PDF files with an outline of their headings. */
export interface Printer {
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
  const folder = await mkdtemp(join(tmpdir(), 'printed-book-'));
  return {
    print: async (html) => {
      const file = join(folder, 'book.html');
      await writeFile(file, html);
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: PATIENCE });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await page.close();
      return pdf;
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
