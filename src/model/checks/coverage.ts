import type { Draft } from '../guide.ts';
import type { Problem } from '../problem.ts';

/** Every role needs some skill without which it cannot be done, and every skill is needed by some role. */
export function checkCoverage({ nodes, raws }: Draft): Problem[] {
  const problems: Problem[] = [];
  const needed = new Set(nodes.flatMap((node) => (node.type === 'role' ? node.skills.map(({ skill }) => skill) : [])));
  for (const node of nodes) {
    if (node.type === 'role' && !node.skills.some(({ need }) => need === 'essential')) {
      problems.push({
        code: 'role-without-essential-skill',
        file: node.file,
        line: raws.get(node.key)?.lineOf(['skills']),
        field: 'skills',
        message: 'names no essential skill; say what the job cannot be done without.',
      });
    }
    if (node.type === 'skill' && ![node.id, ...node.formerIds].some((id) => needed.has(id))) {
      problems.push({
        code: 'skill-without-role',
        file: node.file,
        message: `no role needs the skill "${node.id}"; add it to the roles that do, or remove the page.`,
      });
    }
  }
  return problems;
}
