import type { Page } from 'playwright-core';

/** A place at which the keyboard stops. */
interface Stop {
  /** Its markup, cut short. */
  readonly markup: string;
  /** Whether it stands after the stop before it. */
  readonly isInOrder: boolean;
  /** Whether at least a part of it is in the window. */
  readonly isInWindow: boolean;
  /** Markup of what lies over it, if something does. */
  readonly coveredBy: string | null;
}

/** Follows the focus through a page. */
interface Walk {
  /** The stop at which the focus is now; none where it has left the page, or has come to its first stop again. */
  readonly look: () => Stop | null;
  /** Markup of the last link of the page if the last stop stands before it. */
  readonly leftOut: () => string | null;
  /** Moves the focus to the link that is `count` before the end of the page. */
  readonly skipTo: (count: number) => void;
}

/** Runs in the page, before anything in it has the focus. */
function startWalk(): Walk {
  let first: Element | undefined;
  let before: Element | undefined;
  const links = (): HTMLElement[] =>
    Array.from(document.links).filter((link) => link instanceof HTMLElement && link.checkVisibility({ visibilityProperty: true }));

  function topOver(element: Element, { left, right, top, bottom }: DOMRect): Element | null {
    const middle = (from: number, to: number, end: number): number => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const over = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return over && !element.contains(over) && !over.contains(element) ? over : null;
  }

  return {
    look: () => {
      const element = document.activeElement;
      if (!element || element === document.body || element === first) return null;
      const isInOrder = !before || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      first ??= element;
      before = element;
      const box = Array.from(element.getClientRects()).find(
        ({ top, bottom, left, right }) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
      );
      const over = box && topOver(element, box);
      return {
        markup: element.outerHTML.slice(0, 160),
        isInOrder,
        isInWindow: box !== undefined,
        coveredBy: over ? over.outerHTML.slice(0, 160) : null,
      };
    },
    leftOut: () => {
      const last = links().at(-1);
      const isLeftOut = last && (!before || (before.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
      return isLeftOut ? last.outerHTML.slice(0, 160) : null;
    },
    skipTo: (count) => {
      const link = links().at(-count);
      before = link;
      link?.focus();
    },
  };
}

/** How far a page is walked: so many stops from its start, and from so many links before its end if that is further on. */
const FROM_START = 60;
const BEFORE_END = 10;

/** Goes through the page by Tab; gives what is wrong at any stop, and at the end. */
export async function walkFindings(page: Page): Promise<readonly string[]> {
  const walk = await page.evaluateHandle(startWalk);
  const { pathname } = new URL(page.url());
  const found: string[] = [];

  /** Whether the end of the page was reached in `most` stops. */
  async function go(most: number): Promise<boolean> {
    for (let stops = 0; stops < most; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await walk.evaluate(({ look }) => look());
      if (!stop) return true;
      if (!stop.isInOrder) found.push(`${pathname} the focus goes back to ${stop.markup}`);
      if (!stop.isInWindow) found.push(`${pathname} the focus is outside of the window, on ${stop.markup}`);
      if (stop.coveredBy !== null) found.push(`${pathname} the focus on ${stop.markup} is covered by ${stop.coveredBy}`);
    }
    return false;
  }

  if (!(await go(FROM_START))) {
    await walk.evaluate(({ skipTo }, count) => skipTo(count), BEFORE_END);
    // Between links there may be other stops.
    if (!(await go(2 * BEFORE_END))) found.push(`${pathname} does not let go of the focus at its end`);
  }
  const leftOut = await walk.evaluate((state) => state.leftOut());
  if (leftOut !== null) found.push(`${pathname} lets no focus come to ${leftOut}`);
  return found;
}
