/** A color in sRGB: red, green and blue in [0, 255], alpha in [0, 1]. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What a reader sees where `top` is painted over `below`: source-over, https://www.w3.org/TR/compositing-1/#simplealphacompositing. */
export function over(top: Color, below: Color): Color {
  const alpha = top[3] + below[3] * (1 - top[3]);
  const mix = (channel: 0 | 1 | 2): number =>
    alpha === 0 ? 0 : (top[channel] * top[3] + below[channel] * below[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** Relative luminance in [0, 1] of a color without transparency, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
export function luminance([red, green, blue]: Color): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio in [1, 21] of two colors without transparency, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrastRatio(one: Color, other: Color): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
