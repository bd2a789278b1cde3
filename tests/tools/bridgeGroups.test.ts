import { expect, test } from 'vitest';
import { bridgeBetween } from '../../src/model/bridges.ts';
import { bridgeGroups } from '../../src/tools/bridge/groups.ts';
import { aBackground, aFamily, aRole, aSkill, aSource, smallGuide } from '../model/smallGuide.ts';

test('skills are grouped from those already there to those that others presuppose, and an empty group is not shown', () => {
  const guide = smallGuide(
    aSource(),
    aFamily('analysts'),
    aSkill('statistics'),
    aSkill('coding', 'technical', { prerequisites: [{ skill: 'reading', level: 'awareness' }] }),
    aSkill('reading', 'human'),
    aRole('scientist', [
      ['coding', 'working', 'essential'],
      ['statistics', 'awareness', 'essential'],
    ]),
    aBackground('statistician', [['statistics', 'expert']], ['scientist']),
  );
  const { bridge } = bridgeBetween(guide, guide.get('background', 'statistician'), guide.get('role', 'scientist'));
  expect(bridgeGroups(bridge.essential).map(({ title, spans }) => [title, spans.map(({ skill }) => skill.id)])).toEqual([
    ['Already there', ['statistics']],
    ['New', ['coding']],
    ['Presupposed, and missing', ['reading']],
  ]);
});
