import type { Strength } from './schema/vocabulary.ts';

/** The pages that tell of sources in full, and the kinds of evidence that each holds. */
export const EVIDENCE_PAGES: ReadonlyMap<string, readonly Strength[]> = new Map([
  ['/sources/law/', ['law']],
  ['/sources/official-statistics/', ['official statistic']],
  ['/sources/peer-reviewed/', ['peer-reviewed']],
  ['/sources/guidance/', ['guidance']],
  ['/sources/reports-and-opinions/', ['survey', 'vendor', 'editorial']],
]);

/** The kinds of evidence on the page at `address`; none where it is not one of these pages. */
export function strengthsOn(address: string): readonly Strength[] {
  return EVIDENCE_PAGES.get(address) ?? [];
}

/** Where a source is told of in full: how it was read, and what rests on it. */
export function fullRowAddress({ id, strength }: { readonly id: string; readonly strength: Strength }): string {
  const [page] = Array.from(EVIDENCE_PAGES.keys()).filter((address) => strengthsOn(address).includes(strength));
  if (page === undefined) throw new Error(`No page tells of sources with the strength "${strength}"; add it in src/model/evidence.ts.`);
  return `${page}#${id}`;
}
