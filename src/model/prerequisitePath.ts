import type { Guide } from './guide.ts';
import { rankOf } from './levels.ts';
import type { Node } from './node.ts';
import type { Level } from './schema/vocabulary.ts';

/** A skill on the way to another one. */
export interface PathStep {
  readonly skill: Node<'skill'>;
  /** The deepest level that a later step asks for; absent for the skill itself. */
  readonly level?: Level;
  /** Ids of the steps that build on this one. */
  readonly leadsTo: readonly string[];
  /** How many steps lie between this one and the skill, at the most: 0 for the skill itself. */
  readonly before: number;
}

/** Everything that `skill` builds on, directly or through others, what is learned first at the beginning, and the skill at the end. */
export function prerequisitePath(guide: Guide, skill: Node<'skill'>): readonly PathStep[] {
  const steps = new Map<string, PathStep>();
  // Prerequisites have no circle: the content check refuses one.
  function visit(node: Node<'skill'>, before: number, needed?: { readonly by: string; readonly level: Level }): void {
    const known = steps.get(node.id);
    const levels = [known?.level, needed?.level].filter((level) => level !== undefined);
    const deepest = levels.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
    steps.set(node.id, {
      skill: node,
      ...(deepest === undefined ? {} : { level: deepest }),
      leadsTo: [...new Set([...(known?.leadsTo ?? []), ...(needed ? [needed.by] : [])])],
      before: Math.max(before, known?.before ?? 0),
    });
    for (const { skill: id, level } of node.prerequisites) visit(guide.get('skill', id), before + 1, { by: node.id, level });
  }
  visit(skill, 0);
  return Array.from(steps.values()).sort((a, b) => b.before - a.before || a.skill.label.localeCompare(b.skill.label, 'en'));
}
