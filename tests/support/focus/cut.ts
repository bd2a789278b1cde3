import type { Page } from 'playwright-core';

/** Runs in the page, after a key was pressed: the things whose outline is cut off on more than one side while they have the focus. */
function readCut(): string[] {
  const slack = 1;
  const found: string[] = [];

  /** Sides of the outline of `element` on which a box around it, or the window, ends before it does. */
  function sidesCut(element: Element): Set<string> {
    const { outlineWidth, outlineOffset } = getComputedStyle(element);
    const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) - slack;
    const [box] = element.getClientRects();
    const sides = new Set<string>();
    if (!box) return sides;
    const stay = (left: number, top: number, right: number, bottom: number): void => {
      if (box.left - reach < left) sides.add('left');
      if (box.top - reach < top) sides.add('top');
      if (box.right + reach > right) sides.add('right');
      if (box.bottom + reach > bottom) sides.add('bottom');
    };
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowX === 'visible') continue;
      const { left, top, right, bottom } = around.getBoundingClientRect();
      stay(left, top, right, bottom);
    }
    stay(0, -Infinity, innerWidth, Infinity);
    return sides;
  }

  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus();
    if (element !== document.activeElement) continue;
    const sides = sidesCut(element);
    if (sides.size > 1) found.push(`${[...sides].join(' and ')} of ${element.outerHTML.slice(0, 160)}`);
  }
  return found;
}

/** Things in the page of which less than three sides of the outline show. The page must have been given a key. */
export async function cutFindings(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(readCut);
  const { pathname } = new URL(page.url());
  return found.map((sides) => `${pathname} cuts off the outline at the ${sides}`);
}
