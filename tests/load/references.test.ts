import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../src/load/references/references.ts';
import { aSource, smallGuide } from '../model/smallGuide.ts';

const ARTICLE = {
  ...aSource('article'),
  data: {
    kind: 'article-journal',
    title: 'Dissecting racial bias in an algorithm used to manage the health of populations',
    author: [
      { family: 'Obermeyer', given: 'Ziad' },
      { family: 'Powers', given: 'Brian' },
      { family: 'Vogeli', given: 'Christine' },
      { family: 'Mullainathan', given: 'Sendhil' },
    ],
    issued: '2019-10-25',
    containerTitle: 'Science',
    volume: '366',
    page: '447–453',
    doi: '10.1126/science.aax2342',
    url: 'https://example.org/not-this',
    strength: 'peer-reviewed',
    read: 'primary',
    checked: '2026-11-01',
  },
};

describe('references', () => {
  it('are in APA style, with the address set apart', async () => {
    const referenceOf = await referencesOf(smallGuide(aSource(), ARTICLE));
    expect(referenceOf(ARTICLE)).toEqual({
      before:
        'Obermeyer, Z., Powers, B., Vogeli, C., & Mullainathan, S. (2019). Dissecting racial bias in an algorithm used to manage the health of populations. Science, 366, 447–453. ',
      url: 'https://doi.org/10.1126/science.aax2342',
      shown: 'https://doi.org/10.1126/science.aax2342',
      after: '',
    });
    expect(referenceOf(aSource()).url).toBe('https://example.org/');
  });

  it('are of sources that the Guide has', async () => {
    const referenceOf = await referencesOf(smallGuide(aSource()));
    expect(() => referenceOf(ARTICLE)).toThrow('"article"');
  });
});
