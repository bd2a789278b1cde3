import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const IDS = ['statistics', 'programming', 'data-governance', 'ai'];

describe('what was probably meant', () => {
  it.for([
    ['statistic', 'statistics'],
    ['Statistics', 'statistics'],
    ['programing', 'programming'],
    ['governance-data', undefined],
    ['data-goverance', 'data-governance'],
    ['epidemiology', undefined],
  ] as const)('by "%s" is %s', ([written, meant]) => {
    expect(nearest(written, IDS)).toBe(meant);
  });

  it('is the first of those that are equally near, so that a message is the same every time', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('is nothing where there is nothing to choose from', () => {
    expect(nearest('statistics', [])).toBeUndefined();
  });
});
