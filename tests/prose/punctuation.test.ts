import { describe, expect, it } from 'vitest';
import { change } from '../fixtures/smallContent.ts';
import { render } from './render.ts';

/** What a reader reads of `html`. */
function words(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

describe('punctuation', () => {
  it('is printed as in a book', async () => {
    expect(words(await render('She said "it\'s so" -- once...'))).toBe('She said “it’s so” – once…');
  });

  it('stays as it is written in code', async () => {
    expect(words(await render('`a -- "b"`'))).toBe('a -- "b"');
  });

  it('breaks no mark and no id', async () => {
    expect(words(await render('"So [@wong2021]" -- ":claim[median-pay]" -- "[[EHR|the clinic\'s record]]"...'))).toBe(
      '“So 1” – “USD 120,230 a year (United States, May 2025)2” – “the clinic’s record”…',
    );
  });

  it('breaks no name with an apostrophe, written either way, by itself or by hand', async () => {
    const named = [change('glossary/electronic-health-record.md', 'aliases: [', "aliases: [clinician's file, ")];
    for (const prose of ["A clinician's file.", 'A clinician’s file.', "A [[clinician's file]].", 'A [[clinician’s file]].']) {
      expect(await render(prose, { patches: named })).toMatch(/class="term">clinician’s file<\/a>\.<\/p>$/);
    }
  });
});
