import { expect, test } from 'vitest';
import { bridgeGroups } from '../../src/components/sections/bridgeGroups.ts';
import { bridge } from '../../src/model/bridge.ts';
import { aBackground, aFamily, aRole, aSkill, aSource, smallGuide } from '../model/smallGuide.ts';

test('skills are grouped from those already there to those that are new, and an empty group is not shown', () => {
  const guide = smallGuide(
    aSource(),
    aFamily('analysts'),
    aSkill('statistics'),
    aSkill('coding'),
    aRole('scientist', [
      ['coding', 'working', 'essential'],
      ['statistics', 'awareness', 'essential'],
    ]),
    aBackground('statistician', [['statistics', 'expert']], ['scientist']),
  );
  const { essential } = bridge(guide, guide.get('background', 'statistician'), guide.get('role', 'scientist'));
  expect(bridgeGroups(essential).map(({ title, spans }) => [title, spans.map(({ skill }) => skill.id)])).toEqual([
    ['Already there', ['statistics']],
    ['New', ['coding']],
  ]);
});
