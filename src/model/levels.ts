import { LEVELS, type Level } from './schema/vocabulary.ts';

/** Editorial estimate of learning time in hours, always a range. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** All that is asked of a skill here: how long each level takes from the one below. */
interface Climbable {
  readonly levels: Readonly<Record<Level, { readonly hours: Hours }>>;
}

const NO_HOURS: Hours = { from: 0, to: 0 };

/** Place of a level on the ladder, from 1 (awareness) to 4 (expert); 0 where there is none yet. */
export function rankOf(level: Level | undefined): number {
  return level === undefined ? 0 : LEVELS.indexOf(level) + 1;
}

/** The levels above `has`, up to and with `needs`, lowest first; empty where `has` is enough. */
export function levelsBetween(has: Level | undefined, needs: Level): readonly Level[] {
  return LEVELS.slice(rankOf(has), rankOf(needs));
}

/** The sum of several ranges. */
export function sumHours(ranges: readonly Hours[]): Hours {
  return ranges.reduce<Hours>((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), NO_HOURS);
}

/** Hours to climb `levels` of a skill, one after another. */
export function hoursFor(skill: Climbable, levels: readonly Level[]): Hours {
  return sumHours(levels.map((level) => skill.levels[level].hours));
}
