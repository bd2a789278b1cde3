import { expect, test } from 'vitest';
import { wrapWords } from '../../src/components/sections/wrapWords.ts';

test('lines are as long as the limit allows and break between words', () => {
  expect(wrapWords('study design and causal inference', 16)).toEqual(['study design and', 'causal inference']);
});

test('a word longer than a line is not cut', () => {
  expect(wrapWords('an electroencephalogram', 5)).toEqual(['an', 'electroencephalogram']);
});
