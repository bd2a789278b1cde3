import { wilsonInterval } from '../../statistics/interval.ts';
import type { TwoByTwo } from '../../statistics/twoByTwo.ts';

/** One piece of work, in weeks, and what has to be done before it. */
export interface Task {
  readonly id: string;
  readonly what: string;
  readonly weeks: number;
  readonly after: readonly string[];
}

/** The made-up plan of the case. */
export const PLAN: readonly Task[] = [
  { id: 'A', what: 'Intended use, claims and predicate', weeks: 4, after: [] },
  { id: 'B', what: 'Quality system in use', weeks: 26, after: [] },
  { id: 'C', what: 'Risk file, first version', weeks: 6, after: ['A'] },
  { id: 'D', what: 'Questions to the agency', weeks: 12, after: ['A'] },
  { id: 'E', what: 'Test plan, locked', weeks: 4, after: ['C', 'D'] },
  { id: 'F', what: 'Films and reference readings', weeks: 16, after: ['E'] },
  { id: 'G', what: 'Software and security records', weeks: 14, after: ['B', 'C'] },
  { id: 'H', what: 'The test, once, and its report', weeks: 3, after: ['F', 'G'] },
  { id: 'I', what: 'Use test with radiologists', weeks: 6, after: ['G'] },
  { id: 'J', what: 'Submission written and checked', weeks: 5, after: ['H', 'I'] },
  { id: 'K', what: 'Review and answers', weeks: 24, after: ['J'] },
];

/** When a task can begin and end, in weeks from the start, and how long it can slip before the end of the plan moves. */
export interface Scheduled extends Task {
  readonly start: number;
  readonly end: number;
  readonly slack: number;
}

/** The plan with every task as early as it can be. Throws where a task waits for one that comes later in the list or not at all. */
export function schedule(plan: readonly Task[]): readonly Scheduled[] {
  const ends = new Map<string, number>();
  const early = plan.map((task) => {
    const start = Math.max(0, ...task.after.map((id) => required(ends.get(id), `${task.id} waits for ${id}, which is not before it.`)));
    ends.set(task.id, start + task.weeks);
    return { ...task, start, end: start + task.weeks };
  });
  const finish = Math.max(...ends.values());
  const latest = new Map<string, number>();
  for (const task of early.toReversed()) {
    const followers = early.filter(({ after }) => after.includes(task.id));
    const limits = followers.map((follower) => required(latest.get(follower.id), follower.id) - follower.weeks);
    latest.set(task.id, Math.min(finish, ...limits));
  }
  return early.map((task) => ({ ...task, slack: required(latest.get(task.id), task.id) - task.end }));
}

/** The tasks that cannot slip, in order. */
export function criticalPath(plan: readonly Task[]): readonly string[] {
  return schedule(plan)
    .filter(({ slack }) => slack === 0)
    .map(({ id }) => id);
}

/** Weeks from the start to the end of the plan. */
export function duration(plan: readonly Task[]): number {
  return Math.max(...schedule(plan).map(({ end }) => end));
}

function required<T>(value: T | undefined, missing: string): T {
  if (value === undefined) throw new Error(missing);
  return value;
}

/** What the made-up test found on 150 films with a collapsed lung and 250 without. */
export const TEST: TwoByTwo = { truePositives: 138, falseNegatives: 12, falsePositives: 20, trueNegatives: 230 };

/** Lower end that the plan asked of both intervals. */
export const GOAL = 0.8;

/** What the same sensitivity and specificity mean for `films` of whom a share `prevalence` has the condition; counts are not rounded. */
export function atPrevalence(test: TwoByTwo, prevalence: number, films: number): TwoByTwo {
  const ill = films * prevalence;
  const well = films - ill;
  const found = test.truePositives / (test.truePositives + test.falseNegatives);
  const cleared = test.trueNegatives / (test.trueNegatives + test.falsePositives);
  return {
    truePositives: ill * found,
    falseNegatives: ill * (1 - found),
    trueNegatives: well * cleared,
    falsePositives: well * (1 - cleared),
  };
}

/**
 * The fewest ill people a test needs for the lower end of its 95% interval to reach `goal`, if it finds the share `expected` of
 * them, rounded down to whole people. Steps of ten, as in a plan.
 */
export function illNeeded(expected: number, goal: number): number {
  for (let ill = 10; ill <= 10_000; ill += 10) {
    const interval = wilsonInterval(Math.floor(ill * expected), ill);
    if (interval !== undefined && interval.low >= goal) return ill;
  }
  throw new Error(`No test of up to 10,000 people reaches ${goal} if it finds ${expected}: the goal has to be below what is expected.`);
}
