import { contrastRatio, over, type Color } from './color.ts';

/** What one element paints behind what it holds. */
export interface Layer {
  readonly ground: Color;
  /** Colors of gradients over its ground, each of which may be what is seen at a place. */
  readonly stops: readonly Color[];
  /** Of the element with all that it holds, in [0, 1]. */
  readonly opacity: number;
}

/** A color and what is behind it, the nearest layer first. */
export interface Painted {
  readonly color: Color;
  readonly layers: readonly Layer[];
}

/** What browsers paint behind the whole page. */
const WHITE: Color = [255, 255, 255, 1];

function faded([red, green, blue, alpha]: Color, opacity: number): Color {
  return [red, green, blue, alpha * opacity];
}

/**
 * The contrast of the color with what is behind it, in [1, 21]; where the ground varies, the lowest. Color and ground go up through the
 * layers side by side, because opacity fades both.
 */
export function contrastOf({ color, layers }: Painted): number {
  let pairs: readonly (readonly [front: Color, behind: Color])[] = [[color, [0, 0, 0, 0]]];
  for (const { ground, stops, opacity } of layers) {
    const paints = [ground, ...stops.map((stop) => over(stop, ground))];
    pairs = pairs.flatMap(([front, behind]) =>
      paints.map((paint) => [faded(over(front, paint), opacity), faded(over(behind, paint), opacity)] as const),
    );
  }
  return Math.min(...pairs.map(([front, behind]) => contrastRatio(over(front, WHITE), over(behind, WHITE))));
}
