import { hoursFor, levelsBetween, rankOf, sumHours, type Hours } from './levels.ts';
import type { Level, Need } from './schema/vocabulary.ts';

/** All that a bridge needs to know of a skill: a skill of the Guide is one, and so is the copy that a reader's device gets. */
export interface BridgeSkill {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly levels: Readonly<Record<Level, { readonly hours: Hours; readonly proof: string }>>;
  readonly prerequisites: readonly SkillLevel[];
}

/** A skill by its id, with a level that somebody has or needs. */
export interface SkillLevel {
  readonly skill: string;
  readonly level: Level;
}

/** A skill that a role asks for. */
export interface Asked extends SkillLevel {
  readonly need: Need;
}

/** Finds a skill by any id it has or had. */
export type FindSkill<S extends BridgeSkill> = (id: string) => S;

/** `there`: the level is enough; `raise`: the skill is there, but not deep enough; `new`: it is not there at all. */
export type Standing = 'there' | 'raise' | 'new';

/** One skill, seen from where a reader starts. */
export interface Span<S extends BridgeSkill = BridgeSkill> {
  readonly skill: S;
  /** The level that is there, if any. */
  readonly has: Level | undefined;
  readonly needs: Level;
  /** Levels still to climb, lowest first. */
  readonly climb: readonly Level[];
  /** Editorial estimate for the climb; no hours where there is none. */
  readonly hours: Hours;
  readonly standing: Standing;
}

/** One skill raised by one level. */
export interface Step<S extends BridgeSkill = BridgeSkill> {
  readonly skill: S;
  readonly level: Level;
  readonly hours: Hours;
}

/** What separates someone from a set of skills. */
export interface Crossing<S extends BridgeSkill = BridgeSkill> {
  /** The skills asked for, in the order in which they were asked. */
  readonly asked: readonly Span<S>[];
  /** What those presuppose and is not there yet, unless it is asked for anyway. */
  readonly before: readonly Span<S>[];
  /** Editorial estimate for all of it: every level of every skill counts once. */
  readonly hours: Hours;
  /** The climb one level at a time: nothing before what it presupposes, otherwise the lowest levels first. */
  readonly steps: readonly Step<S>[];
}

/** The way to a role: what is essential, and then, from there, what is helpful. */
export interface Bridge<S extends BridgeSkill = BridgeSkill> {
  readonly essential: Crossing<S>;
  readonly helpful: Crossing<S>;
}

type Reached<S> = ReadonlyMap<S, Level>;

/** The levels together with those of everything that the skills presuppose, directly or through others; of several levels the highest. */
function withPrerequisites<S extends BridgeSkill>(find: FindSkill<S>, levels: Iterable<SkillLevel>): Map<S, Level> {
  const reached = new Map<S, Level>();
  function add({ skill: id, level }: SkillLevel): void {
    const skill = find(id);
    const known = reached.get(skill);
    if (rankOf(known) >= rankOf(level)) return;
    reached.set(skill, level);
    if (known === undefined) skill.prerequisites.forEach(add);
  }
  for (const level of levels) add(level);
  return reached;
}

function spanOf<S extends BridgeSkill>(skill: S, has: Level | undefined, needs: Level): Span<S> {
  const climb = levelsBetween(has, needs);
  const standing = climb.length === 0 ? 'there' : has === undefined ? 'new' : 'raise';
  return { skill, has, needs, climb, hours: hoursFor(skill, climb), standing };
}

function isReady<S extends BridgeSkill>(find: FindSkill<S>, { skill, level }: Omit<Step<S>, 'hours'>, reached: Reached<S>): boolean {
  return (
    rankOf(level) === rankOf(reached.get(skill)) + 1 &&
    skill.prerequisites.every((wanted) => rankOf(reached.get(find(wanted.skill))) >= rankOf(wanted.level))
  );
}

/** Puts the climbs of `spans` in order. Throws where skills presuppose each other in a circle, which the content check refuses. */
function stepsOf<S extends BridgeSkill>(find: FindSkill<S>, has: Reached<S>, spans: readonly Span<S>[]): readonly Step<S>[] {
  const reached = new Map(has);
  const waiting = spans
    .flatMap(({ skill, climb }) => climb.map((level): Step<S> => ({ skill, level, hours: skill.levels[level].hours })))
    .sort((a, b) => rankOf(a.level) - rankOf(b.level));
  const steps: Step<S>[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((step) => isReady(find, step, reached));
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (!step) throw new Error(`No step can be taken first: ${waiting.map(({ skill }) => skill.id).join(', ')} presuppose each other.`);
    reached.set(step.skill, step.level);
    steps.push(step);
  }
  return steps;
}

function cross<S extends BridgeSkill>(find: FindSkill<S>, has: Reached<S>, asks: readonly SkillLevel[]): Crossing<S> {
  const target = withPrerequisites(find, asks);
  const skills = new Set(asks.map(({ skill }) => find(skill)));
  const spans = (group: Iterable<S>): readonly Span<S>[] =>
    Array.from(group, (skill) => spanOf(skill, has.get(skill), target.get(skill) ?? 'awareness'));
  const asked = spans(skills);
  const before = spans(new Set(target.keys()).difference(skills)).filter(({ standing }) => standing !== 'there');
  const all = [...before, ...asked];
  return { asked, before, hours: sumHours(all.map(({ hours }) => hours)), steps: stepsOf(find, has, all) };
}

/**
 * What separates someone who `has` some levels from what a role `asks`. Whoever has a skill has what it presupposes. A skill that is
 * asked for brings what it presupposes with it, and each level of each skill counts once, however many others build on it.
 * Throws what `find` throws for an unknown id.
 */
export function bridge<S extends BridgeSkill>(find: FindSkill<S>, has: Iterable<SkillLevel>, asks: readonly Asked[]): Bridge<S> {
  const start = Array.from(has);
  const needing = (need: Need): readonly Asked[] => asks.filter((ask) => ask.need === need);
  return {
    essential: cross(find, withPrerequisites(find, start), needing('essential')),
    helpful: cross(find, withPrerequisites(find, [...start, ...needing('essential')]), needing('helpful')),
  };
}
