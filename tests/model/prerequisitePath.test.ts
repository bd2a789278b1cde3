import { describe, expect, it } from 'vitest';
import { prerequisitePath } from '../../src/model/prerequisitePath.ts';
import { aSkill, smallGuide } from './smallGuide.ts';

const guide = smallGuide(
  aSkill('counting'),
  aSkill('statistics', 'technical', { prerequisites: [{ skill: 'counting', level: 'awareness' }] }),
  aSkill('python', 'technical', { prerequisites: [{ skill: 'counting', level: 'working' }] }),
  aSkill('learning', 'technical', {
    prerequisites: [
      { skill: 'statistics', level: 'working' },
      { skill: 'python', level: 'awareness' },
      { skill: 'counting', level: 'awareness' },
    ],
  }),
);

describe('the way to a skill', () => {
  it('begins with what everything else builds on and ends with the skill', () => {
    expect(prerequisitePath(guide, guide.get('skill', 'learning')).map(({ skill }) => skill.id)).toEqual([
      'counting',
      'python',
      'statistics',
      'learning',
    ]);
  });

  it('asks of each step the deepest level that anything on the way asks', () => {
    const [counting] = prerequisitePath(guide, guide.get('skill', 'learning'));
    expect(counting?.level).toBe('working');
  });

  it('says what builds on each step', () => {
    const [counting, , , learning] = prerequisitePath(guide, guide.get('skill', 'learning'));
    expect([...(counting?.leadsTo ?? [])].sort()).toEqual(['learning', 'python', 'statistics']);
    expect(learning?.leadsTo).toEqual([]);
  });

  it('is the skill alone where nothing comes before it', () => {
    expect(prerequisitePath(guide, guide.get('skill', 'counting')).map(({ skill }) => skill.id)).toEqual(['counting']);
  });
});
