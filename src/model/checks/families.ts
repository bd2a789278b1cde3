import type { Draft } from '../guide.ts';
import type { Problem } from '../problem.ts';

/** Every role stands in the folder of a family. */
export function checkFamilies({ nodes, names }: Draft): Problem[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'role' || names.resolve('family', node.family)) return [];
    const message = `stands in the folder of a family "${node.family}", which has no index.md; write one, or move the role.`;
    return [{ code: 'unknown-id', file: node.file, message, meant: names.suggest('family', node.family) }];
  });
}
