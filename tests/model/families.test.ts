import { describe, expect, test } from 'vitest';
import { changesFor, credentialsFor, rolesOf, rulesOf } from '../../src/model/families.ts';
import { trustOf } from '../../src/model/trust.ts';
import { aCredential, aFamily, anInstrument, aRole, aSkill, aSource, aTerm, smallGuide } from './smallGuide.ts';

const guide = smallGuide(
  aSource(),
  aFamily('builders', 0),
  aFamily('analysts', 1),
  aSkill('statistics'),
  aRole('scientist', [['statistics', 'working', 'essential']], { instruments: ['old-rule', 'builders-rule', 'draft-guidance', 'rule'] }),
  aRole('engineer', [['statistics', 'working', 'essential']], {}, 'builders'),
  aCredential('badge', [
    ['analysts', 'signal only'],
    ['builders', 'not for this'],
  ]),
  aCredential('licence', [['analysts', 'required']]),
  aCredential('diploma', [['builders', 'expected']]),
  anInstrument('draft-guidance', 'draft', ['analysts']),
  anInstrument('old-rule', 'superseded', ['analysts']),
  anInstrument('rule', 'in force', ['analysts', 'builders']),
  anInstrument('builders-rule', 'in force', ['builders']),
  anInstrument('far-rule', 'in force', ['analysts']),
  aTerm('odds', []),
);
const analysts = guide.get('family', 'analysts');

describe('a family', () => {
  test('has the roles of its folder', () => {
    expect(rolesOf(guide, analysts).map(({ id }) => id)).toEqual(['scientist']);
  });

  test('sees the credentials that have a verdict for it, the most binding first', () => {
    expect(credentialsFor(guide, analysts).map(({ credential, verdict }) => [credential.id, verdict])).toEqual([
      ['licence', 'required'],
      ['badge', 'signal only'],
    ]);
  });

  test('sees what the rules that its roles name change for it, those in force before drafts, and none that no longer hold', () => {
    expect(changesFor(guide, analysts).map(({ instrument, change }) => [instrument.id, change])).toEqual([
      ['rule', 'rule changes the work of analysts'],
      ['draft-guidance', 'draft-guidance changes the work of analysts'],
    ]);
  });
});

describe('the rules of a role', () => {
  test('stand in its own order, past ones included, with what each changes for its family where that is known', () => {
    expect(rulesOf(guide, guide.get('role', 'scientist')).map(({ instrument, change }) => [instrument.id, change])).toEqual([
      ['old-rule', 'old-rule changes the work of analysts'],
      ['builders-rule', undefined],
      ['draft-guidance', 'draft-guidance changes the work of analysts'],
      ['rule', 'rule changes the work of analysts'],
    ]);
  });
});

describe('trust strip', () => {
  test('counts what there is and names the newest review', () => {
    expect(trustOf(guide)).toEqual({ roles: 2, skills: 1, terms: 1, sources: 1, claims: 0, lastReviewed: '2026-11-23' });
  });

  test('an empty guide has no date of review', () => {
    expect(trustOf(smallGuide())).toMatchObject({ roles: 0, lastReviewed: undefined });
  });
});
