import type { Draft } from '../guide.ts';
import { keyOf, type Key, type Node } from '../node.ts';
import type { Problem } from '../problem.ts';

/** No skill is, by any chain, its own prerequisite. Each cycle is reported once, with its whole chain. */
export function checkPrerequisites({ nodes, byKey, raws }: Draft): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<Key>();

  function visit(skill: Node<'skill'>, chain: readonly Node<'skill'>[]): void {
    const loop = chain.indexOf(skill);
    if (loop >= 0) {
      const ids = [...chain.slice(loop), skill].map((link) => link.id);
      problems.push({
        code: 'prerequisite-cycle',
        file: skill.file,
        line: raws.get(skill.key)?.lineOf(['prerequisites']),
        field: 'prerequisites',
        message: `the prerequisites go in a circle: ${ids.join(' → ')}. Remove one of them.`,
      });
      return;
    }
    if (done.has(skill.key)) return;
    for (const { skill: id } of skill.prerequisites) {
      const before = byKey.get(keyOf('skill', id));
      if (before?.type === 'skill') visit(before, [...chain, skill]);
    }
    done.add(skill.key);
  }

  for (const node of nodes) if (node.type === 'skill') visit(node, []);
  return problems;
}
