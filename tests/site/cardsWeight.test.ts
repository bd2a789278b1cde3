import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { elements, readSite, type Page } from '../support/site.ts';

const site = await readSite();
const bytes = (text: string): number => gzipSync(text).length;

/** How many words of a page have a card. */
function terms(page: Page): number {
  return elements(page, 'a.term').length;
}

/** The page as it would be if terms were links like all others. */
function withoutCards(html: string): string {
  return html.replaceAll(' class=term', '');
}

describe('the cards of terms', () => {
  const page = site.pages.toSorted((a, b) => terms(b) - terms(a))[0];

  test('add less than 2 kB to a page with forty of them, their script included', async () => {
    if (!page) throw new Error('The site has no pages.');
    expect(terms(page)).toBeGreaterThanOrEqual(40);
    expect(withoutCards(page.html).length).toBeLessThan(page.html.length);
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'src/components/cards/termCards.ts')],
      bundle: true,
      // What only a copy on disk loads comes apart, and does not count.
      splitting: true,
      outdir: ROOT,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    const code = outputFiles
      .map(({ text }) => text)
      .filter((text) => !text.includes('createScriptURL'))
      .join('');
    expect(code).toContain('term-cards');
    expect(bytes(page.html) - bytes(withoutCards(page.html)) + bytes(code)).toBeLessThan(2_000);
  });

  test('are not repeated in the page: no definition stands beside its term', () => {
    expect(page?.html).not.toContain('popover');
  });
});
