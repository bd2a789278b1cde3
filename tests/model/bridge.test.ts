import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridge, type Asked, type Bridge, type BridgeSkill, type SkillLevel } from '../../src/model/bridge.ts';
import { rankOf } from '../../src/model/levels.ts';
import { LEVELS, NEEDS, type Level, type Need } from '../../src/model/schema/vocabulary.ts';

type Wants = readonly (readonly [skill: string, level: Level])[];

const HOURS: Readonly<Record<Level, number>> = { awareness: 1, working: 10, practitioner: 100, expert: 1000 };

/** A skill whose levels take 1–2, 10–20, 100–200 and 1000–2000 hours, so that a sum tells which levels were counted. */
function skill(id: string, prerequisites: Wants = []): BridgeSkill {
  const levels = LEVELS.map((level) => [level, { hours: { from: HOURS[level], to: 2 * HOURS[level] }, proof: 'a proof' }]);
  return {
    id,
    label: id,
    address: `/skills/${id}/`,
    levels: Object.fromEntries(levels) as BridgeSkill['levels'],
    prerequisites: prerequisites.map(([wanted, level]) => ({ skill: wanted, level })),
  };
}

const SKILLS = new Map(
  [
    skill('statistics'),
    skill('coding'),
    skill('listening'),
    skill('modeling', [
      ['statistics', 'working'],
      ['coding', 'awareness'],
    ]),
    skill('auditing', [
      ['modeling', 'awareness'],
      ['statistics', 'practitioner'],
    ]),
  ].map((each) => [each.id, each]),
);

function find(id: string): BridgeSkill {
  const found = SKILLS.get(id);
  if (!found) throw new Error(`no skill ${id}`);
  return found;
}

function levels(wants: Wants): readonly SkillLevel[] {
  return wants.map(([id, level]) => ({ skill: id, level }));
}

function cross(has: Wants, asks: readonly (readonly [skill: string, level: Level, need?: Need])[]): Bridge {
  return bridge(
    find,
    levels(has),
    asks.map(([id, level, need = 'essential']) => ({ skill: id, level, need })),
  );
}

describe('a bridge', () => {
  test('asks nothing for a skill at or above the level that is needed', () => {
    const { essential } = cross([['statistics', 'expert']], [['statistics', 'awareness']]);
    expect(essential.asked).toMatchObject([{ standing: 'there', has: 'expert', climb: [], hours: { from: 0, to: 0 } }]);
    expect(essential.hours).toEqual({ from: 0, to: 0 });
  });

  test('raises a skill by exactly the levels in between', () => {
    const { essential } = cross([['statistics', 'awareness']], [['statistics', 'practitioner']]);
    expect(essential.asked).toMatchObject([{ standing: 'raise', climb: ['working', 'practitioner'], hours: { from: 110, to: 220 } }]);
  });

  test('counts a missing skill from the first level', () => {
    const { essential } = cross([['listening', 'expert']], [['statistics', 'working']]);
    expect(essential.asked).toMatchObject([
      { standing: 'new', has: undefined, climb: ['awareness', 'working'], hours: { from: 11, to: 22 } },
    ]);
  });

  test('keeps the order in which the role asks', () => {
    const { essential } = cross([], [['listening', 'working'], ['coding', 'working']]); // prettier-ignore
    expect(essential.asked.map(({ skill: { id } }) => id)).toEqual(['listening', 'coding']);
  });

  test('adds what a missing skill presupposes, even through others, and names it apart', () => {
    const { essential } = cross([], [['auditing', 'awareness']]);
    const before = essential.before.map(({ skill: { id }, needs }) => [id, needs]);
    expect(before.sort()).toEqual([
      ['coding', 'awareness'],
      ['modeling', 'awareness'],
      ['statistics', 'practitioner'],
    ]);
    expect(essential.hours).toEqual({ from: 1 + 1 + 1 + 111, to: 2 + 2 + 2 + 222 });
  });

  test('takes what is presupposed for granted where the skill itself is there', () => {
    const { essential } = cross([['auditing', 'awareness']], [['auditing', 'working']]);
    expect(essential.before).toEqual([]);
    expect(essential.hours).toEqual({ from: 10, to: 20 });
  });

  test('counts what two skills presuppose once, at the higher level', () => {
    const both = cross([], [['modeling', 'awareness'], ['auditing', 'awareness'], ['statistics', 'awareness']]); // prettier-ignore
    expect(both.essential.asked.find(({ skill: { id } }) => id === 'statistics')?.needs).toBe('practitioner');
    expect(both.essential.hours.from).toBe(1 + 1 + 111 + 1);
  });

  test('counts helpful skills from the far side of what is essential', () => {
    const { essential, helpful } = cross([], [['statistics', 'working'], ['modeling', 'awareness', 'helpful']]); // prettier-ignore
    expect(essential.hours.from).toBe(11);
    expect(helpful.asked.map(({ skill: { id } }) => id)).toEqual(['modeling']);
    expect(helpful.before.map(({ skill: { id } }) => id)).toEqual(['coding']);
    expect(helpful.hours.from).toBe(2);
  });

  test('climbs the lowest levels first, and nothing before what it presupposes', () => {
    const { essential } = cross([], [['modeling', 'awareness'], ['listening', 'working']]); // prettier-ignore
    expect(essential.steps.map(({ skill: { id }, level }) => `${id} ${level}`)).toEqual([
      'statistics awareness',
      'coding awareness',
      'listening awareness',
      'statistics working',
      'modeling awareness',
      'listening working',
    ]);
  });

  test('says which skills presuppose each other in a circle', () => {
    const circle = new Map([skill('a', [['b', 'awareness']]), skill('b', [['a', 'awareness']])].map((each) => [each.id, each]));
    const lookUp = (id: string): BridgeSkill => circle.get(id) ?? find(id);
    expect(() => bridge(lookUp, [], [{ skill: 'a', level: 'awareness', need: 'essential' }])).toThrow(/b, a|a, b/);
  });
});

const anyLevel = fc.constantFrom(...LEVELS);
const anySkill = fc.constantFrom(...SKILLS.keys());
const someLevels = fc.array(fc.record({ skill: anySkill, level: anyLevel }));
const someAsks: fc.Arbitrary<Asked[]> = fc.uniqueArray(fc.record({ skill: anySkill, level: anyLevel, need: fc.constantFrom(...NEEDS) }), {
  selector: ({ skill: id }) => id,
});

function hoursOf({ essential, helpful }: Bridge): number {
  return essential.hours.from + helpful.hours.from;
}

describe('any bridge', () => {
  test('never asks for a level that is there', () => {
    fc.assert(
      fc.property(someLevels, someAsks, (has, asks) => {
        const { essential } = bridge(find, has, asks);
        for (const step of essential.steps) {
          const held = has.filter(({ skill: id }) => id === step.skill.id).map(({ level }) => rankOf(level));
          expect(rankOf(step.level)).toBeGreaterThan(Math.max(0, ...held));
        }
      }),
    );
  });

  test('is no longer for someone who has more', () => {
    fc.assert(
      fc.property(someLevels, someLevels, someAsks, (has, more, asks) => {
        expect(hoursOf(bridge(find, [...has, ...more], asks))).toBeLessThanOrEqual(hoursOf(bridge(find, has, asks)));
      }),
    );
  });

  test('is no shorter to a role that asks for a deeper level', () => {
    fc.assert(
      fc.property(someLevels, someAsks, anyLevel, (has, asks, level) => {
        const deeper = asks.map((ask) => (rankOf(level) > rankOf(ask.level) ? { ...ask, level } : ask));
        expect(hoursOf(bridge(find, has, deeper))).toBeGreaterThanOrEqual(hoursOf(bridge(find, has, asks)));
      }),
    );
  });

  test('to two roles at once takes at most the hours of both', () => {
    fc.assert(
      fc.property(someLevels, someAsks, someAsks, (has, first, second) => {
        const together = hoursOf(bridge(find, has, [...first, ...second]));
        expect(together).toBeLessThanOrEqual(hoursOf(bridge(find, has, first)) + hoursOf(bridge(find, has, second)));
      }),
    );
  });

  test('from a role to itself is empty', () => {
    fc.assert(
      fc.property(someAsks, (asks) => {
        expect(hoursOf(bridge(find, asks, asks))).toBe(0);
      }),
    );
  });

  test('has steps that can be taken one after the other and add up to its hours', () => {
    fc.assert(
      fc.property(someLevels, someAsks, (has, asks) => {
        const { essential } = bridge(find, has, asks);
        expect(essential.steps.reduce((sum, { hours }) => sum + hours.to, 0)).toBe(essential.hours.to);
        const climbed = new Map<string, number>();
        for (const { skill: stepped, level } of essential.steps) {
          const before = climbed.get(stepped.id);
          if (before !== undefined) expect(rankOf(level)).toBe(before + 1);
          climbed.set(stepped.id, rankOf(level));
        }
      }),
    );
  });
});
