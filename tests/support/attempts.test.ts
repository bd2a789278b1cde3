import { describe, expect, test, vi } from 'vitest';
import { attempts } from './attempts.ts';

/** Fails as often as it is told, each time with another error, and then gives `done`. */
function failing(often: number): () => Promise<string> {
  let calls = 0;
  return () => {
    calls += 1;
    return calls <= often ? Promise.reject(new Error(`failure ${calls}`)) : Promise.resolve('done');
  };
}

describe('attempts', () => {
  test('what succeeds at once is not made again, and nothing is recovered', async () => {
    const recover = vi.fn(() => Promise.resolve());
    await expect(attempts(3, failing(0), recover)).resolves.toBe('done');
    expect(recover).not.toHaveBeenCalled();
  });

  test('what fails is made again after each recovery', async () => {
    const recover = vi.fn(() => Promise.resolve());
    await expect(attempts(3, failing(2), recover)).resolves.toBe('done');
    expect(recover).toHaveBeenCalledTimes(2);
  });

  test('what goes on failing ends with its last error, without a last recovery', async () => {
    const recover = vi.fn(() => Promise.resolve());
    await expect(attempts(3, failing(3), recover)).rejects.toThrow('failure 3');
    expect(recover).toHaveBeenCalledTimes(2);
  });
});
