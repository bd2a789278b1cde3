import { describe, expect, it } from 'vitest';
import { createFirstMentions } from '../../src/model/terms/firstMentions.ts';
import { createMatcher } from '../../src/model/terms/matcher.ts';

const match = createMatcher([
  ['sensitivity', 'sensitivity'],
  ['recall', 'sensitivity'],
  ['precision', 'precision'],
]);

describe('the first mention of a term', () => {
  it('is linked once in a section, under whichever name', () => {
    const mentions = createFirstMentions(match);
    expect(mentions.in('Sensitivity, or recall, and precision')).toHaveLength(2);
    expect(mentions.in('Sensitivity and precision again')).toEqual([]);
  });

  it('is linked again in the next section', () => {
    const mentions = createFirstMentions(match);
    mentions.in('sensitivity');
    mentions.newSection();
    expect(mentions.in('sensitivity')).toHaveLength(1);
  });

  it('is not linked after the author linked the term by hand', () => {
    const mentions = createFirstMentions(match);
    mentions.linked('precision');
    expect(mentions.in('precision')).toEqual([]);
  });

  it('is never linked on the page of the term itself', () => {
    const mentions = createFirstMentions(match, 'sensitivity');
    expect(mentions.in('recall')).toEqual([]);
    mentions.newSection();
    expect(mentions.in('sensitivity and precision').map(({ id }) => id)).toEqual(['precision']);
  });
});
