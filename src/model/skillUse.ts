import type { Guide } from './guide.ts';
import { rankOf } from './levels.ts';
import { rolesThatNeed, type RoleNeed } from './neededBy.ts';
import type { Node } from './node.ts';
import { perGuide } from './perGuide.ts';
import { NEEDS, SKILL_KINDS, type Level, type Need } from './schema/vocabulary.ts';

/** A skill that a role asks for, with its record. */
export interface NeededSkill {
  readonly skill: Node<'skill'>;
  readonly level: Level;
  readonly need: Need;
  /** What the role does with it. */
  readonly why: string;
}

/** A background that brings a skill. */
export interface BringingBackground {
  readonly background: Node<'background'>;
  readonly level: Level;
  readonly why: string;
}

function essentialFirst(a: { readonly need: Need }, b: { readonly need: Need }): number {
  return NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need);
}

function deepestFirst(a: { readonly level: Level }, b: { readonly level: Level }): number {
  return rankOf(b.level) - rankOf(a.level);
}

/** The skills of a role by kind, in each kind the essential ones first and the deepest first. */
export function skillsOf(guide: Guide, role: Node<'role'>): readonly NeededSkill[] {
  const needed = role.skills.map(({ skill, ...need }) => ({ skill: guide.get('skill', skill), ...need }));
  return needed.sort(
    (a, b) => SKILL_KINDS.indexOf(a.skill.kind) - SKILL_KINDS.indexOf(b.skill.kind) || essentialFirst(a, b) || deepestFirst(a, b),
  );
}

/** The essential skills that a role needs most deeply, at most `limit`. */
export function leadingSkills(guide: Guide, role: Node<'role'>, limit = 3): readonly NeededSkill[] {
  return skillsOf(guide, role)
    .filter(({ need }) => need === 'essential')
    .sort(deepestFirst)
    .slice(0, limit);
}

/** The roles that need `skill`, the deepest first and at one level the essential before the helpful. */
export function rolesByDepth(guide: Guide, skill: Node<'skill'>): readonly RoleNeed[] {
  return rolesThatNeed(guide, skill).toSorted((a, b) => deepestFirst(a.need, b.need));
}

/** The backgrounds that usually bring `skill`, the deepest first. */
export function backgroundsBringing(guide: Guide, skill: Node<'skill'>): readonly BringingBackground[] {
  const bringing = guide.all('background').flatMap((background): BringingBackground[] => {
    const brought = background.brings.find(({ skill: id }) => guide.get('skill', id) === skill);
    return brought ? [{ background, level: brought.level, why: brought.why }] : [];
  });
  return bringing.sort(deepestFirst);
}

/** The cases in which `skill` is used. */
export function casesExercising(guide: Guide, skill: Node<'skill'>): readonly Node<'case'>[] {
  return guide.all('case').filter(({ skills }) => skills.some((id) => guide.get('skill', id) === skill));
}

const termsBySkill = perGuide((guide): ReadonlyMap<Node<'skill'>, readonly Node<'term'>[]> => {
  const uses = guide.all('term').flatMap((term) => term.skills.map((id) => ({ term, skill: guide.get('skill', id) })));
  return new Map(
    Array.from(
      Map.groupBy(uses, ({ skill }) => skill),
      ([skill, group]) => [skill, group.map(({ term }) => term)],
    ),
  );
});

/** The terms that belong to `skill`, by the alphabet. */
export function termsOf(guide: Guide, skill: Node<'skill'>): readonly Node<'term'>[] {
  return termsBySkill(guide).get(skill) ?? [];
}
