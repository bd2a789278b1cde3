import type { Guide } from './guide.ts';
import { sumHours, type Hours } from './levels.ts';
import type { Node } from './node.ts';
import { prerequisitePath } from './prerequisitePath.ts';

/** Weeks of the course for which the guide plans. */
export const WEEKS = 12;

/** Parts of the guide in the order in which a class reads them. */
const PARTS: readonly string[] = ['start', 'ethics', 'regulation'];

/** What a class does in one week. */
export interface Week {
  /** From 1. */
  readonly number: number;
  readonly chapters: readonly Node<'chapter'>[];
  /** Skills that everybody gets to know, at the first level. */
  readonly skills: readonly Node<'skill'>[];
  readonly cases: readonly Node<'case'>[];
  /** Hours to the first level of the week's skills, for a learner; the guide's own estimate. */
  readonly hours: Hours;
}

/** The part of `items` for week `index` of `WEEKS`: parts follow one another, and their sizes differ by one at the most. */
function forWeek<T>(items: readonly T[], index: number): readonly T[] {
  const start = (week: number): number => Math.floor((week * items.length) / WEEKS);
  return items.slice(start(index), start(index + 1));
}

/** Skills in an order in which none comes before what it presupposes. */
function skillsInOrder(guide: Guide): readonly Node<'skill'>[] {
  const depth = new Map(
    guide.all('skill').map((skill) => [skill, Math.max(...prerequisitePath(guide, skill).map(({ before }) => before))]),
  );
  return Array.from(depth.keys()).sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || a.label.localeCompare(b.label, 'en'));
}

/**
 * A course of twelve weeks over the whole guide: every chapter that has questions, in the order of its part; every skill at its
 * first level, none before what it presupposes; and every case.
 */
export function syllabus(guide: Guide): readonly Week[] {
  const chapters = guide
    .all('chapter')
    .filter(({ questions }) => questions.length > 0)
    .toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.order - b.order);
  const cases = guide.all('case').toSorted((a, b) => a.order - b.order);
  const skills = skillsInOrder(guide);
  return Array.from({ length: WEEKS }, (_, index) => {
    const ofWeek = forWeek(skills, index);
    return {
      number: index + 1,
      chapters: forWeek(chapters, index),
      skills: ofWeek,
      cases: forWeek(cases, index),
      hours: sumHours(ofWeek.map(({ levels }) => levels.awareness.hours)),
    };
  });
}
