import type { Draft } from '../guide.ts';
import type { Problem } from '../problem.ts';

/** A source that nothing cites supports nothing. */
export function checkSources({ nodes, edges }: Draft): Problem[] {
  const cited = new Set(edges.map(({ to }) => to));
  return nodes
    .filter((node) => node.type === 'source' && !cited.has(node.key))
    .map((node) => ({
      code: 'source-never-cited',
      file: node.file,
      message: `nothing cites the source "${node.id}"; cite it where it supports a statement, or remove it.`,
    }));
}
