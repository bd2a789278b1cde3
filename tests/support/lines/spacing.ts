import type { Page } from 'playwright-core';

/** The spacing of text that a page must bear, https://www.w3.org/TR/WCAG22/#text-spacing. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Spaces the text of the page out as a reader's own style does. A style element would be refused by the page's policy; a constructed sheet is not. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
}
