import type { RecordType } from './schema/reference.ts';
import type { RecordOf } from './schema/index.ts';
import type { Prose } from './prose/prose.ts';

/** Unique in the whole Guide, for example `role:medical-data-scientist`. */
export type Key = `${RecordType}:${string}`;

/** What the Guide knows of a record beside what its author wrote. */
interface Identity<T extends RecordType> {
  readonly type: T;
  readonly id: string;
  readonly key: Key;
  /** Name to print. */
  readonly label: string;
  /** Address from the root of the guide, for example `/skills/statistics/` or `/claims/#some-id`. */
  readonly address: string;
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Date by which it must be read again. */
  readonly due: string;
  /** Date on which it was last read. */
  readonly reviewed: string;
  readonly prose: Prose;
}

/** What the folder of a file says about a record, so that no author has to. */
interface FromFolder {
  role: { readonly family: string };
  chapter: { readonly part: string };
}

/** A record of type `T` in the Guide. `Node` alone is the union of all, told apart by `type`. */
export type Node<T extends RecordType = RecordType> = {
  [K in T]: Readonly<RecordOf<K>> & Identity<K> & (K extends keyof FromFolder ? FromFolder[K] : unknown);
}[T];

/** The types of record that are pages of their own in `content/guide`. */
export const WRITTEN_TYPES = ['family', 'role', 'skill', 'background', 'case', 'chapter'] as const;
export type WrittenType = (typeof WRITTEN_TYPES)[number];

/** Whether the record is a written page, with outcomes and next steps. */
export function isWritten(node: Node): node is Node<WrittenType> {
  return (WRITTEN_TYPES as readonly RecordType[]).includes(node.type);
}

/** `type:id`. */
export function keyOf(type: RecordType, id: string): Key {
  return `${type}:${id}`;
}
