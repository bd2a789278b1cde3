import type { ReaderState } from './schema.ts';
import { changeState, clearState, readState, type Keeper, type Kept } from './store.ts';

/** Storage that refuses everything, where a browser gives none. */
const REFUSING: Keeper = {
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser gives no storage.');
  },
  removeItem: () => undefined,
};

function keeper(): Keeper {
  try {
    return localStorage;
  } catch {
    return REFUSING;
  }
}

/** The reader's state on this device. */
export const device = {
  read: (): Kept => readState(keeper()),
  change: (change: (state: ReaderState) => ReaderState): Kept => changeState(keeper(), change),
  clear: (): string | undefined => clearState(keeper()),
};
