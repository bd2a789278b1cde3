import type { Painted } from './ground.ts';
import type { Paint } from './paint.ts';

/** Something that is drawn so that a control can be told from what is around it. */
export interface Mark {
  /** The way to the control. */
  readonly where: string;
  /** Each way in which it is drawn, against what is behind it. One that can be seen is enough. */
  readonly drawn: readonly Painted[];
}

/** Runs in the page: the edges of all fields and buttons that have any. What the browser draws by itself is its own affair. */
export function readControls({ color, layersOf, describe }: Paint): Mark[] {
  const drawnByBrowser = ['checkbox', 'radio', 'range', 'color', 'file'];
  return [...document.querySelectorAll('input, select, textarea, button')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'))
    .filter((control) => !(control instanceof HTMLInputElement && drawnByBrowser.includes(control.type)))
    .flatMap((control) => {
      const { borderBlockEndWidth, borderBlockEndColor, backgroundColor } = getComputedStyle(control);
      const around = control.parentElement ? layersOf(control.parentElement) : [];
      const isEdged = Number.parseFloat(borderBlockEndWidth) > 0;
      const edges = [...(isEdged ? [borderBlockEndColor] : []), backgroundColor].map(color).filter(([, , , alpha]) => alpha > 0);
      return edges.length > 0 ? [{ where: describe(control), drawn: edges.map((edge) => ({ color: edge, layers: around })) }] : [];
    });
}
