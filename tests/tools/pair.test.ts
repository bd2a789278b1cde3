import { expect, test } from 'vitest';
import { readPair, writePair } from '../../src/tools/pair.ts';

const NAMES = ['from', 'to'] as const;

test('two choices written into an address are read back', () => {
  expect(readPair(writePair(['nurse', 'algorithm-auditor'], NAMES), NAMES)).toEqual(['nurse', 'algorithm-auditor']);
});

test('what an address does not name is not chosen', () => {
  expect(readPair('?to=biostatistician&utm=x', NAMES)).toEqual(['', 'biostatistician']);
});
