import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/search/excerpt.ts';

describe('an excerpt of a search result', () => {
  it('tells what was searched for from the text around it', () => {
    expect(piecesOf('A <mark>positive</mark> result, <mark>twice.</mark>')).toEqual([
      { text: 'A ', marked: false },
      { text: 'positive', marked: true },
      { text: ' result, ', marked: false },
      { text: 'twice.', marked: true },
    ]);
  });

  it('shows characters that HTML escapes, once', () => {
    expect(piecesOf('x &lt; 5 &amp; y &#39;z&#x27; &amp;lt;').map(({ text }) => text)).toEqual(["x < 5 & y 'z' &lt;"]);
  });

  it('leaves what is no entity and what is no mark as it is', () => {
    expect(piecesOf('R&D; <b>bold</b>')).toEqual([{ text: 'R&D; <b>bold</b>', marked: false }]);
  });
});
