/** A line of text as it is laid out, in CSS pixels from the top left of the window. */
export interface Line {
  /** The element that holds the text. */
  readonly element: Element;
  readonly text: Text;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: all lines of text that are shown, in the order of the page. */
export function linesOf(): Line[] {
  const known = new Map<Element, boolean>();

  /** Whether nothing of the element is drawn, as of what only screen readers, or the keyboard, are to find. */
  function isCutAway(element: Element): boolean {
    const isCut =
      known.get(element) ??
      (getComputedStyle(element).clipPath === 'inset(50%)' || (element.parentElement !== null && isCutAway(element.parentElement)));
    known.set(element, isCut);
    return isCut;
  }

  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!(text instanceof Text) || !element || text.data.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (isCutAway(element)) continue;
    range.selectNodeContents(text);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right > left) lines.push({ element, text, left, top, right, bottom });
    }
  }
  return lines;
}
