import { describe, expect, it } from 'vitest';
import { citedBy, explainedIn, isExplained, namedOn, rolesNaming } from '../../src/model/references.ts';
import { change, loadSmall } from '../fixtures/smallContent.ts';
import { aCredential, aFamily, aRole, aSkill, aSource, aTerm, smallGuide } from './smallGuide.ts';

const ROLE = 'guide/roles/analysts/data-scientist.md';

describe('where the guide uses a record', () => {
  it('explains a term where it is mentioned or linked, not where another term only lists it', async () => {
    const { guide } = await loadSmall(
      change('glossary/electronic-health-record.md', 'confusion:', 'seeAlso: [positive-predictive-value]\nconfusion:'),
      change('guide/index.md', 'Begin with', 'Read [this](/glossary/positive-predictive-value/). Begin with'),
    );
    const pages = explainedIn(guide, guide.get('term', 'positive-predictive-value')).map(({ page }) => page.key);
    expect(pages).toEqual(['role:data-scientist', 'chapter:index']);
  });

  it('knows whether a text explains a term', async () => {
    const { guide } = await loadSmall();
    expect(isExplained(guide, guide.get('term', 'positive-predictive-value'))).toBe(true);
    const unexplained = smallGuide(aFamily('analysts'), aSkill('sql'), aTerm('recall', ['sql']), {
      ...aTerm('precision', ['sql']),
      data: { ...aTerm('precision', ['sql']).data, seeAlso: ['recall'] },
    });
    expect(isExplained(unexplained, unexplained.get('term', 'recall'))).toBe(false);
  });

  it('names an instrument in prose and in the fields of roles, and leaves its own succession to the page at a glance', async () => {
    const { guide } = await loadSmall(
      change(ROLE, 'notForYouIf:', 'instruments: [cds-2026]\nnotForYouIf:'),
      change(ROLE, 'They follow :instrument[cds-2026], which replaced', 'It replaced'),
    );
    expect(namedOn(guide, guide.get('instrument', 'cds-2026')).map(({ page }) => page.key)).toEqual(['role:data-scientist']);
  });

  it('cites a source in prose and in records', async () => {
    const { guide } = await loadSmall();
    const rule = citedBy(guide, guide.get('source', 'rule')).map(({ page }) => page.key);
    expect(rule.sort()).toEqual(['claim:median-pay', 'instrument:cds-2022', 'instrument:cds-2026']);
  });
});

describe('the roles that name a credential', () => {
  it('come with their verdict, and roles that do not name it are absent', () => {
    const guide = smallGuide(
      aSource(),
      aFamily('analysts'),
      aSkill('statistics'),
      aCredential('board', [['analysts', 'helpful']]),
      aRole('statistician', [], { credentials: [{ credential: 'board', verdict: 'expected', why: 'clients ask' }] }),
      aRole('engineer', []),
    );
    const found = rolesNaming(guide, guide.get('credential', 'board'));
    expect(found.map(({ role, verdict, why }) => [role.id, verdict, why])).toEqual([['statistician', 'expected', 'clients ask']]);
  });
});
