import type { Page } from 'playwright-core';

/** By how much the page sticks out of its window to the side, and what sticks out most; nothing where it does not. */
export async function overflowFindings(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const widest = [...document.body.querySelectorAll('*')].reduce((most, element) => (right(element) > right(most) ? element : most));
    return [`sticks out by ${scrollWidth - clientWidth} pixels, most of all ${widest.outerHTML.slice(0, 160)}`];
  });
  return found.map((finding) => `${page.url()} ${finding}`);
}
