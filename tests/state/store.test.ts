import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../src/state/schema.ts';
import { changeState, clearState, KEY, PUT_ASIDE, readState, type Keeper } from '../../src/state/store.ts';

/** Storage with room for so many values; one that is full refuses new ones. */
function keeper(values: Readonly<Record<string, string>> = {}, isFull = false): Keeper & { readonly values: Map<string, string> } {
  const kept = new Map(Object.entries(values));
  return {
    values: kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

describe('what is kept on the device', () => {
  it('is nothing at first', () => {
    expect(readState(keeper())).toEqual({ state: EMPTY });
  });

  it('is what was changed last', () => {
    const storage = keeper();
    changeState(storage, (state) => ({ ...state, theme: 'dark' }));
    changeState(storage, (state) => ({ ...state, slashOpens: false }));
    expect(readState(storage)).toEqual({ state: { theme: 'dark', slashOpens: false, searches: [] } });
  });

  it('is taken over from where it was kept before', () => {
    const storage = keeper({ theme: 'dark', slash: 'off' });
    expect(readState(storage).state).toMatchObject({ theme: 'dark', slashOpens: false });
    expect([...storage.values.keys()]).toEqual([KEY]);
  });

  it('is put aside, with a message, if it cannot be read', () => {
    const storage = keeper({ [KEY]: '{"version": 1, "sla' });
    const { state, problem } = readState(storage);
    expect(state).toEqual(EMPTY);
    expect(problem).toContain('put aside');
    expect(storage.values.get(PUT_ASIDE)).toBe('{"version": 1, "sla');
    expect(readState(storage)).toEqual({ state: EMPTY });
  });

  it('stays as it was, with a message, if there is no room for a change', () => {
    const before = '{"version":1,"theme":"dark","slashOpens":true,"searches":[]}';
    const storage = keeper({ [KEY]: before }, true);
    const { state, problem } = changeState(storage, (old) => ({ ...old, searches: ['sepsis'] }));
    expect(state.searches).toEqual(['sepsis']);
    expect(problem).toContain('for this page only');
    expect(storage.values.get(KEY)).toBe(before);
  });

  it('is gone once it is cleared', () => {
    const storage = keeper({ [KEY]: '{}', [PUT_ASIDE]: 'x', theme: 'dark' });
    expect(clearState(storage)).toBeUndefined();
    expect(storage.values.size).toBe(0);
  });
});
