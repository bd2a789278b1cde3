import { describe, expect, it } from 'vitest';
import { slipCost, soundOf, typingCost } from '../../../src/search/understanding/spelling.ts';

function cost(typed: string, known: string): number {
  return slipCost(typed, known, [soundOf(typed), soundOf(known)]);
}

describe('what it takes to mistype a word', () => {
  it.for([
    ['a letter doubled or not', 'overfiting', 'overfitting', 'overheating'],
    ['two letters swapped', 'pyhton', 'python', 'pylon'],
    ['a neighbor on the keyboard', 'calobration', 'calibration', 'collaboration'],
    ['a letter written by ear', 'konfusion', 'confusion', 'conclusion'],
    ['an ending written by ear', 'biostatistishun', 'biostatistician', 'biostatistics'],
    ['the first letter left out', 'xplainability', 'explainability', 'availability'],
    ['vowels for each other', 'intraoperability', 'interoperability', 'inoperability'],
  ] as const)('%s: “%s” is nearer to “%s” than to “%s”', ([, typed, meant, other]) => {
    expect(cost(typed, meant)).toBeLessThan(cost(typed, other));
    expect(cost(typed, meant)).toBeLessThan(Infinity);
  });

  it('is too much where the words are others', () => {
    expect(cost('minecraft', 'aircraft')).toBe(Infinity);
    expect(cost('cat', 'car')).toBe(Infinity);
    expect(typingCost('statistics', 'statistician', 1)).toBe(Infinity);
  });

  it('is nothing for the word itself', () => {
    expect(cost('sepsis', 'sepsis')).toBe(0);
  });
});
