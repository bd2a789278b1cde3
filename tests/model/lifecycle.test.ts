import { describe, expect, test } from 'vitest';
import { sharedStagesOf, stagesOf, type StagedRole } from '../../src/model/lifecycle.ts';
import { STAGES } from '../../src/model/schema/vocabulary.ts';

const scientist: StagedRole = {
  stages: [
    { stage: 'monitor', part: 'leads' },
    { stage: 'data', part: 'contributes' },
  ],
};
const engineer: StagedRole = { stages: [{ stage: 'monitor', part: 'contributes' }] };

describe('life of a model', () => {
  test('a role sees all stages in order, whatever the order in its record', () => {
    const stages = stagesOf(scientist);
    expect(stages.map(({ stage }) => stage)).toEqual(STAGES);
    expect(stages.filter(({ part }) => part !== undefined)).toEqual([
      { stage: 'data', part: 'contributes' },
      { stage: 'monitor', part: 'leads' },
    ]);
  });

  test('a group of roles counts who leads and who is involved', () => {
    const stages = sharedStagesOf([scientist, engineer]);
    expect(stages[6]).toEqual({ stage: 'monitor', leading: 1, involved: 2 });
    expect(stages[1]).toEqual({ stage: 'data', leading: 0, involved: 1 });
    expect(stages[0]).toEqual({ stage: 'problem', leading: 0, involved: 0 });
  });

  test('a family without roles has no part in any stage', () => {
    expect(sharedStagesOf([]).every(({ involved }) => involved === 0)).toBe(true);
  });
});
