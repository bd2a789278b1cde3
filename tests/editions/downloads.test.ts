import { expect, test } from 'vitest';
import { withSizes } from '../../src/editions/downloads.ts';

const PAGE =
  '<td>(<span data-edition-file="a.epub">made with each release</span>) (<span data-edition-file="b.pdf">made with each release</span>)</td>';

test('the list of editions tells size and date of those that were made, and of no other', () => {
  expect(withSizes(PAGE, new Map([['a.epub', 1_940_000]]), '2026-11-28')).toBe(
    '<td>(<span data-edition-file="a.epub">1.9 MB, edition of 28 November 2026</span>) (<span data-edition-file="b.pdf">made with each release</span>)</td>',
  );
});
