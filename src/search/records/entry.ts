import type { RecordType } from '../../model/schema/reference.ts';

/** A page of the guide, or a row of one of its lists, as the search knows it. */
export interface RecordEntry {
  readonly type: RecordType;
  /** What it is printed as. */
  readonly label: string;
  /** Address from the root of the guide: `/skills/statistics/`, `/datasets/#mimic-iv`. */
  readonly address: string;
  /** Position among the entries of the page above; absent where that is the home page. */
  readonly up?: number;
  readonly abbreviation?: string;
  /** Names with the same meaning, official ones among them. */
  readonly aliases: readonly string[];
  /** Near, older or regional names. */
  readonly alsoCalled: readonly string[];
  /** Everyday words. */
  readonly lay: readonly string[];
  /** What it is about, in a sentence; empty where the label says it. */
  readonly about: string;
  /** Headings that its author wrote, each with the anchor it has on the page where that is not {@link anchorOf} its text. */
  readonly headings: readonly (string | readonly [text: string, anchor: string])[];
}

/** The anchor that a heading gets as the first of its words on a page, as GitHub makes it. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** All that can be found by name. Of entries that answer a query equally well, the earlier comes first. */
export interface RecordIndex {
  readonly entries: readonly RecordEntry[];
  /** Groups of words that readers use for each other. */
  readonly everydayWords: readonly (readonly string[])[];
  /** Roots of words that stand in the text of pages and in no name, heading or summary: they are no slips. */
  readonly textStems: readonly string[];
}
