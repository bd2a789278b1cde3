import { expect, test } from 'vitest';
import { typographic } from '../../src/model/format/typographic.ts';

test.each([
  ["a maker's test", 'a maker’s test'],
  ['says "it works" twice', 'says “it works” twice'],
  ['"fair" by one measure', '“fair” by one measure'],
  ['(a "green" table)', '(a “green” table)'],
  ["the nurses' hours, 'so far'", 'the nurses’ hours, ‘so far’'],
  ['already “set”', 'already “set”'],
])('%s is set as %s', (typed, set) => {
  expect(typographic(typed)).toBe(set);
});
