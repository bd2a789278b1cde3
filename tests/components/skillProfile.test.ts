import { describe, expect, test } from 'vitest';
import { skillProfile, type ProfileSkill } from '../../src/components/sections/skillProfile.ts';

const statistics: ProfileSkill = { name: 'Statistics', level: 'practitioner', need: 'essential' };
const listening: ProfileSkill = { name: 'Listening', level: 'awareness', need: 'helpful' };

describe('skill profile', () => {
  test('a bar has a segment for each of the four levels, filled up to the level needed', () => {
    const [row] = skillProfile([statistics]).rows;
    expect(row?.segments.map(({ reached }) => reached)).toEqual([true, true, true, false]);
  });

  test('segments lie side by side within the picture and never overlap', () => {
    const { rows, width } = skillProfile([statistics]);
    const segments = rows[0]?.segments ?? [];
    segments.slice(1).forEach((segment, index) => {
      const before = segments[index];
      expect(segment.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
    });
    const last = segments.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width, 5);
  });

  test('the bar of a helpful skill is thinner and lies on the same middle line', () => {
    const [thick] = skillProfile([statistics]).rows[0]?.segments ?? [];
    const [thin] = skillProfile([{ ...statistics, need: 'helpful' }]).rows[0]?.segments ?? [];
    expect(thin?.height).toBeLessThan(thick?.height ?? 0);
    expect((thin?.y ?? 0) + (thin?.height ?? 0) / 2).toBe((thick?.y ?? 0) + (thick?.height ?? 0) / 2);
  });

  test('a long name takes a second line and pushes what follows down', () => {
    const long = { ...statistics, name: 'Human factors and usability' };
    const { rows } = skillProfile([long, listening]);
    expect(rows[0]?.lines.length).toBe(2);
    expect(rows[1]?.lines[0]?.y).toBeGreaterThan(skillProfile([statistics, listening]).rows[1]?.lines[0]?.y ?? Infinity);
  });

  test('the picture ends with its last bar', () => {
    const { rows, height } = skillProfile([listening, statistics]);
    const last = rows[1]?.segments[0];
    expect(height).toBe((last?.y ?? 0) + (last?.height ?? 0));
  });

  test('without skills there is nothing to draw', () => {
    expect(skillProfile([])).toMatchObject({ height: 0, rows: [] });
  });
});
