import { expect } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { href } from '../../src/site.ts';
import { ROOT } from '../support/paths.ts';
import type { Reader } from '../support/reader/reader.ts';
import type { Target } from '../support/reader/target.ts';

const { guide } = await loadGuide(ROOT);

/** What the readers in these tests look for. Names come from the Guide, so that a text may be reworded without breaking a journey. */
export const FAMILY = guide.get('family', 'analysts');
export const ROLE = guide.get('role', 'medical-data-scientist');
export const TERM = guide.get('term', 'hospital-readmission');
export const GLOSSARY = guide.get('chapter', 'glossary');

const MAIN: Target = { role: 'main' };

/** Links and fields on the way. */
export const ON_THE_WAY = {
  family: { role: 'link', name: FAMILY.label, within: MAIN },
  role: { role: 'link', name: ROLE.label, within: MAIN },
  term: { role: 'link', to: href(TERM.address), within: MAIN },
  backlink: { role: 'link', naming: `${ROLE.label}: `, within: MAIN },
  search: { role: 'link', name: 'Search' },
  question: { role: 'combobox', name: 'Search the guide' },
  words: { role: 'searchbox', name: 'Words' },
  found: { role: 'status', naming: 'results' },
  result: { role: 'link', name: TERM.label, within: { role: 'listitem', within: MAIN } },
  menu: { role: 'disclosure', name: 'Menu' },
  glossary: { role: 'link', name: GLOSSARY.label, within: { role: 'navigation', name: 'Main' } },
  theme: { role: 'choice', name: 'Theme' },
} as const satisfies Readonly<Record<string, Target>>;

/** How a reader gets from a page to the next: by pointer or by keyboard. */
export type Follow = (reader: Reader, target: Target) => Promise<void>;

/** From the home page to a family, a role, a term, and back to the role through the list of pages that explain the term. */
export async function readToTheTermAndBack(reader: Reader, follow: Follow): Promise<void> {
  await reader.open('/');
  await reader.arriveAt('/');
  await follow(reader, ON_THE_WAY.family);
  await reader.arriveAt(FAMILY.address);
  await follow(reader, ON_THE_WAY.role);
  await reader.arriveAt(ROLE.address);
  await follow(reader, ON_THE_WAY.term);
  await reader.arriveAt(TERM.address);
  await reader.see({ role: 'heading', name: TERM.label });
  await follow(reader, ON_THE_WAY.backlink);
  await reader.arriveAt(ROLE.address);
}

/** From any page through the search dialog to the search page, and from there to the page of the term. */
export async function searchForTheTerm(reader: Reader, follow: Follow): Promise<void> {
  await follow(reader, ON_THE_WAY.search);
  await expect.poll(() => reader.see(ON_THE_WAY.question)).toMatchObject({ focused: true });
  await reader.type('hospital readmission');
  // Who leaves while the text is still searched breaks off what is being fetched, and a browser may report that.
  await reader.see(ON_THE_WAY.found);
  await reader.press('Enter');
  await reader.arriveAt('/search/');
  await reader.see(ON_THE_WAY.found);
  await follow(reader, ON_THE_WAY.result);
  await reader.arriveAt(TERM.address);
}
