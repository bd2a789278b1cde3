import { nearest } from './nearest.ts';
import { keyOf, type Key, type Node } from './node.ts';
import type { Unread } from './raw.ts';
import type { RecordType } from './schema/reference.ts';

/** Which ids exist, also those of records that failed their schema or could not be read, so that one mistake is not reported many times. */
export interface Names {
  /** The key that `id` names now, following renames; `undefined` if no record has or had it. */
  resolve(type: RecordType, id: string): Key | undefined;
  /** The existing id most like `id`, looked for among records of `type` first and then among all. */
  suggest(type: RecordType, id: string): string | undefined;
}

/** Indexes the present and former ids of all records; `nodes` are those of `records` that were understood. */
export function indexNames(records: readonly Unread[], nodes: readonly Node[]): Names {
  const keys = new Set(records.map(({ type, id }) => keyOf(type, id)));
  const renamed = new Map(nodes.flatMap((node) => node.formerIds.map((id) => [keyOf(node.type, id), node.key] as const)));
  const idsOf = (type: RecordType): string[] => records.filter((record) => record.type === type).map(({ id }) => id);
  return {
    resolve: (type, id) => {
      const key = keyOf(type, id);
      return keys.has(key) ? key : renamed.get(key);
    },
    suggest: (type, id) => {
      const sameType = nearest(id, idsOf(type));
      if (sameType !== undefined) return sameType;
      const elsewhere = records.find((record) => record.id === id);
      return elsewhere && `${elsewhere.type} ${elsewhere.id}`;
    },
  };
}
