import type { Guide } from './guide.ts';
import { hoursFor, levelsBetween, rankOf, sumHours, type Hours } from './levels.ts';
import type { Node } from './node.ts';
import type { Level, Need } from './schema/vocabulary.ts';

/** `there`: the level is enough; `raise`: the skill is there, but not deep enough; `new`: the background does not bring it. */
export type Standing = 'there' | 'raise' | 'new';

/** One skill of a role, seen from where a reader starts. */
export interface Span {
  readonly skill: Node<'skill'>;
  readonly need: Need;
  /** What the role does with the skill. */
  readonly why: string;
  /** The level the background usually brings, if any. */
  readonly has: Level | undefined;
  readonly needs: Level;
  /** Levels still to climb, lowest first. */
  readonly climb: readonly Level[];
  /** Editorial estimate for the climb; no hours where there is none. */
  readonly hours: Hours;
  readonly standing: Standing;
}

/** The way from a background to a role, skill by skill, in the order in which the role names its skills. */
export interface Bridge {
  readonly background: Node<'background'>;
  readonly role: Node<'role'>;
  readonly essential: readonly Span[];
  readonly helpful: readonly Span[];
  /** Editorial estimate for everything essential that is missing. */
  readonly hours: Hours;
}

/** The highest level at which a background brings each skill. */
function broughtBy(guide: Guide, background: Node<'background'>): ReadonlyMap<Node<'skill'>, Level> {
  const brought = new Map<Node<'skill'>, Level>();
  for (const { skill: id, level } of background.brings) {
    const skill = guide.get('skill', id);
    if (rankOf(level) > rankOf(brought.get(skill))) brought.set(skill, level);
  }
  return brought;
}

/**
 * What separates a background from a role. Hours count the levels of the role's own skills and nothing else: what those skills
 * presuppose is not added unless the role names it, and a level of one skill never pays for another.
 */
export function bridge(guide: Guide, background: Node<'background'>, role: Node<'role'>): Bridge {
  const brought = broughtBy(guide, background);
  const spans = role.skills.map(({ skill: id, level: needs, need, why }): Span => {
    const skill = guide.get('skill', id);
    const has = brought.get(skill);
    const climb = levelsBetween(has, needs);
    const standing = climb.length === 0 ? 'there' : has === undefined ? 'new' : 'raise';
    return { skill, need, why, has, needs, climb, hours: hoursFor(skill, climb), standing };
  });
  const essential = spans.filter(({ need }) => need === 'essential');
  const helpful = spans.filter(({ need }) => need === 'helpful');
  return { background, role, essential, helpful, hours: sumHours(essential.map(({ hours }) => hours)) };
}

/** A background from which a role is within reach, with the reason its page gives. */
export interface StartingPoint {
  readonly background: Node<'background'>;
  readonly why: string;
  readonly bridge: Bridge;
}

/** The backgrounds whose routes name `role`. */
export function startingPointsOf(guide: Guide, role: Node<'role'>): readonly StartingPoint[] {
  return guide.all('background').flatMap((background) => {
    const route = background.routes.find(({ role: id }) => guide.get('role', id) === role);
    return route ? [{ background, why: route.why, bridge: bridge(guide, background, role) }] : [];
  });
}
