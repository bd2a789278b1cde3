import { describe, expect, test } from 'vitest';
import { backgroundsBringing, casesExercising, leadingSkills, rolesByDepth, skillsOf, termsOf } from '../../src/model/skillUse.ts';
import { aBackground, aCase, aFamily, aRole, aSkill, aSource, aTerm, smallGuide } from './smallGuide.ts';

const guide = smallGuide(
  aSource(),
  aFamily('analysts'),
  aSkill('statistics', 'technical', { formerIds: ['stats'] }),
  aSkill('coding', 'technical'),
  aSkill('records', 'clinical'),
  aSkill('listening', 'human'),
  aRole('auditor', [['statistics', 'working', 'helpful']]),
  aRole('biostatistician', [['stats', 'expert', 'essential']]),
  aRole('scientist', [
    ['listening', 'practitioner', 'essential'],
    ['coding', 'expert', 'helpful'],
    ['records', 'working', 'essential'],
    ['statistics', 'working', 'essential'],
  ]),
  aBackground('nurse', [['statistics', 'awareness']], ['scientist'], 0),
  aBackground('economist', [['statistics', 'practitioner']], ['scientist'], 1),
  aBackground('lawyer', [['listening', 'working']], ['scientist'], 2),
  aCase('readmission', ['stats', 'records']),
  aCase('alerts', ['listening']),
  aTerm('odds', ['stats']),
  aTerm('bed', ['records']),
);
const statistics = guide.get('skill', 'statistics');
const scientist = guide.get('role', 'scientist');

describe('skills of a role', () => {
  test('stand by kind, in each kind the essential first', () => {
    expect(skillsOf(guide, scientist).map(({ skill }) => skill.id)).toEqual(['statistics', 'coding', 'records', 'listening']);
  });

  test('lead where they are essential and deepest, however deep a helpful one is', () => {
    expect(leadingSkills(guide, scientist, 2).map(({ skill }) => skill.id)).toEqual(['listening', 'statistics']);
  });
});

describe('what uses a skill', () => {
  test('roles stand by level, the deepest first, and the essential before the helpful', () => {
    expect(rolesByDepth(guide, statistics).map(({ role, need }) => [role.id, need.level, need.need])).toEqual([
      ['biostatistician', 'expert', 'essential'],
      ['scientist', 'working', 'essential'],
      ['auditor', 'working', 'helpful'],
    ]);
  });

  test('backgrounds that bring it stand by level, the others are left out', () => {
    expect(backgroundsBringing(guide, statistics).map(({ background }) => background.id)).toEqual(['economist', 'nurse']);
  });

  test('cases and terms are found, also under an id the skill had before', () => {
    expect(casesExercising(guide, statistics).map(({ id }) => id)).toEqual(['readmission']);
    expect(termsOf(guide, statistics).map(({ id }) => id)).toEqual(['odds']);
  });
});
