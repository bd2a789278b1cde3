import { describe, expect, it } from 'vitest';
import type { ReadWord } from '../../../src/search/understanding/reading.ts';
import { correctedQuery, textQueries } from '../../../src/search/understanding/rewording.ts';

function word(typed: string, weight: number, more: Partial<ReadWord> = {}): ReadWord {
  return { typed, weight, senses: [], known: 1, ...more };
}

describe('a query that was read', () => {
  it('is shown with what it was taken for, and else as it was typed', () => {
    const words = [word('diferential', 4, { corrected: 'differential' }), word('privacy', 3)];
    expect(correctedQuery('Diferential PRIVACY?', words)).toBe('differential PRIVACY?');
    expect(correctedQuery('privacy', [word('privacy', 3)])).toBeUndefined();
  });

  it('is shown as it was typed where nobody would believe the slip', () => {
    expect(correctedQuery('cumulus clouds', [word('cumulus', 4, { corrected: 'careless', known: 0 })])).toBeUndefined();
  });

  it('is looked for in the texts by the words that tell most, then by fewer', () => {
    const words = [word('what', 0.25), word('hospital', 1.8), word('data', 1.5), word('sepsis', 5.7), word('alerts', 4.2)];
    expect(textQueries(words)).toEqual(['hospital sepsis alerts', 'sepsis alerts', 'sepsis']);
  });

  it('is not looked for by words that the guide does not have', () => {
    expect(textQueries([word('minecraft', 4.2, { known: 0 }), word('sepsis', 5.7)])).toEqual(['sepsis']);
    expect(textQueries([word('minecraft', 4.2, { known: 0 })])).toEqual([]);
  });
});
