import type { Color } from './color.ts';
import type { Layer, Painted } from './ground.ts';
import type { Paint } from './paint.ts';

/** Some text of a page. */
export interface PaintedText extends Painted {
  /** Text to be read at length, paragraphs, items, cells and descriptions, or any other: headings, labels, marks, words in pictures. */
  readonly kind: 'body' | 'other';
  /** Its first words. */
  readonly words: string;
  /** The way to its element. */
  readonly where: string;
}

/** Runs in the page: all text that is shown there, each look of it once. Also what style adds, what controls hold and what they suggest. */
export function readTexts({ color, layersOf, describe }: Paint): PaintedText[] {
  const found = new Map<string, PaintedText>();

  function add(element: Element, words: string, css: Color, layers: readonly Layer[], where = describe(element)): void {
    const kind = element.closest('p, li, dd, td, th, blockquote') && !element.closest('svg') ? 'body' : 'other';
    const key = JSON.stringify([kind, css, layers]);
    if (!found.has(key)) found.set(key, { kind, words: words.trim().slice(0, 60), where, color: css, layers });
  }

  function isShown(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    // WCAG asks no contrast of a control that cannot be used.
    if (element.closest('button:disabled, input:disabled, select:disabled, textarea:disabled')) return false;
    const { width, height } = element.getBoundingClientRect();
    // What only screen readers are to find is kept in a box of one pixel.
    return width > 1 && height > 1;
  }

  /** The opacities of `element` and of all around it in its picture, together. */
  function opacityOf(element: Element): number {
    const own = Number(getComputedStyle(element).opacity);
    return element.parentElement && !(element instanceof SVGSVGElement) ? own * opacityOf(element.parentElement) : 1;
  }

  function fillOf(element: Element): Color {
    const { fill, fillOpacity } = getComputedStyle(element);
    const [red, green, blue, alpha] = color(fill);
    return [red, green, blue, alpha * Number(fillOpacity) * opacityOf(element)];
  }

  /** The shapes of the picture that lie under a point of the window, the topmost first, of those that are painted before `text`. */
  function shapesUnder(text: Element, picture: SVGSVGElement, x: number, y: number): readonly Layer[] {
    return [...picture.querySelectorAll('*')]
      .filter((shape) => shape instanceof SVGGeometryElement)
      .filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter((shape) => shape.checkVisibility({ visibilityProperty: true }) && getComputedStyle(shape).fill !== 'none')
      .filter((shape) => shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse())))
      .map((shape) => ({ ground: fillOf(shape), stops: [], opacity: 1 }))
      .toReversed();
  }

  function addFromPicture(element: Element, picture: SVGSVGElement, words: string, boxes: readonly DOMRect[]): void {
    for (const { left, top, width, height } of boxes) {
      for (const share of [0.1, 0.5, 0.9]) {
        const shapes = shapesUnder(element, picture, left + width * share, top + height / 2);
        add(element, words, fillOf(element), [...shapes, ...layersOf(picture)]);
      }
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent ?? '';
    if (!element || words.trim() === '' || !isShown(element)) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length === 0) continue;
    const picture = element.closest('svg');
    if (picture && !element.closest('foreignObject')) addFromPicture(element, picture, words, boxes);
    else add(element, words, color(getComputedStyle(element).color), layersOf(element));
  }

  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    for (const pseudo of ['::before', '::after'] as const) {
      const style = getComputedStyle(element, pseudo);
      const [, words = ''] = /"([^"]*)"/.exec(style.content) ?? [];
      if (words.trim() !== '') add(element, words, color(style.color), layersOf(element, pseudo), `${describe(element)}${pseudo}`);
    }
    const { display, listStyleType, color: own } = getComputedStyle(element);
    if (display === 'list-item' && !/^(?:none|disc|circle|square|disclosure-.*)$/.test(listStyleType)) {
      add(
        element,
        'number of the item',
        color(getComputedStyle(element, '::marker').color),
        layersOf(element),
        `${describe(element)}::marker`,
      );
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      add(element, element.value, color(own), layersOf(element));
      const suggested = color(getComputedStyle(element, '::placeholder').color);
      if (element.placeholder !== '') add(element, element.placeholder, suggested, layersOf(element), `${describe(element)}::placeholder`);
    }
    if (element instanceof HTMLSelectElement) add(element, element.value, color(own), layersOf(element));
  }
  return [...found.values()];
}
