import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, parseState, withSearch, writeState, type ReaderState } from '../../src/state/schema.ts';

function refusal(text: string): string {
  const read = parseState(text);
  return 'refusal' in read ? read.refusal : '';
}

const state = fc.record<ReaderState>(
  {
    theme: fc.constantFrom<'light' | 'dark'>('light', 'dark'),
    slashOpens: fc.boolean(),
    searches: fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 12 }),
  },
  { requiredKeys: ['slashOpens', 'searches'] },
);

describe('the state of a reader', () => {
  it('is the same after it was exported and imported', () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parseState(writeState(before))).toEqual({ state: before });
      }),
      { seed: 1 },
    );
  });

  it('is taken over from its first form', () => {
    expect(parseState('{"version": 0, "theme": "dark", "slash": "off"}')).toEqual({
      state: { theme: 'dark', slashOpens: false, searches: [] },
    });
  });

  it('takes over nothing that the guide does not know', () => {
    const text = '{"version": 1, "slashOpens": true, "searches": [], "__proto__": {"theme": "dark"}, "constructor": 1, "more": 2}';
    expect(parseState(text)).toEqual({ state: EMPTY });
  });

  it.for([
    ['cut short', '{"version": 1, "slashOpens": tr', 'not readable'],
    ['of another kind', '<html></html>', 'not readable'],
    ['without a version', '{"theme": "dark"}', 'no version'],
    ['a list', '[1]', 'no version'],
    ['of a later version', '{"version": 7, "slashOpens": true, "searches": []}', 'versions up to 1'],
    ['with another theme', '{"version": 1, "theme": "pink", "slashOpens": true, "searches": []}', '"light" or "dark"'],
    ['with a slash that is no choice', '{"version": 1, "slashOpens": "no", "searches": []}', 'true or false'],
    ['with searches that are no list', '{"version": 1, "slashOpens": true, "searches": "sepsis"}', 'list'],
    ['with a search that is no text', '{"version": 1, "slashOpens": true, "searches": [{}]}', 'text of at most'],
    ['huge', `{"version": 1, "slashOpens": true, "searches": ["${'x'.repeat(1e6)}"]}`, 'too large'],
  ] as const)('refuses a file that is %s, and says why', ([, text, why]) => {
    expect(refusal(text)).toContain(why);
  });

  it('survives whatever is imported', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.json({ maxDepth: 4 }),
      state.map(writeState).map((text) => text.slice(0, -3)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const read = parseState(text);
        if ('refusal' in read) return read.refusal.endsWith('.');
        return Object.keys(read.state).every((key) => ['theme', 'slashOpens', 'searches'].includes(key));
      }),
      { numRuns: 10_000, seed: 2 },
    );
  });
});

describe('recent searches', () => {
  it('are each kept once, the latest first, and not more than a dozen', () => {
    const kept = ['a', 'b', 'a', ' c '].reduce<readonly string[]>(withSearch, []);
    expect(kept).toEqual(['c', 'a', 'b']);
    const many = Array.from({ length: 30 }, (_, at) => String(at)).reduce<readonly string[]>(withSearch, []);
    expect(many).toHaveLength(12);
    expect(many[0]).toBe('29');
  });

  it('are no empty ones', () => {
    expect(withSearch(['a'], '  ')).toEqual(['a']);
  });
});
