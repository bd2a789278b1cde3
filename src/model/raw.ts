import type { Prose } from './prose/prose.ts';
import type { RecordType } from './schema/reference.ts';

/** Field names and list positions from the top of a record down to a value. */
export type FieldPath = readonly PropertyKey[];

/** A record as it was read, before anything is known to be right. */
export interface RawRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Path of a written page below `content/guide`, without its ending; the id otherwise. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Fields that follow from the folder: the family of a role, the part of a chapter. */
  readonly fromFolder: Readonly<Record<string, string>>;
  readonly prose: Prose;
  /** Line in the file of the field at `path`, or of the nearest field above it. */
  lineOf(path: FieldPath): number | undefined;
}

/** A record in a file that could not be read: that it exists is all that is known of it. */
export type Unread = Pick<RawRecord, 'type' | 'id' | 'path'>;

/** An address that was given up, and where its readers go now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly line?: number | undefined;
}

/** `['skills', 2, 'level']` → `skills[2].level`. */
export function formatPath(path: FieldPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}
