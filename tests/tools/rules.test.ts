import { describe, expect, test } from 'vitest';
import { placesRead } from '../../src/model/places.ts';
import { countLine } from '../../src/tools/rules/countLine.ts';

describe('the rules of a place', () => {
  test('are its own, those of what it lies in, and international ones', () => {
    expect(placesRead('Texas')).toEqual(['Texas', 'United States', 'International']);
    expect(placesRead('England')).toEqual(['England', 'United Kingdom', 'International']);
    expect(placesRead('Japan')).toEqual(['Japan', 'International']);
  });

  test('are international ones alone where no place is meant', () => {
    expect(placesRead('International')).toEqual(['International']);
  });
});

describe('what is announced', () => {
  test.each([
    [72, undefined, undefined, '72 texts'],
    [1, 'Builders', undefined, '1 text for Builders'],
    [3, undefined, ['Japan', 'International'], '3 texts: Japan, International'],
  ] as const)('counts %s for %s in %s', (count, family, places, line) => {
    expect(countLine(count, family, places)).toBe(line);
  });
});
