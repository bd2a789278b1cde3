import { describe, expect, test } from 'vitest';
import { bridgeBetween, bridgesFrom, bridgesTo, startingPointsOf } from '../../src/model/bridges.ts';
import { nearestRoles } from '../../src/model/nearestRoles.ts';
import { aBackground, aFamily, aRole, aSkill, aSource, smallGuide } from './smallGuide.ts';

const guide = smallGuide(
  aSource(),
  aFamily('analysts'),
  aSkill('statistics'),
  aSkill('coding', 'technical', { formerIds: ['programming'] }),
  aSkill('listening', 'human'),
  aRole('scientist', [
    ['statistics', 'working', 'essential'],
    ['coding', 'awareness', 'helpful'],
  ]),
  aRole('statistician', [
    ['statistics', 'practitioner', 'essential'],
    ['coding', 'awareness', 'helpful'],
  ]),
  aRole('mediator', [['listening', 'working', 'essential']]),
  aBackground('engineer', [['programming', 'awareness']], ['statistician', 'scientist'], 1),
  aBackground('nurse', [['statistics', 'working']], ['scientist'], 0),
  aBackground('lawyer', [['listening', 'awareness']], ['statistician'], 2),
);
const scientist = guide.get('role', 'scientist');

describe('bridges of the guide', () => {
  test('know a skill by an id that it had before', () => {
    const { bridge } = bridgeBetween(guide, guide.get('background', 'engineer'), scientist);
    expect(bridge.helpful.asked).toMatchObject([{ standing: 'there' }]);
  });

  test('lead to a role from every background, in their order, and from the nearest roles', () => {
    expect(bridgesTo(guide, scientist).map(({ from }) => from.id)).toEqual(['nurse', 'engineer', 'lawyer', 'statistician']);
  });

  test('lead from a background to every role, the nearest first', () => {
    const found = bridgesFrom(guide, guide.get('background', 'nurse'));
    expect(found.map(({ to, bridge }) => [to.id, bridge.essential.hours.from])).toEqual([
      ['scientist', 0],
      ['mediator', 11],
      ['statistician', 100],
    ]);
  });

  test('from a role start with all that it asks, so that a role is no distance from itself', () => {
    const { essential, helpful } = bridgeBetween(guide, scientist, scientist).bridge;
    expect([essential.steps, helpful.steps]).toEqual([[], []]);
  });
});

test('the starting points of a role are the backgrounds with a route to it, with the reason of each', () => {
  expect(startingPointsOf(guide, scientist).map(({ background, why }) => [background.id, why])).toEqual([
    ['nurse', 'near scientist'],
    ['engineer', 'near scientist'],
  ]);
});

describe('nearest roles', () => {
  test('are those with the most alike weights, by the weighted Jaccard index', () => {
    // Statistics: working, essential = 4 against practitioner, essential = 6; coding: awareness, helpful = 1 in both.
    expect(nearestRoles(guide, scientist)).toMatchObject([{ role: { id: 'statistician' }, likeness: 5 / 7 }]);
  });

  test('leave out roles that share no skill', () => {
    expect(nearestRoles(guide, guide.get('role', 'mediator'))).toEqual([]);
  });
});
