import { describe, expect, it } from 'vitest';
import { readYaml, type Fields } from '../../src/load/yaml.ts';

function read(text: string, firstLine = 1): Fields {
  const fields = readYaml(text, 'content/a.yaml', firstLine);
  if ('problems' in fields) throw new Error(fields.problems.map(({ message }) => message).join('; '));
  return fields;
}

function problems(text: string, firstLine = 1): string[] {
  const fields = readYaml(text, 'content/a.yaml', firstLine);
  return 'problems' in fields ? fields.problems.map(({ line, message }) => `${line ?? '?'}: ${message}`) : [];
}

describe('the fields of a record', () => {
  it('keep dates, words and numbers as they are written', () => {
    expect(read("reviewed: 2026-11-23\nanswer: no\nvalue: 120230\nvolume: '181'").data).toEqual({
      reviewed: '2026-11-23',
      answer: 'no',
      value: 120230,
      volume: '181',
    });
  });

  it('know their lines, also inside lists and on one line', () => {
    const fields = read('title: A\nskills:\n  - skill: a\n    level: working\n  - { skill: b, level: expert }\n', 2);
    expect(fields.lineOf(['title'])).toBe(2);
    expect(fields.lineOf(['skills', 0, 'level'])).toBe(5);
    expect(fields.lineOf(['skills', 1, 'skill'])).toBe(6);
  });

  it('give the line of the field above, where one is missing', () => {
    const fields = read('skills:\n  - skill: a\n  - skill: b\n', 2);
    expect(fields.lineOf(['skills', 1, 'level'])).toBe(4);
    expect(fields.lineOf(['reviewed'])).toBe(2);
  });

  it('are refused with the line of the mistake', () => {
    expect(problems('title: A\nsummary: it says: this\n', 2)).toEqual([
      '3: the YAML cannot be read: Nested mappings are not allowed in compact mappings. Quote text that holds a colon, and indent with spaces.',
    ]);
    expect(problems('title: A\ntitle: B\n')).toEqual([expect.stringMatching(/^2: .*unique/)]);
    expect(problems('title:\n\t- a\n')[0]).toMatch(/^2: .*indent with spaces/);
  });

  it.for(['- a\n- b', 'a word', '', '# only a remark'])('are refused where there are none: "%s"', (text) => {
    expect(problems(text)).toEqual(['1: must be a list of `field: value` lines.']);
  });
});
