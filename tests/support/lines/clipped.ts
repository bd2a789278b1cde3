import type { Page } from 'playwright-core';
import { linesOf, type Line } from './lines.ts';

/** Pixels by which the box of a line may stick out: it is taller than its letters. */
const SLACK = 2;

/** Runs in the page: markup of each element with a line that a box around it cuts off. What a box scrolls to is not cut off. */
function findClipped({ lines, slack }: { readonly lines: readonly Line[]; readonly slack: number }): string[] {
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  /** Whether `box`, or one around it, cuts the line off; `across` and `down` say in which directions nothing has scrolled to it yet. */
  function isCut(line: Line, box: Element | null, across: boolean, down: boolean): boolean {
    if (!box || !(across || down)) return false;
    const { overflowX, overflowY } = getComputedStyle(box);
    const { left, top, right, bottom } = box.getBoundingClientRect();
    if (across && cuts(overflowX) && (line.left < left - slack || line.right > right + slack)) return true;
    if (down && cuts(overflowY) && (line.top < top - slack || line.bottom > bottom + slack)) return true;
    return isCut(line, box.parentElement, across && !scrolls(overflowX), down && !scrolls(overflowY));
  }

  const cut = new Set(lines.filter((line) => isCut(line, line.element, true, true)).map(({ element }) => element));
  return Array.from(cut, (element) => element.outerHTML.slice(0, 160));
}

/** The texts of the page as it stands that a box cuts off. */
export async function clippedFindings(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluateHandle(linesOf);
  const found = await page.evaluate(findClipped, { lines, slack: SLACK });
  return found.map((markup) => `${page.url()} cuts off ${markup}`);
}
