import type { Page } from 'playwright-core';
import { readControls } from './controls.ts';
import { contrastOf, type Painted } from './ground.ts';
import { startPaint } from './paint.ts';
import { readTexts } from './texts.ts';

/** Contrast that is asked of text: of what is read at length WCAG 2.2 AAA, of the rest AA, which here counts all text as small. */
const TEXT = { body: 7, other: 4.5 } as const;

/** Contrast that is asked of what is no text, WCAG 2.2, 1.4.11. */
export const NO_TEXT = 3;

/** The best contrast of several ways in which something is drawn; 0 where it is not drawn at all. */
export function bestContrast(drawn: readonly Painted[]): number {
  return Math.max(0, ...drawn.map(contrastOf));
}

/** Text and controls that cannot be told from their ground in the page as it stands, one line for each look. */
export async function contrastFindings(page: Page): Promise<readonly string[]> {
  const paint = await page.evaluateHandle(startPaint);
  const texts = await page.evaluate(readTexts, paint);
  const controls = await page.evaluate(readControls, paint);
  const { pathname } = new URL(page.url());
  if (texts.length === 0) throw new Error(`${pathname} shows no text to check.`);
  const report = (where: string, what: string, ratio: number, wanted: number): readonly string[] =>
    ratio < wanted ? [`${pathname} ${what} has a contrast of ${ratio.toFixed(2)} and needs ${wanted}: ${where}`] : [];
  return [
    ...texts.flatMap(({ kind, words, where, ...painted }) => report(where, `“${words}”`, contrastOf(painted), TEXT[kind])),
    ...controls.flatMap(({ where, drawn }) => report(where, 'the edge', bestContrast(drawn), NO_TEXT)),
  ];
}
