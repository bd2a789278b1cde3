import type { Page } from 'playwright-core';
import type { Mark } from '../contrast/controls.ts';
import { bestContrast, NO_TEXT } from '../contrast/findings.ts';
import type { Painted } from '../contrast/ground.ts';
import { startPaint, type Paint } from '../contrast/paint.ts';

/** Runs in the page, after a key was pressed: what is drawn on each thing that can have the focus only while it has it, each look once. */
function readRings({ color, layersOf, describe }: Paint): Mark[] {
  const look = (element: Element): Readonly<Record<'outline' | 'shadow' | 'ground' | 'edge', string>> => {
    const style = getComputedStyle(element);
    return {
      outline: style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1 ? '' : style.outlineColor,
      shadow: style.boxShadow === 'none' ? '' : style.boxShadow.replace(/\).*/, ')'),
      ground: style.backgroundColor,
      edge: Number.parseFloat(style.borderBlockEndWidth) > 0 ? style.borderBlockEndColor : '',
    };
  };

  const found = new Map<string, Mark>();
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    element.blur();
    const rest = look(element);
    const around = element.parentElement ? layersOf(element.parentElement) : [];
    element.focus({ preventScroll: true });
    if (element !== document.activeElement) continue;
    const now = look(element);
    const changed = (part: keyof typeof now, behind: Painted['layers']): Painted[] =>
      now[part] === '' || now[part] === rest[part] ? [] : [{ color: color(now[part]), layers: behind }];
    const insteadOf = (css: string): Painted['layers'] =>
      css === '' ? around : [{ ground: color(css), stops: [], opacity: 1 }, ...around];
    const drawn = [
      ...changed('outline', around),
      ...changed('shadow', around),
      ...changed('ground', insteadOf(rest.ground)),
      ...changed('edge', insteadOf(rest.edge)),
    ];
    const key = JSON.stringify(drawn);
    if (!found.has(key)) found.set(key, { where: describe(element), drawn });
  }
  return [...found.values()];
}

/** Things in the page on which the focus of the keyboard does not show, one line for each look. The page must have been given a key. */
export async function ringFindings(page: Page): Promise<readonly string[]> {
  const rings = await page.evaluate(readRings, await page.evaluateHandle(startPaint));
  const { pathname } = new URL(page.url());
  if (rings.length === 0) throw new Error(`${pathname} has nothing that can have the focus.`);
  return rings.flatMap(({ where, drawn }) => {
    const ratio = bestContrast(drawn);
    return ratio < NO_TEXT ? [`${pathname} the focus has a contrast of ${ratio.toFixed(2)} and needs ${NO_TEXT}: ${where}`] : [];
  });
}
