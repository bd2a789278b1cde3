import { openFullText, type FullText } from './pagefind.ts';
import type { Records } from './records/core.ts';
import { openRecords } from './records/open.ts';

/** The two indexes of the guide. Each is fetched when it is first asked for, and again if that failed. */
export interface Indexes {
  records(): Promise<Records>;
  /** The record index if it is here, so that what is typed can be answered without waiting. */
  recordsAtHand(): Records | undefined;
  fullText(): Promise<FullText>;
}

/** `open`, remembered once it has succeeded. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () =>
    (opened ??= open().catch((reason: unknown) => {
      opened = undefined;
      throw reason;
    }));
}

/** The indexes of the guide, of which nothing is fetched yet. */
export function createIndexes(): Indexes {
  let atHand: Records | undefined;
  return {
    records: once(async () => (atHand = await openRecords())),
    recordsAtHand: () => atHand,
    fullText: once(openFullText),
  };
}
