import type { Key } from './node.ts';
import type { FieldPath } from './raw.ts';

/**
 * How one record refers to another: by a field, or in its prose by citing a source, quoting a claim,
 * naming an instrument, mentioning a term or linking a page.
 */
export type Via = 'field' | 'cites' | 'quotes' | 'names' | 'mentions' | 'links';

/** One reference from a record to another. */
export interface Edge {
  readonly from: Key;
  readonly to: Key;
  readonly via: Via;
  /** The field that refers, without list positions, for example `skills.skill`; absent in prose. */
  readonly field?: string | undefined;
  /** The same with list positions, by which the line is found in the file. */
  readonly path?: FieldPath | undefined;
  /** Anchor of the section in which prose refers; absent before the first heading and in fields. */
  readonly anchor?: string | undefined;
}
