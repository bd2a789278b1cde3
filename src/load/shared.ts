import type { Guide } from '../model/guide.ts';
import type { References } from './references/references.ts';

/** The Guide, and what is known of the build that it is loaded for. */
export interface Shared {
  readonly guide: Guide;
  readonly buildDate: string;
  readonly edition: string;
  readonly references: Promise<References>;
}

const KEY = Symbol.for('code-and-care.guide');
/**
 * Astro evaluates this module twice, in Node for the configuration and in Vite for the pages; the global symbol lets both
 * share one Guide, so that it is loaded once.
 */
const holder: typeof globalThis & { [KEY]?: Shared } = globalThis;

/** Makes the Guide known to plugins and pages. */
export function share(loaded: Shared): void {
  holder[KEY] = loaded;
}

function shared(): Shared {
  const loaded = holder[KEY];
  if (!loaded) throw new Error('The Guide is not loaded. Pages and plugins run inside Astro, where the guide integration loads it first.');
  return loaded;
}

/** The Guide of this build. */
export function useGuide(): Guide {
  return shared().guide;
}

/** The references of all sources, as soon as they are formatted. */
export function references(): Promise<References> {
  return shared().references;
}

/** Name of the edition that is built; see `findEdition`. */
export function edition(): string {
  return shared().edition;
}

/** "Today", as far as this build is concerned: YYYY-MM-DD. */
export function buildDate(): string {
  return shared().buildDate;
}
