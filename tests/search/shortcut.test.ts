import { expect, test } from 'vitest';
import { asksForSearch } from '../../src/search/dialog/shortcut.ts';

const ALONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('a slash asks for the search, also where it is above another sign', () => {
  expect(asksForSearch({ ...ALONE, key: '/' }, true)).toBe(true);
  expect(asksForSearch({ ...ALONE, key: '/', shiftKey: true }, true)).toBe(true);
});

test('a slash that is typed into a field, or turned off, is a slash', () => {
  expect(asksForSearch({ ...ALONE, key: '/' }, false)).toBe(false);
});

test('Ctrl+K and Cmd+K ask for the search, also from a field', () => {
  expect(asksForSearch({ ...ALONE, key: 'k', ctrlKey: true }, false)).toBe(true);
  expect(asksForSearch({ ...ALONE, key: 'k', metaKey: true }, true)).toBe(true);
});

test.each([
  { key: 'k' },
  { key: '/', ctrlKey: true },
  { key: '/', metaKey: true },
  { key: '/', altKey: true },
  { key: 'k', ctrlKey: true, altKey: true },
  { key: 'K', ctrlKey: true, shiftKey: true },
  { key: 'j', ctrlKey: true },
])('other keys keep their meaning: $key', (press) => {
  expect(asksForSearch({ ...ALONE, ...press }, true)).toBe(false);
});
