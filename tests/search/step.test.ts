import { describe, expect, test } from 'vitest';
import { stepTo } from '../../src/search/dialog/step.ts';

describe('the arrows', () => {
  test('go down from the field through all options and back to the field', () => {
    expect([-1, 0, 1, 2].map((at) => stepTo('ArrowDown', at, 3))).toEqual([0, 1, 2, -1]);
  });

  test('go up from the field to the last option, and from the first to the field', () => {
    expect([-1, 2, 1, 0].map((at) => stepTo('ArrowUp', at, 3))).toEqual([2, 1, 0, -1]);
  });

  test('stay in the field where nothing was found', () => {
    expect(stepTo('ArrowDown', -1, 0)).toBe(-1);
    expect(stepTo('ArrowUp', -1, 0)).toBe(-1);
  });
});

test('Home and End go to the first and the last option, and move in the text before an option is chosen', () => {
  expect([stepTo('Home', 1, 3), stepTo('End', 1, 3)]).toEqual([0, 2]);
  expect([stepTo('Home', -1, 3), stepTo('End', -1, 3)]).toEqual([undefined, undefined]);
});

test('other keys belong to the field', () => {
  expect(stepTo('a', 1, 3)).toBeUndefined();
  expect(stepTo('ArrowLeft', 1, 3)).toBeUndefined();
});
