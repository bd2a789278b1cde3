import type { Guide } from './guide.ts';
import { rankOf } from './levels.ts';
import type { Node } from './node.ts';
import type { Need } from './schema/vocabulary.ts';

/** How much a level counts by need: what the job cannot be done without counts double. */
const WEIGHT: Readonly<Record<Need, number>> = { essential: 2, helpful: 1 };

/** A role with how much of its skills it shares with another one. */
export interface NearRole {
  readonly role: Node<'role'>;
  /** Share in [0, 1]: 1 where both need the same skills at the same levels. */
  readonly likeness: number;
  /** Skills that both need. */
  readonly shared: readonly Node<'skill'>[];
}

function weights(guide: Guide, role: Node<'role'>): ReadonlyMap<Node<'skill'>, number> {
  return new Map(role.skills.map(({ skill, level, need }) => [guide.get('skill', skill), rankOf(level) * WEIGHT[need]]));
}

/**
 * Likeness of two roles by their skills: over all skills, the sum of the smaller weights divided by the sum of the larger, which is the
 * weighted Jaccard index, also called Ruzicka similarity. A weight is the rank of the level, doubled where the skill is essential.
 */
function compareRoles(guide: Guide, a: Node<'role'>, b: Node<'role'>): NearRole {
  const [ofA, ofB] = [weights(guide, a), weights(guide, b)];
  let [smaller, larger] = [0, 0];
  for (const skill of new Set([...ofA.keys(), ...ofB.keys()])) {
    const pair = [ofA.get(skill) ?? 0, ofB.get(skill) ?? 0];
    smaller += Math.min(...pair);
    larger += Math.max(...pair);
  }
  return { role: b, likeness: larger === 0 ? 0 : smaller / larger, shared: Array.from(ofB.keys()).filter((skill) => ofA.has(skill)) };
}

/** The roles that ask for the most alike skills, the nearest first, at most `limit`; roles that share none are left out. */
export function nearestRoles(guide: Guide, role: Node<'role'>, limit = 5): readonly NearRole[] {
  return guide
    .all('role')
    .filter((other) => other !== role)
    .map((other) => compareRoles(guide, role, other))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.likeness - a.likeness || a.role.label.localeCompare(b.role.label, 'en'))
    .slice(0, limit);
}
