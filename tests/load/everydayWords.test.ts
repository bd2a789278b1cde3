import { describe, expect, it } from 'vitest';
import { readEverydayWords } from '../../src/load/everydayWords.ts';

function read(text: string): ReturnType<typeof readEverydayWords> {
  return readEverydayWords(new TextEncoder().encode(text));
}

describe('the list of everyday words', () => {
  it('is read as groups, each with the word it stands under', () => {
    expect(read('# Words\nclinician: [doctor, physician]\npay: [salary]\n')).toEqual({
      groups: [
        ['clinician', 'doctor', 'physician'],
        ['pay', 'salary'],
      ],
      problems: [],
    });
  });

  it.for(['clinician: doctor', 'clinician: []', 'Clinician: [doctor]', 'clinician: [family doctor]', 'clinician: [5, doctor]'])(
    'refuses "%s" and keeps the rest',
    (line) => {
      const { groups, problems } = read(`pay: [salary]\n${line}\n`);
      expect(groups).toEqual([['pay', 'salary']]);
      expect(problems).toMatchObject([{ code: 'invalid-field', file: 'content/everyday-words.yaml', line: 2 }]);
    },
  );

  it('is refused where it cannot be read', () => {
    expect(read('a: b: c').problems.map(({ code }) => code)).toEqual(['broken-yaml']);
    expect(read('\uFEFF{}').problems.map(({ code }) => code)).toEqual(['wrong-encoding']);
  });
});
