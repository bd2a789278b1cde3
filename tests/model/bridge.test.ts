import { describe, expect, test } from 'vitest';
import { bridge, startingPointsOf, type Bridge } from '../../src/model/bridge.ts';
import type { Level, Need } from '../../src/model/schema/vocabulary.ts';
import { aBackground, aFamily, aRole, aSkill, aSource, smallGuide } from './smallGuide.ts';

function crossing(brings: readonly (readonly [string, Level])[], needs: readonly (readonly [string, Level, Need])[]): Bridge {
  const guide = smallGuide(
    aSource(),
    aFamily('analysts'),
    aSkill('statistics'),
    aSkill('coding', 'technical', { formerIds: ['programming'] }),
    aSkill('listening', 'human'),
    aRole('scientist', needs),
    aBackground('nurse', brings, ['scientist']),
  );
  return bridge(guide, guide.get('background', 'nurse'), guide.get('role', 'scientist'));
}

const noHours = { from: 0, to: 0 };

describe('bridge', () => {
  test('a skill at the level the role needs is already there and costs nothing', () => {
    const [span] = crossing([['statistics', 'working']], [['statistics', 'working', 'essential']]).essential;
    expect(span).toMatchObject({ standing: 'there', has: 'working', needs: 'working', climb: [], hours: noHours });
  });

  test('a skill above the level the role needs is already there and is never counted backward', () => {
    const { essential, hours } = crossing([['statistics', 'expert']], [['statistics', 'awareness', 'essential']]);
    expect(essential[0]).toMatchObject({ standing: 'there', has: 'expert', climb: [] });
    expect(hours).toEqual(noHours);
  });

  test('a skill below the level is raised, by exactly the levels in between', () => {
    const [span] = crossing([['statistics', 'awareness']], [['statistics', 'practitioner', 'essential']]).essential;
    expect(span).toMatchObject({ standing: 'raise', climb: ['working', 'practitioner'], hours: { from: 110, to: 220 } });
  });

  test('a skill that is missing is new and counts from the first level', () => {
    const [span] = crossing([['listening', 'expert']], [['statistics', 'working', 'essential']]).essential;
    expect(span).toMatchObject({ standing: 'new', has: undefined, climb: ['awareness', 'working'], hours: { from: 11, to: 22 } });
  });

  test('hours are the sum over essential skills; helpful skills are listed apart and not summed', () => {
    const found = crossing(
      [['listening', 'working']],
      [
        ['statistics', 'awareness', 'essential'],
        ['coding', 'expert', 'helpful'],
        ['listening', 'practitioner', 'essential'],
      ],
    );
    expect(found.hours).toEqual({ from: 101, to: 202 });
    expect(found.essential.map(({ skill }) => skill.id)).toEqual(['statistics', 'listening']);
    expect(found.helpful).toMatchObject([{ standing: 'new', hours: { from: 1111, to: 2222 } }]);
  });

  test('the skills keep the order and the reasons of the role', () => {
    const { essential } = crossing(
      [['statistics', 'working']],
      [
        ['listening', 'working', 'essential'],
        ['coding', 'working', 'essential'],
      ],
    );
    expect(essential.map(({ why }) => why)).toEqual(['uses listening', 'uses coding']);
  });

  test('a background that names a skill by an id it had before still brings it', () => {
    const [span] = crossing([['programming', 'working']], [['coding', 'working', 'essential']]).essential;
    expect(span?.standing).toBe('there');
  });

  test('where a background names a skill twice, the higher level counts', () => {
    const brings = [
      ['coding', 'practitioner'],
      ['programming', 'awareness'],
    ] as const;
    expect(crossing(brings, [['coding', 'practitioner', 'essential']]).essential[0]?.standing).toBe('there');
  });
});

describe('starting points of a role', () => {
  const guide = smallGuide(
    aSource(),
    aFamily('analysts'),
    aSkill('statistics'),
    aRole('scientist', [['statistics', 'working', 'essential']]),
    aRole('statistician', [['statistics', 'expert', 'essential']]),
    aBackground('engineer', [['statistics', 'awareness']], ['statistician', 'scientist'], 1),
    aBackground('nurse', [['statistics', 'working']], ['scientist'], 0),
    aBackground('lawyer', [['statistics', 'awareness']], ['statistician'], 2),
  );

  test('are the backgrounds with a route to it, in their order, with the reason and the bridge of each', () => {
    const points = startingPointsOf(guide, guide.get('role', 'scientist'));
    expect(points.map(({ background }) => background.id)).toEqual(['nurse', 'engineer']);
    expect(points[1]).toMatchObject({ why: 'near scientist', bridge: { hours: { from: 10, to: 20 } } });
  });
});
