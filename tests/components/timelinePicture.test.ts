import { describe, expect, test } from 'vitest';
import { timelinePicture } from '../../src/components/sections/timelinePicture.ts';
import { loadGuide } from '../../src/load/guide.ts';
import { timelineOf, yearsAround } from '../../src/model/timeline.ts';
import { ROOT } from '../support/paths.ts';

const { guide } = await loadGuide(ROOT);
const TODAY = '2026-11-28';
const years = yearsAround(TODAY);
const places = timelineOf(guide, years);

function lineOf(id: string) {
  for (const { rows } of places) {
    const line = timelinePicture(rows, years, TODAY).lines.find(({ row }) => row.instrument.id === id);
    if (line) return line;
  }
  throw new Error(`${id} is on no line of time.`);
}

describe('the line of time', () => {
  test('shows two years back and five ahead', () => {
    expect(years).toEqual({ first: 2024, last: 2031 });
  });

  test('has every text with a date in these years, once, under its place', () => {
    const shown = places.flatMap(({ place, rows }) => rows.map(({ instrument }) => [instrument.id, place]));
    const expected = guide
      .all('instrument')
      .filter(({ dates }) => dates.some(({ date }) => date >= '2024' && date < '2032'))
      .map(({ id, place }) => [id, place]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('draws a text in force as a line that holds, and a proposal as one that waits', () => {
    expect(lineOf('eu-ai-act')).toMatchObject({ waits: undefined, holds: { from: 29.5, to: 354 } });
    expect(lineOf('hti-5')).toMatchObject({ holds: undefined });
    expect(lineOf('hti-5').waits?.to).toBe(354);
  });

  test('ends a superseded text on the day it was replaced, and begins it where its record does', () => {
    const old = lineOf('fda-cybersecurity-guidance-2025');
    expect(old.holds).toEqual({ from: old.dots[0]?.x, to: old.dots[1]?.x });
  });

  test('tells what lies ahead from what is past, and keeps the order of dates', () => {
    const { dots } = lineOf('eu-ai-act');
    expect(dots.map(({ isAhead }) => isAhead)).toEqual([false, false, false, false, false, true, true]);
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('keeps every name inside the picture and above its own line', () => {
    for (const { rows } of places) {
      const picture = timelinePicture(rows, years, TODAY);
      let above = 0;
      for (const { name, y } of picture.lines) {
        for (const line of name) {
          expect(line.text.length * 7.8).toBeLessThanOrEqual(picture.width);
          expect(line.y).toBeGreaterThan(above);
          expect(line.y).toBeLessThan(y);
        }
        above = y;
      }
      expect(above).toBeLessThan(picture.height);
    }
  });
});
