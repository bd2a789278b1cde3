import { describe, expect, test } from 'vitest';
import { familyMap, MAP_TEXT, type MappedFamily } from '../../src/components/sections/familyMap.ts';
import { sharedStagesOf, type StagedRole } from '../../src/model/lifecycle.ts';

function family(label: string, roles: readonly StagedRole[]): MappedFamily {
  return { label, roles: roles.length, stages: sharedStagesOf(roles) };
}

const builders = family('Builders', [
  { stages: [{ stage: 'build', part: 'leads' }] },
  {
    stages: [
      { stage: 'build', part: 'contributes' },
      { stage: 'deploy', part: 'contributes' },
    ],
  },
]);
const empty = family('Analysts', []);

/** Coordinates of a path made of M, V, H and C, as [x, y] of each end point. */
function heights(ridge: string): number[] {
  return Array.from(ridge.matchAll(/C\S+ \S+ \S+ \S+ \S+ (?<y>[\d.]+)/g), ({ groups }) => Number(groups?.['y']));
}

describe('family map', () => {
  test('lanes follow one another without overlap and fill the picture', () => {
    const { lanes, height } = familyMap([builders, empty]);
    expect(lanes[1]?.top).toBe((lanes[0]?.top ?? 0) + (lanes[0]?.height ?? 0));
    expect(height).toBe((lanes[1]?.top ?? 0) + (lanes[1]?.height ?? 0));
  });

  test('a ridge is highest where most roles of the family work and flat on the ground where none does', () => {
    const [lane] = familyMap([builders]).lanes;
    const [data, build, validate, , deploy] = heights(lane?.ridge ?? '');
    expect(data).toBe(lane?.baseY);
    expect(validate).toBe(lane?.baseY);
    expect(build).toBeLessThan(deploy ?? 0);
    expect(deploy).toBeLessThan(lane?.baseY ?? 0);
  });

  test('the highest ridge stays below the label of its family', () => {
    const [lane] = familyMap([builders]).lanes;
    expect(Math.min(...heights(lane?.ridge ?? ''))).toBeGreaterThan(lane?.labelY ?? 0);
  });

  test('a dot marks each stage that a role leads, on the ridge', () => {
    const { lanes, stages } = familyMap([builders]);
    const build = stages[2];
    expect(lanes[0]?.dots).toHaveLength(1);
    expect(lanes[0]?.dots[0]?.x).toBe(build?.x);
  });

  test('a family without roles lies on the ground and has no dots', () => {
    const [lane] = familyMap([empty]).lanes;
    expect(new Set(heights(lane?.ridge ?? ''))).toEqual(new Set([lane?.baseY]));
    expect(lane?.dots).toEqual([]);
  });

  test('names of stages stay inside the picture, and those in one row do not touch', () => {
    const { stages, width } = familyMap([]);
    // The widest of the usual system fonts takes 0.6 of its size for a letter.
    const spans = stages.map(({ name, nameX, anchor }) => {
      const length = name.length * MAP_TEXT * 0.6;
      const start = { start: nameX, middle: nameX - length / 2, end: nameX - length }[anchor];
      return { start, end: start + length };
    });
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(width);
    }
    spans.slice(2).forEach(({ start }, index) => {
      expect(start).toBeGreaterThan(spans[index]?.end ?? Infinity);
    });
  });
});
