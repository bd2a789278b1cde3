import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const OPTIONS: RunOptions = {
  /** WCAG 2.2 at level AA, which includes what came before it. */
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // What is right need not be listed, and the guide has no sound or film to fetch.
  resultTypes: ['violations'],
  preload: false,
};

/** What axe finds wrong in the page as it stands, one line for each element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<readonly Result[]>(`axe.run(${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`);
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${pathname} ${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
