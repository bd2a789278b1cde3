import { describe, expect, test } from 'vitest';
import { contrastRatio, luminance, over, type Color } from './color.ts';
import { contrastOf } from './ground.ts';

const BLACK: Color = [0, 0, 0, 1];
const WHITE: Color = [255, 255, 255, 1];
const CLEAR: Color = [0, 0, 0, 0];
const gray = (level: number): Color => [level, level, level, 1];

describe('luminance and contrast are those of WCAG 2', () => {
  test.each([
    ['black', BLACK, 0],
    ['white', WHITE, 1],
    ['red', [255, 0, 0, 1] as const, 0.2126],
    ['green', [0, 255, 0, 1] as const, 0.7152],
    ['blue', [0, 0, 255, 1] as const, 0.0722],
    ['the middle gray', gray(128), 0.2159],
  ])('the luminance of %s', (_, color, expected) => {
    expect(luminance(color)).toBeCloseTo(expected, 4);
  });

  test.each([
    ['black on white', BLACK, WHITE, 21],
    ['white on black', WHITE, BLACK, 21],
    ['a color on itself', gray(90), gray(90), 1],
    ['#767676 on white, the lightest gray for text at level AA', gray(0x76), WHITE, 4.54],
    ['#777777 on white, which just fails', gray(0x77), WHITE, 4.48],
    ['#595959 on white, the lightest gray at level AAA', gray(0x59), WHITE, 7.0],
    ['#949494 on white, the lightest gray for what is no text', gray(0x94), WHITE, 3.03],
    ['red on white', [255, 0, 0, 1] as const, WHITE, 4.0],
    ['blue on white', [0, 0, 255, 1] as const, WHITE, 8.59],
  ])('the contrast of %s', (_, one, other, expected) => {
    expect(contrastRatio(one, other)).toBeCloseTo(expected, 2);
  });
});

describe('one color over another', () => {
  test.each([
    ['covers it where it is opaque', BLACK, WHITE, BLACK],
    ['leaves it where it is clear', CLEAR, WHITE, WHITE],
    ['mixes with it by its alpha', [0, 0, 0, 0.5] as const, WHITE, [127.5, 127.5, 127.5, 1] as const],
    ['stays clear where both are', CLEAR, CLEAR, CLEAR],
    ['adds to its alpha', [255, 0, 0, 0.5] as const, [0, 0, 255, 0.5] as const, [170, 0, 85, 0.75] as const],
  ])('%s', (_, top, below, expected) => {
    over(top, below).forEach((channel, index) => expect(channel).toBeCloseTo(expected[index] ?? Number.NaN, 10));
  });
});

describe('contrast with what is behind', () => {
  const layer = { ground: CLEAR, stops: [], opacity: 1 };

  test('is with the white of the browser where nothing is painted', () => {
    expect(contrastOf({ color: BLACK, layers: [layer] })).toBeCloseTo(21);
  });

  test('is with the nearest ground that hides the others', () => {
    expect(contrastOf({ color: BLACK, layers: [{ ...layer, ground: BLACK }, layer] })).toBeCloseTo(1);
  });

  test('sees through a ground that is half clear', () => {
    const veil = { ...layer, ground: [255, 255, 255, 0.5] as const };
    const expected = contrastRatio(BLACK, [127.5, 127.5, 127.5, 1]);
    expect(contrastOf({ color: BLACK, layers: [veil, { ...layer, ground: BLACK }] })).toBeCloseTo(expected);
  });

  test('fades with the opacity of an element, of text and ground alike', () => {
    const half = { ground: WHITE, stops: [], opacity: 0.5 };
    const expected = contrastRatio([127.5, 127.5, 127.5, 1], WHITE);
    expect(contrastOf({ color: BLACK, layers: [half] })).toBeCloseTo(expected);
    expect(contrastOf({ color: BLACK, layers: [half, { ...layer, ground: BLACK }] })).toBeCloseTo(
      contrastRatio(BLACK, [127.5, 127.5, 127.5, 1]),
    );
  });

  test('is the lowest that a gradient leaves', () => {
    const gradient = { ground: WHITE, stops: [WHITE, gray(0x76)], opacity: 1 };
    expect(contrastOf({ color: WHITE, layers: [gradient] })).toBeCloseTo(1);
    expect(contrastOf({ color: BLACK, layers: [gradient] })).toBeCloseTo(contrastRatio(BLACK, gray(0x76)));
  });
});
