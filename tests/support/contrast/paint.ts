import type { Color } from './color.ts';
import type { Layer } from './ground.ts';

/** Reads in a page what is painted there. */
export interface Paint {
  /** Any color that CSS can write, as the screen shows it. Throws where it is none, for example an address. */
  readonly color: (css: string) => Color;
  /** The grounds of `element` and of all around it that can be seen through to; of a pseudo-element's ground too, where one is named. */
  readonly layersOf: (element: Element, pseudo?: '::before' | '::after') => readonly Layer[];
  /** `nav.site-nav > ul > li`: the way to `element` that a person would name. */
  readonly describe: (element: Element) => string;
}

/** Runs in the page, by itself. The page must hold still while it is read: what is known once is kept. */
export function startPaint(): Paint {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas to read colors with.');
  const colors = new Map<string, Color>();
  const layers = new Map<Element, readonly Layer[]>();

  function color(css: string): Color {
    const known = colors.get(css);
    if (known) return known;
    if (!context || !CSS.supports('color', css)) throw new Error(`"${css}" is no color; the check of contrast cannot read what it paints.`);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const read: Color = [red, green, blue, alpha / 255];
    colors.set(css, read);
    return read;
  }

  function layerOf({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration): Layer {
    if (backgroundImage.includes('url(')) throw new Error(`Text stands on the picture ${backgroundImage}; its contrast cannot be told.`);
    const stops = backgroundImage.match(/(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g) ?? [];
    return { ground: color(backgroundColor), stops: stops.map(color), opacity: Number(opacity) };
  }

  /** Without those that change nothing. */
  function seen(found: readonly Layer[]): readonly Layer[] {
    return found.filter(({ ground, stops, opacity }) => opacity < 1 || ground[3] > 0 || stops.length > 0);
  }

  function layersOf(element: Element, pseudo?: '::before' | '::after'): readonly Layer[] {
    if (pseudo) return [...seen([layerOf(getComputedStyle(element, pseudo))]), ...layersOf(element)];
    const known = layers.get(element);
    if (known) return known;
    const around = element.parentElement ? layersOf(element.parentElement) : [];
    const read = [...seen([layerOf(getComputedStyle(element))]), ...around];
    layers.set(element, read);
    return read;
  }

  function describe(element: Element): string {
    const name = ({ localName, id, classList }: Element): string =>
      `${localName}${id === '' ? '' : `#${id}`}${Array.from(classList, (word) => `.${word}`).join('')}`;
    const path: string[] = [];
    for (let at: Element | null = element; at && path.length < 4; at = at.parentElement) path.unshift(name(at));
    return path.join(' > ');
  }

  return { color, layersOf, describe };
}
