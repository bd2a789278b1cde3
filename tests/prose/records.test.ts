import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

/** What a reader reads of `html`. */
function words(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

describe('a claim in prose', () => {
  it('prints its value, unit, place, date and source', async () => {
    expect(await render('The median is :claim[median-pay].')).toBe(
      '<p>The median is <a href="/base/claims/#median-pay" class="claim">USD 120,230 a year</a> (United States, May 2025)' +
        '<sup><a href="#s1" aria-label="Source 1">1</a></sup>.</p>',
    );
  });

  it('shares the number of its source with what else cites it', async () => {
    expect(words(await render('So [@wong2021]. :claim[median-pay]. So [@rule].'))).toBe(
      'So 1. USD 120,230 a year (United States, May 2025)2. So 2.',
    );
  });

  it('is printed in emphasis, brackets and tables', async () => {
    const printed = 'USD 120,230 a year (United States, May 2025)1';
    expect(words(await render('**:claim[median-pay]**'))).toBe(printed);
    expect(words(await render('(:claim[median-pay])'))).toBe(`(${printed})`);
    expect(words(await render('| :claim[median-pay] |\n| - |')).trim()).toBe(printed);
  });
});

describe('an instrument in prose', () => {
  it('says where it stands and since when', async () => {
    expect(await render('See :instrument[cds-2026].')).toBe(
      '<p>See <a href="/base/instruments/cds-2026/" class="instrument">CDS guidance 2026</a> (United States, in force since 6 January 2026).</p>',
    );
  });

  it('says that it no longer stands', async () => {
    expect(words(await render('It replaced :history[cds-2022].'))).toBe(
      'It replaced CDS guidance 2022 (United States, superseded since 6 January 2026).',
    );
  });
});

describe('a colon in prose', () => {
  it.for(['At 10:30am a ratio of 3:1.', 'sex:female, note:this', '## The ratio is 3:1'])('stays what it is in "%s"', async (prose) => {
    expect(words(await render(prose))).toBe(prose.replace('## ', ''));
  });
});
