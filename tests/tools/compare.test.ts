import { expect, test } from 'vitest';
import { compareSkills, overlapView } from '../../src/tools/compare/view.ts';
import type { Markup } from '../../src/tools/markup.ts';
import { skillsOf, terrainOf } from '../../src/tools/terrain.ts';
import { aFamily, aRole, aSkill, aSource, smallGuide } from '../model/smallGuide.ts';

function childrenOf(markup: Markup | undefined): readonly Markup[] {
  return typeof markup === 'object' ? markup.children : [];
}

const terrain = terrainOf(
  smallGuide(
    aSource(),
    aFamily('analysts'),
    aSkill('statistics'),
    aSkill('coding', 'technical', { formerIds: ['programming'] }),
    aSkill('listening', 'human'),
    aRole('scientist', [
      ['listening', 'expert', 'essential'],
      ['statistics', 'awareness', 'helpful'],
      ['programming', 'working', 'essential'],
    ]),
    aRole('statistician', [
      ['statistics', 'practitioner', 'essential'],
      ['coding', 'awareness', 'essential'],
    ]),
  ),
);

test('the skills of two roles stand side by side: those of both first, then those of one, the weightiest first', () => {
  const [scientist, statistician] = terrain.roles;
  if (!scientist || !statistician) throw new Error('The small guide has two roles.');
  const rows = compareSkills(skillsOf(terrain), scientist, statistician);
  expect(rows.map(({ skill, first, second }) => [skill.id, first?.level, second?.level])).toEqual([
    ['coding', 'working', 'awareness'],
    ['statistics', 'awareness', 'practitioner'],
    ['listening', 'expert', undefined],
  ]);
});

test('the picture of the overlap has a square for each skill, in three groups that say how many', () => {
  const [scientist, statistician] = terrain.roles;
  if (!scientist || !statistician) throw new Error('The small guide has two roles.');
  const picture = overlapView([scientist, statistician], compareSkills(skillsOf(terrain), scientist, statistician));
  const groups = childrenOf(childrenOf(picture)[0]);
  expect(groups.map((group) => [childrenOf(childrenOf(group)[0]).length, childrenOf(group)[1]])).toEqual([
    [2, '2 in both'],
    [1, `1 only in ${scientist.label}`],
    [0, `0 only in ${statistician.label}`],
  ]);
});

test('a skill that the tools do not have is named in the error', () => {
  expect(() => skillsOf(terrain)('juggling')).toThrow('no skill "juggling"');
});
