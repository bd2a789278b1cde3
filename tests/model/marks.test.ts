import { describe, expect, it } from 'vitest';
import { marks } from '../../src/model/prose/marks.ts';

describe("the guide's marks in prose", () => {
  it('are a citation, with the place in the source', () => {
    expect(marks('[@wong2021, p. 3, table 2]')).toEqual([
      { type: 'cite', start: 0, citations: [{ source: 'wong2021', locator: 'p. 3, table 2' }] },
    ]);
  });

  it('are several citations in one', () => {
    expect(marks('[@wong2021; @li2020, sec. 2;@kim2019]')).toEqual([
      { type: 'cite', start: 0, citations: [{ source: 'wong2021' }, { source: 'li2020', locator: 'sec. 2' }, { source: 'kim2019' }] },
    ]);
  });

  it('are a term, shown under its name or in other words', () => {
    expect(marks('[[alert fatigue]] [[ EHR | the record ]]')).toEqual([
      { type: 'term', start: 0, name: 'alert fatigue', words: 'alert fatigue' },
      { type: 'text', start: 17, text: ' ' },
      { type: 'term', start: 18, name: 'EHR', words: 'the record' },
    ]);
  });

  it('are a claim, and an instrument that stands or stood', () => {
    expect(marks(':claim[median-pay]:instrument[gdpr]:history[cds-2022]')).toEqual([
      { type: 'claim', start: 0, id: 'median-pay' },
      { type: 'instrument', start: 18, id: 'gdpr', past: false },
      { type: 'instrument', start: 35, id: 'cds-2022', past: true },
    ]);
  });

  it('say where they stand, and leave the text around them as it is', () => {
    const text = 'One in three, at one center [@wong2021]. Then more.';
    const pieces = marks(text);
    expect(pieces.map(({ start }) => start)).toEqual([0, 28, 39]);
    expect(pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : []))).toEqual([
      'One in three, at one center ',
      '. Then more.',
    ]);
  });

  it('may break over a line', () => {
    expect(marks('[[alert\nfatigue]]')).toEqual([{ type: 'term', start: 0, name: 'alert\nfatigue', words: 'alert\nfatigue' }]);
  });

  it.for(['a [note] here', 'a@b.org', 'values [1, 2]', ':claim', 'note :claim[two words]', '[[]]', '[@]', 'a ratio of 3:1', ''])(
    'are not seen in "%s"',
    (text) => {
      expect(marks(text).map(({ type }) => type)).toEqual(text === '' ? [] : ['text']);
    },
  );
});
