import type { Page } from 'playwright-core';
import { linesOf, type Line } from './lines.ts';

/** Share of the height of a line, at its top and at its bottom, that holds no letters and may lie over another line. */
const EMPTY = 0.2;

/** Runs in the page: each pair of texts of which one lies over the other. */
function findOverlaps({ lines, empty }: { readonly lines: readonly Line[]; readonly empty: number }): string[] {
  const letters = lines.map(({ text, left, top, right, bottom }) => {
    const trim = (bottom - top) * empty;
    return { text, left: left + 1, top: top + trim, right: right - 1, bottom: bottom - trim };
  });
  const found = new Set<string>();
  let beside: typeof letters = [];
  for (const line of letters.toSorted((a, b) => a.top - b.top)) {
    beside = beside.filter(({ bottom }) => bottom > line.top);
    for (const other of beside) {
      if (other.text !== line.text && other.left < line.right && line.left < other.right) {
        found.add(`“${other.text.data.trim().slice(0, 60)}” and “${line.text.data.trim().slice(0, 60)}”`);
      }
    }
    beside.push(line);
  }
  return [...found];
}

/** The texts of the page as it stands that lie over one another. */
export async function overlapFindings(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluateHandle(linesOf);
  const found = await page.evaluate(findOverlaps, { lines, empty: EMPTY });
  return found.map((pair) => `${page.url()} lays over one another ${pair}`);
}
