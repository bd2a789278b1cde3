import type { Guide } from './guide.ts';
import { rankOf } from './levels.ts';
import { rolesThatNeed } from './neededBy.ts';
import type { Node } from './node.ts';
import type { Level } from './schema/vocabulary.ts';

/** How deeply a family needs what a term belongs to: the deepest level any of its roles asks for. */
export interface FamilyDepth {
  readonly family: Node<'family'>;
  readonly level: Level;
}

/** For each family whose roles need a skill of the term, how deeply; in the order of the families. */
export function familyDepths(guide: Guide, term: Node<'term'>): readonly FamilyDepth[] {
  const needs = term.skills.flatMap((id) => rolesThatNeed(guide, guide.get('skill', id)));
  return guide.all('family').flatMap((family): FamilyDepth[] => {
    const levels = needs.filter(({ role }) => role.family === family.id).map(({ need }) => need.level);
    const deepest = levels.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
    return deepest === undefined ? [] : [{ family, level: deepest }];
  });
}
