import { describe, expect, test } from 'vitest';
import { PATH_TEXT, pathPicture } from '../../src/components/sections/pathPicture.ts';
import { prerequisitePath } from '../../src/model/prerequisitePath.ts';
import { aSkill, smallGuide } from '../model/smallGuide.ts';

const ids = ['study-design-and-causal-inference', 'python', 'statistics'];
const guide = smallGuide(
  ...ids.map((id) => aSkill(id)),
  aSkill('learning', 'technical', { prerequisites: ids.map((skill) => ({ skill, level: 'practitioner' })) }),
);
const picture = pathPicture(prerequisitePath(guide, guide.get('skill', 'learning')));

describe('the picture of the way to a skill', () => {
  test('keeps every word inside its box', () => {
    for (const { x, y, width, height, lines } of picture.boxes) {
      for (const line of lines) {
        expect(x + 8 + line.text.length * PATH_TEXT * 0.6).toBeLessThanOrEqual(x + width);
        expect(line.y).toBeGreaterThan(y);
        expect(line.y).toBeLessThan(y + height);
      }
    }
  });

  test('keeps boxes apart and inside the picture', () => {
    for (const [index, box] of picture.boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
      expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
      for (const other of picture.boxes.slice(index + 1)) {
        const apart = box.x + box.width < other.x || other.x + other.width < box.x || box.y + box.height < other.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('draws a line from each step to the skill, which stands last', () => {
    expect(picture.lines).toHaveLength(3);
    expect(picture.boxes.at(-1)?.step.skill.id).toBe('learning');
  });
});
