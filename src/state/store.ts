import { EMPTY, parseState, writeState, type ReaderState } from './schema.ts';

/** Where the state is kept. */
export const KEY = 'code-and-care';

/** Where a state is put aside that cannot be read, so that nothing is lost. */
export const PUT_ASIDE = `${KEY}.unreadable`;

/** Where the first form of the state kept its parts. */
const FORMER = ['theme', 'slash'] as const;

/** The part of `Storage` that is used. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What became of a change. */
export interface Kept {
  readonly state: ReaderState;
  /** Why it will be gone with this page; absent where it was kept. */
  readonly problem?: string;
}

const NOT_KEPT = 'This browser refuses to store it, or its storage is full: it holds for this page only.';
const UNREADABLE = 'What was stored could not be read. It was put aside, and the guide starts with an empty state.';

/** The state in the form in which it was kept before, as text; `undefined` where there was none. */
function formerState(keeper: Keeper): string | undefined {
  const [theme, slash] = FORMER.map((name) => keeper.getItem(name) ?? undefined);
  return theme === undefined && slash === undefined ? undefined : JSON.stringify({ version: 0, theme, slash });
}

function keep(keeper: Keeper, state: ReaderState): void {
  keeper.setItem(KEY, writeState(state));
  for (const name of FORMER) keeper.removeItem(name);
}

/** Reads the state. What cannot be read is put aside, not thrown away. */
export function readState(keeper: Keeper): Kept {
  try {
    const stored = keeper.getItem(KEY);
    const text = stored ?? formerState(keeper);
    if (text === undefined) return { state: EMPTY };
    const read = parseState(text);
    if ('state' in read) {
      if (stored === null) keep(keeper, read.state);
      return read;
    }
    keeper.setItem(PUT_ASIDE, text);
    keeper.removeItem(KEY);
    return { state: EMPTY, problem: `${UNREADABLE} ${read.refusal}` };
  } catch {
    return { state: EMPTY, problem: NOT_KEPT };
  }
}

/** Keeps what `change` makes of the state. If it cannot be kept, what was kept before stays. */
export function changeState(keeper: Keeper, change: (state: ReaderState) => ReaderState): Kept {
  const { state, problem } = readState(keeper);
  const changed = change(state);
  try {
    keep(keeper, changed);
    return { state: changed, ...(problem === undefined ? {} : { problem }) };
  } catch {
    return { state: changed, problem: NOT_KEPT };
  }
}

/** Removes everything that was kept. Gives why it could not, if so. */
export function clearState(keeper: Keeper): string | undefined {
  try {
    for (const name of [KEY, PUT_ASIDE, ...FORMER]) keeper.removeItem(name);
    return undefined;
  } catch {
    return NOT_KEPT;
  }
}
