import { describe, expect, it } from 'vitest';
import { hits, matches, type SeenResult } from '../../../scripts/search/concepts.ts';

describe('a concept is found in a text', () => {
  it.for([
    ['under its own name', 'Electronic health record', 'Electronic health record|EHR'],
    ['under an alternate', 'What an EHR holds', 'Electronic health record|EHR'],
    ['with an s at the end', 'Public datasets', 'Public dataset'],
    ['whatever the case, accents, signs and spaces', 'Conformité — Privacy  & Security', 'privacy and security'],
    ['without brackets', 'Protected health information (PHI)', '(PHI)'],
    ['without apostrophes', 'Doctors’ notes', "Doctors' notes"],
  ] as const)('%s', ([, text, concept]) => {
    expect(matches(text, concept)).toBe(true);
  });

  it.for([
    ['inside a word', 'Philosophy', '(PHI)'],
    ['as part of a longer word', 'Public dataset', 'Public data'],
    ['where words stand between', 'Health of electronic records', 'Electronic health record'],
  ] as const)('but not %s', ([, text, concept]) => {
    expect(matches(text, concept)).toBe(false);
  });
});

describe('a result answers', () => {
  const result: SeenResult = { title: 'Statistics', heading: 'Overfitting', breadcrumb: ['Analysts'], address: '/a/', isUnsure: false };

  it.for(['Statistics', 'Overfitting', 'Analysts'])('by "%s": title, heading or breadcrumb', (concept) => {
    expect(hits(result, ['Something else', concept])).toBe(true);
  });

  it('by nothing else', () => {
    expect(hits(result, ['Builders'])).toBe(false);
    expect(hits(result, [])).toBe(false);
  });
});
