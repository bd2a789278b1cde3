import { z } from 'zod';
import type { Target, TargetRole } from './target.ts';

/*
 * The functions here run in the page: a driver gets their text. So each stands alone, and what it gives is plain JSON.
 */

/** What a reader can tell of one thing on a page. */
export const seen = z.object({
  name: z.string(),
  visible: z.boolean(),
  focused: z.boolean(),
  /** Middle of the thing in the window, in CSS pixels. */
  x: z.number(),
  y: z.number(),
  /** What lies over its middle, if something does. */
  coveredBy: z.string().nullable(),
  href: z.string().nullable(),
  value: z.string().nullable(),
  /** Whether it is open: a disclosure, or what says so with aria-expanded. */
  open: z.boolean(),
});
export type Seen = z.infer<typeof seen>;

/** CSS for each role, as this guide uses HTML. */
export const SELECTORS: Readonly<Record<TargetRole, string>> = {
  link: 'a[href]',
  button: 'button, [role="button"], input[type="submit"]',
  heading: 'h1, h2, h3, h4, h5, h6',
  disclosure: 'summary',
  searchbox: 'input[type="search"], [role="searchbox"]',
  textbox: 'input:not([type]), input[type="text"], input[type="number"], textarea',
  checkbox: 'input[type="checkbox"]',
  combobox: '[role="combobox"]',
  option: '[role="option"]',
  choice: 'select',
  navigation: 'nav',
  main: 'main',
  region: 'section[aria-label], section[aria-labelledby], [role="region"]',
  dialog: 'dialog, [role="dialog"], [popover]',
  status: '[role="status"], [aria-live], output',
  listitem: 'li',
  row: 'tr',
};

/**
 * Everything on the page that fits `target`, in the order of the page. With `scroll`, the first is brought to the middle of the window
 * and counts as visible only when the browser has laid out the part of the page that it is in.
 */
export function look(target: Target, selectors: Readonly<Record<TargetRole, string>>, scroll: boolean): Seen[] {
  const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  function labelText(label: Element): string {
    const copy = label.cloneNode(true);
    if (copy instanceof Element) for (const control of copy.querySelectorAll('select, input, textarea, button')) control.remove();
    return words(copy.textContent);
  }

  function nameOf(element: Element): string {
    const named = element.getAttribute('aria-labelledby');
    if (named !== null)
      return words(
        named
          .split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
    const label = element.getAttribute('aria-label');
    if (label !== null) return words(label);
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
      return words(Array.from(element.labels ?? [], labelText).join(' '));
    }
    return words(element.textContent);
  }

  function find({ role, name, naming, to, within }: Target): Element[] {
    const places: ParentNode[] = within ? find(within) : [document];
    return places
      .flatMap((place) => [...place.querySelectorAll(selectors[role])])
      .filter((element) => name === undefined || nameOf(element) === name)
      .filter((element) => naming === undefined || nameOf(element).toLowerCase().includes(naming.toLowerCase()))
      .filter((element) => to === undefined || (element instanceof HTMLAnchorElement && element.pathname + element.hash === to));
  }

  const found = find(target);
  if (scroll) (found.find((element) => element.checkVisibility()) ?? found[0])?.scrollIntoView({ block: 'center', behavior: 'instant' });

  return found.map((element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    const isCovered = top !== null && !element.contains(top) && !top.contains(element);
    return {
      ...middle,
      name: nameOf(element),
      visible: element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: scroll }) && box.width > 0 && box.height > 0,
      focused: element === document.activeElement,
      coveredBy: isCovered ? top.outerHTML.slice(0, 120) : null,
      href: element instanceof HTMLAnchorElement ? element.href : null,
      value: element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : null,
      open:
        element.getAttribute('aria-expanded') === 'true' ||
        (element.tagName === 'SUMMARY' && element.parentElement?.hasAttribute('open') === true),
    };
  });
}

/** What has the focus of the keyboard, and how it shows. */
export const focus = z.object({
  /** Its markup, cut short. */
  markup: z.string(),
  /** Whether a line or a shadow is drawn around it. */
  marked: z.boolean(),
  /** Whether at least a part of it is in the window. */
  inWindow: z.boolean(),
});

/** The focus as it is now; `null` where nothing has it. */
export function lookAtFocus(): z.infer<typeof focus> | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !/^(transparent|rgba\(.*, 0\))$/.test(outlineColor);
  const inWindow = Array.from(element.getClientRects()).some(
    ({ top, bottom, left, right }) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );
  return { markup: element.outerHTML.slice(0, 160), marked: isOutlined || boxShadow !== 'none', inWindow };
}

/** Where the tab is, and whether the page has been read to its end. */
export const place = z.object({ url: z.string(), complete: z.boolean(), heading: z.string() });

/** The place as it is now. */
export function lookAround(): z.infer<typeof place> {
  return {
    url: location.href,
    complete: document.readyState === 'complete',
    heading: document.querySelector('h1')?.textContent.trim() ?? '',
  };
}
