/** What the guide keeps of a reader on the reader's device. Nothing of it is ever sent anywhere. */
export interface ReaderState {
  /** Absent where the system's preference holds. */
  readonly theme?: 'light' | 'dark';
  /** Whether a slash opens the search. */
  readonly slashOpens: boolean;
  /** What was searched for, the latest first. */
  readonly searches: readonly string[];
}

/** The form of what is stored and exported. A later form gets the next number, and a step in {@link migrated}. */
export const VERSION = 1;

export const EMPTY: ReaderState = { slashOpens: true, searches: [] };

/** What is larger, in characters, is no state of this guide. */
const LARGEST = 65_536;

const SEARCHES = { most: 12, longest: 200 } as const;

/** The state, or why there is none: one sentence for the reader. */
export type Read = { readonly state: ReaderState } | { readonly refusal: string };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `searches` with `words` first, each once. */
export function withSearch(searches: readonly string[], words: string): readonly string[] {
  const search = words.trim().slice(0, SEARCHES.longest);
  if (search === '') return searches;
  return [search, ...searches.filter((other) => other !== search)].slice(0, SEARCHES.most);
}

/** Older forms, step by step, in the present one. The form before the first kept only a theme and a slash, as words. */
function migrated(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return stored['version'] === 0 ? { ...stored, version: 1, slashOpens: stored['slash'] !== 'off', searches: [] } : stored;
}

/** Reads what was stored or is to be imported. Only what the guide knows is taken over. */
export function parseState(text: string): Read {
  if (text.length > LARGEST) return { refusal: `This is too large to be a file of this guide: more than ${LARGEST / 1024} kB.` };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { refusal: 'This is not readable as JSON: the file is cut short, or it is of another kind.' };
  }
  if (!isObject(stored) || typeof stored['version'] !== 'number') return { refusal: 'This is no file of this guide: it has no version.' };
  if (stored['version'] > VERSION || stored['version'] < 0)
    return {
      refusal: `This has version ${stored['version']}, and this copy of the guide knows versions up to ${VERSION}. Update the guide first.`,
    };
  const { theme, slashOpens, searches } = migrated(stored);
  if (theme !== undefined && theme !== 'light' && theme !== 'dark')
    return { refusal: 'The theme must be "light" or "dark", or not be there.' };
  if (typeof slashOpens !== 'boolean') return { refusal: 'Whether the slash opens the search must be true or false.' };
  if (!Array.isArray(searches) || searches.length > SEARCHES.most)
    return { refusal: `The searches must be a list of at most ${SEARCHES.most}.` };
  const words = searches.filter((search): search is string => typeof search === 'string' && search.length <= SEARCHES.longest);
  if (words.length < searches.length) return { refusal: `Each search must be a text of at most ${SEARCHES.longest} characters.` };
  return { state: { ...(theme === undefined ? {} : { theme }), slashOpens, searches: words } };
}

/** `state` as it is stored and exported. */
export function writeState({ theme, slashOpens, searches }: ReaderState): string {
  return JSON.stringify({ version: VERSION, ...(theme === undefined ? {} : { theme }), slashOpens, searches });
}
