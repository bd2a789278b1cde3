import type { Guide } from './guide.ts';
import type { Node } from './node.ts';
import { perGuide } from './perGuide.ts';
import type { SkillNeed } from './schema/role.ts';
import { LEVELS, NEEDS } from './schema/vocabulary.ts';

/** A role with what it asks of one skill. */
export interface RoleNeed {
  readonly role: Node<'role'>;
  readonly need: SkillNeed;
}

function byDepth(a: RoleNeed, b: RoleNeed): number {
  return (
    NEEDS.indexOf(a.need.need) - NEEDS.indexOf(b.need.need) ||
    LEVELS.indexOf(b.need.level) - LEVELS.indexOf(a.need.level) ||
    a.role.label.localeCompare(b.role.label, 'en')
  );
}

const needsBySkill = perGuide((guide): ReadonlyMap<Node<'skill'>, readonly RoleNeed[]> => {
  const needs = guide.all('role').flatMap((role) => role.skills.map((need) => ({ role, need })));
  return Map.groupBy(needs.sort(byDepth), ({ need }) => guide.get('skill', need.skill));
});

/** The roles that need `skill`: essential before helpful, the deepest first. */
export function rolesThatNeed(guide: Guide, skill: Node<'skill'>): readonly RoleNeed[] {
  return needsBySkill(guide).get(skill) ?? [];
}
