/** A figure as the picture draws it. */
interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly shown: string;
}

/** One bar with its words above it, in units that are pixels at full size. */
interface Bar extends Figure {
  /** Baselines of what is measured and of the figure: on lines of their own, so that spaced-out text does not run together. */
  readonly measureY: number;
  readonly shownY: number;
  readonly y: number;
  readonly width: number;
}

/** Bars on one scale that begins at zero. */
export interface PayBars {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

/** As wide as a phone's column, so that the text keeps its size there. */
const WIDTH = 358;
export const BARS_TEXT = 13;
export const BAR = 12;
const LINE = 17;
const ROW = 62;

/** Lays out `figures` one under the other, smallest first: lengths can be compared because they share the zero. */
export function payBars(figures: readonly Figure[]): PayBars {
  const sorted = figures.toSorted((a, b) => a.value - b.value);
  const most = Math.max(0, ...sorted.map(({ value }) => value));
  return {
    width: WIDTH,
    height: sorted.length * ROW,
    bars: sorted.map((figure, index) => ({
      ...figure,
      measureY: index * ROW + BARS_TEXT,
      shownY: index * ROW + BARS_TEXT + LINE,
      y: index * ROW + BARS_TEXT + LINE + 7,
      width: most === 0 ? 0 : (figure.value / most) * WIDTH,
    })),
  };
}
