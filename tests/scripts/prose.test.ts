import { describe, expect, it } from 'vitest';
import { duplicates } from '../../scripts/upkeep/duplicates.ts';
import { uncitedFigures } from '../../scripts/upkeep/figures.ts';
import { gradeOf } from '../../scripts/upkeep/grade.ts';
import { sentencesOf } from '../../scripts/upkeep/paragraphs.ts';
import { change, loadSmall } from '../fixtures/smallContent.ts';

const HOME = 'guide/index.md';
const TEXT = 'Begin with [statistics](/skills/statistics/).';

/** The small content with `text` on its home page. */
async function withText(text: string) {
  const { guide } = await loadSmall(change(HOME, TEXT, `${TEXT}\n\n${text}`));
  return guide;
}

describe('sentences', () => {
  it('keep the notes that stand before their full stop', () => {
    expect(sentencesOf('It fell by 3% [@wong2021]. It rose.')).toEqual(['It fell by 3% [@wong2021].', 'It rose.']);
  });
});

describe('paragraphs that stand twice', () => {
  const said = 'A nurse who reads the alert at night has four minutes, two other patients and no way to ask what the score has seen.';

  it('are found on the same page and on others, also with a few words changed', async () => {
    const guide = await withText(`${said}\n\n${said.replace('at night', 'in the morning')}`);
    expect(duplicates(guide)).toMatchObject([{ one: `content/${HOME}:12`, other: `content/${HOME}:14` }]);
  });

  it('are not those about the same in other words, nor rows of a table', async () => {
    const row = `| ${said.replaceAll(',', '')} | 4 |`;
    const guide = await withText(
      `${said}\n\nFour minutes remain to the person on the night shift, whose alert names a score and hides its inputs from her.\n\n| A | B |\n|---|---|\n${row}\n${row}`,
    );
    expect(duplicates(guide)).toEqual([]);
  });
});

describe('figures without a source', () => {
  it.for([
    ['a share', 'The model missed 67% of them.'],
    ['money', 'The median was USD 120,230.'],
    ['people', 'It was tested on 4,000 patients.'],
    ['a year given as a date', 'The rule has applied since 2024.'],
    ['a day', 'FDA issued it on 6 January 2026.'],
  ])('are %s', async ([, sentence = '']) => {
    expect(uncitedFigures(await withText(sentence))).toMatchObject([{ sentence }]);
  });

  it.for([
    ['cited in their sentence', 'The model missed 67% of them [@wong2021].'],
    ['in a paragraph that is made up', 'In a made-up ward 67% were missed.'],
    ['numbers of nothing in particular', 'Take 3 steps and 2 rules.'],
    ['the reader’s own, in a project', '## First project\n\nDraw 500 patients.'],
  ])('are not those %s', async ([, sentence = '']) => {
    expect(uncitedFigures(await withText(sentence))).toEqual([]);
  });
});

describe('the reading grade', () => {
  it('is low for short words in short sentences and high for long ones', () => {
    expect(gradeOf('The cat sat on the mat. It was fat.')).toBeLessThan(2);
    expect(
      gradeOf(
        'Institutional accountability necessitates comprehensive documentation of organizational responsibilities and methodological limitations.',
      ),
    ).toBeGreaterThan(20);
  });

  it('is nothing where there is no text', () => {
    expect(gradeOf('')).toBe(0);
  });
});
