import { beforeAll, describe, expect, it } from 'vitest';
import { duplicates } from '../../scripts/upkeep/duplicates.ts';
import { uncitedFigures, withoutExceptions } from '../../scripts/upkeep/figures.ts';
import { pageGrade } from '../../scripts/upkeep/grade.ts';
import { sentencesOf } from '../../scripts/upkeep/paragraphs.ts';
import { loadContent, type Loaded } from '../../src/load/guide.ts';
import type { Node } from '../../src/model/node.ts';
import { isWritten } from '../../src/model/node.ts';
import { formatProblem } from '../../src/model/problem.ts';
import type { Strength } from '../../src/model/schema/vocabulary.ts';

/** Whether `date` is after `other`, as far as both are known: either may be only a year or a month. */
function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** The files of those records that are wrong. */
function filesWhere<T extends Node>(records: readonly T[], isWrong: (record: T) => boolean): string[] {
  return records.filter(isWrong).map(({ file }) => file);
}

describe('the content of the guide', () => {
  let loaded: Loaded;

  beforeAll(async () => {
    loaded = await loadContent(process.cwd());
  });

  it('has no problems', () => {
    expect(loaded.problems.map(formatProblem)).toEqual([]);
  });

  it('is due for review after it was reviewed', () => {
    expect(filesWhere([...loaded.guide.nodes.values()], ({ due, reviewed }) => due <= reviewed)).toEqual([]);
  });

  it('cites no source that was looked up before it was published', () => {
    expect(filesWhere(loaded.guide.all('source'), ({ issued, checked }) => issued !== undefined && isAfter(issued, checked))).toEqual([]);
  });

  it('states no figure of a time that had not come, unless it prints the span of a projection', () => {
    expect(
      filesWhere(loaded.guide.all('claim'), ({ asOf, period, reviewed }) => period === undefined && isAfter(asOf, reviewed)),
    ).toEqual([]);
  });

  it('says of no instrument where it stands before it did', () => {
    expect(filesWhere(loaded.guide.all('instrument'), ({ since, reviewed }) => isAfter(since, reviewed))).toEqual([]);
  });

  it('says nothing (nearly) twice', () => {
    expect(duplicates(loaded.guide)).toEqual([]);
  });

  it('states no figure without a source beside it, but for those with a reason in figureExceptions.ts', () => {
    expect(withoutExceptions(uncitedFigures(loaded.guide))).toEqual({ figures: [], unneeded: [] });
  });

  it.each([
    ['family', 5],
    ['role', 27],
    ['skill', 38],
    ['background', 14],
    ['credential', 45],
    ['dataset', 35],
    ['claim', 90],
    ['instrument', 55],
    ['term', 260],
    ['source', 260],
  ] as const)('holds no fewer records of the kind %s than %i', (type, count) => {
    expect(loaded.guide.all(type).length).toBeGreaterThanOrEqual(count);
  });

  it('rests on at least 140 sources that are law, official statistics or reviewed by peers', () => {
    const strong: readonly Strength[] = ['law', 'official statistic', 'peer-reviewed'];
    expect(loaded.guide.all('source').filter(({ strength }) => strong.includes(strength)).length).toBeGreaterThanOrEqual(140);
  });

  it('names something to learn from for every skill, and at least one text that is free', () => {
    expect(filesWhere(loaded.guide.all('skill'), ({ resources }) => !resources.some(({ free }) => free))).toEqual([]);
  });

  it('can be read by somebody with thirteen years of school', () => {
    const written = [...loaded.guide.nodes.values()].filter((node) => isWritten(node));
    expect(filesWhere(written, (page) => pageGrade(loaded.guide, page) > 13)).toEqual([]);
  });

  it('defines each term in at most two sentences and 25 words', () => {
    expect(
      filesWhere(loaded.guide.all('term'), ({ definition }) => sentencesOf(definition).length > 2 || definition.split(/\s+/).length > 25),
    ).toEqual([]);
  });

  it('lists the dates of an instrument oldest first', () => {
    expect(
      filesWhere(loaded.guide.all('instrument'), ({ dates }) =>
        dates.some(({ date }, index) => dates.slice(index + 1).some((later) => isAfter(date, later.date))),
      ),
    ).toEqual([]);
  });
});
