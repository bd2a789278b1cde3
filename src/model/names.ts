import { nearest } from './nearest.ts';
import { keyOf, type Key, type Node } from './node.ts';
import type { RawRecord } from './raw.ts';
import type { RecordType } from './schema/reference.ts';

/** Which ids exist, also those of records that failed their schema, so that one mistake is not reported many times. */
export interface Names {
  /** The key that `id` names now, following renames; `undefined` if no record has or had it. */
  resolve(type: RecordType, id: string): Key | undefined;
  /** The existing id most like `id`, looked for among records of `type` first and then among all. */
  suggest(type: RecordType, id: string): string | undefined;
}

/** Indexes the present and former ids of all records. */
export function indexNames(raws: readonly RawRecord[], nodes: readonly Node[]): Names {
  const keys = new Set(raws.map((raw) => keyOf(raw.type, raw.id)));
  const renamed = new Map(nodes.flatMap((node) => node.formerIds.map((id) => [keyOf(node.type, id), node.key] as const)));
  const idsOf = (type: RecordType): string[] => raws.filter((raw) => raw.type === type).map((raw) => raw.id);
  return {
    resolve: (type, id) => {
      const key = keyOf(type, id);
      return keys.has(key) ? key : renamed.get(key);
    },
    suggest: (type, id) => {
      const sameType = nearest(id, idsOf(type));
      if (sameType !== undefined) return sameType;
      const elsewhere = raws.find((raw) => raw.id === id);
      return elsewhere && `${elsewhere.type} ${elsewhere.id}`;
    },
  };
}
