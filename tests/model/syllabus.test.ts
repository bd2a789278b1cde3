import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/guide.ts';
import type { Guide } from '../../src/model/guide.ts';
import { syllabus, WEEKS, type Week } from '../../src/model/syllabus.ts';

describe('the syllabus', () => {
  let guide: Guide;
  let weeks: readonly Week[];

  beforeAll(async () => {
    ({ guide } = await loadContent('.'));
    weeks = syllabus(guide);
  });

  test('has twelve weeks, each with something to read and a skill', () => {
    expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: WEEKS }, (_, index) => index + 1));
    expect(weeks.filter(({ chapters, skills }) => chapters.length === 0 || skills.length === 0)).toEqual([]);
  });

  test('has every skill, every case and every chapter with questions once', () => {
    const chapters = guide.all('chapter').filter(({ questions }) => questions.length > 0);
    expect(weeks.flatMap((week) => week.chapters).toSorted()).toHaveLength(chapters.length);
    expect(new Set(weeks.flatMap((week) => week.chapters))).toEqual(new Set(chapters));
    expect(new Set(weeks.flatMap(({ skills }) => skills))).toEqual(new Set(guide.all('skill')));
    expect(weeks.flatMap(({ skills }) => skills)).toHaveLength(guide.all('skill').length);
    expect(new Set(weeks.flatMap(({ cases }) => cases))).toEqual(new Set(guide.all('case')));
  });

  test('has no skill before one that it presupposes', () => {
    const order = weeks.flatMap(({ skills }) => skills);
    const early = order.filter((skill, index) =>
      skill.prerequisites.some(({ skill: id }) => order.indexOf(guide.get('skill', id)) > index),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });
});
