import type { Guide } from '../model/guide.ts';
import type { Loaded } from './guide.ts';

const KEY = Symbol.for('code-and-care.guide');
/**
 * Astro evaluates this module twice, in Node for the configuration and in Vite for the pages; the global symbol lets both
 * share one Guide, so that it is loaded once.
 */
const holder: typeof globalThis & { [KEY]?: Loaded & { readonly buildDate: string } } = globalThis;

/** Makes the Guide known to plugins and pages. */
export function share(loaded: Loaded & { readonly buildDate: string }): void {
  holder[KEY] = loaded;
}

function shared(): Loaded & { readonly buildDate: string } {
  const loaded = holder[KEY];
  if (!loaded) throw new Error('The Guide is not loaded. Pages and plugins run inside Astro, where the guide integration loads it first.');
  return loaded;
}

/** The Guide of this build. */
export function useGuide(): Guide {
  return shared().guide;
}

/** Hash of the content of this build. */
export function guideDigest(): string {
  return shared().digest;
}

/** "Today", as far as this build is concerned: YYYY-MM-DD. */
export function buildDate(): string {
  return shared().buildDate;
}
