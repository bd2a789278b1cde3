import type { Strength } from './schema/vocabulary.ts';

/** The pages that tell of sources in full, and the kinds of evidence that each holds. */
export const EVIDENCE_PAGES = {
  '/sources/law/': ['law'],
  '/sources/official-statistics/': ['official statistic'],
  '/sources/peer-reviewed/': ['peer-reviewed'],
  '/sources/guidance/': ['guidance'],
  '/sources/reports-and-opinions/': ['survey', 'vendor', 'editorial'],
} as const satisfies Readonly<Record<string, readonly Strength[]>>;

/** A page that tells of sources in full. */
export type EvidencePage = keyof typeof EVIDENCE_PAGES;

export const isEvidencePage = (address: string): address is EvidencePage => Object.hasOwn(EVIDENCE_PAGES, address);

const PAGE_OF = new Map<Strength, string>(
  Object.entries(EVIDENCE_PAGES).flatMap(([address, strengths]) => strengths.map((strength) => [strength, address] as const)),
);

/** Where a source is told of in full: which statements rest on it, and how it was read. */
export function fullRowAddress({ id, strength }: { readonly id: string; readonly strength: Strength }): string {
  return `${PAGE_OF.get(strength) ?? '/sources/'}#${id}`;
}
