import { keyOf, type Key, type Node } from '../node.ts';
import type { Problem } from '../problem.ts';
import type { RawRecord } from '../raw.ts';
import { identifier } from '../schema/fields.ts';

/** Ids are kebab-case and unique within their type, also against ids that other records had before. */
export function checkIds(raws: readonly RawRecord[], nodes: readonly Node[]): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<Key, string>();
  const claim = (key: Key, file: string, field?: string): void => {
    const other = owner.get(key);
    if (other === undefined) owner.set(key, file);
    else
      problems.push({
        code: 'duplicate-id',
        file,
        field,
        message: `the id "${key.slice(key.indexOf(':') + 1)}" belongs to ${other}; ids are never used twice.`,
      });
  };
  for (const { type, id, file } of raws) {
    claim(keyOf(type, id), file);
    if (!id.split('/').every((part) => identifier.safeParse(part).success)) {
      problems.push({ code: 'invalid-field', file, message: `file names become ids and must be kebab-case; "${id}" is not.` });
    }
  }
  for (const node of nodes) for (const id of node.formerIds) claim(keyOf(node.type, id), node.file, 'formerIds');
  return problems;
}
