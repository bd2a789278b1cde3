import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSmall } from '../fixtures/smallContent.ts';
import { render, renderWith, TERM_PAGE } from './render.ts';

/** The links to terms in `html`, as `words → id`. */
function linked(html: string): string[] {
  return Array.from(
    html.matchAll(/<a href="\/base\/glossary\/([^/]+)\/" class="term">([^<]*)<\/a>/g),
    ([, id, words]) => `${words} → ${id}`,
  );
}

describe('a term in prose', () => {
  it('is linked to its page at its first mention', async () => {
    expect(await render('The EHR and the EHR.')).toBe(
      '<p>The <a href="/base/glossary/electronic-health-record/" class="term">EHR</a> and the EHR.</p>',
    );
  });

  it('is linked once in a section, under whichever name', async () => {
    expect(linked(await render('The EHR.\n\nAn electronic medical record, in **an EHR**.\n\n- an EHR'))).toEqual([
      'EHR → electronic-health-record',
    ]);
  });

  it('is linked again below the next heading', async () => {
    expect(linked(await render('The EHR.\n\n## One\n\nThe EHR.\n\n### Two\n\nThe EHR, an EHR.'))).toHaveLength(3);
  });

  it('is linked in emphasis, lists and tables', async () => {
    expect(linked(await render('*The **EHR***'))).toHaveLength(1);
    expect(linked(await render('- The EHR\n- The PPV'))).toHaveLength(2);
    expect(linked(await render('| a | b |\n| - | - |\n| EHR | PPV |'))).toHaveLength(2);
  });

  it.for([
    ['a heading', '## The EHR'],
    ['a link', '[the EHR](/skills/statistics/)'],
    ['emphasis in a link', '[the **EHR**](/skills/statistics/)'],
    ['a link by reference', '[the EHR][s]\n\n[s]: /skills/statistics/'],
    ['code', 'Write `EHR`.'],
    ['a block of code', '```\nEHR\n```'],
    ['a quotation', '> The EHR.'],
    ['an image', '![an EHR](/ehr.svg)'],
  ] as const)('is left alone in %s', async ([, prose]) => {
    expect(linked(await render(prose))).toEqual([]);
  });

  it('is still linked after a mention that was left alone', async () => {
    expect(linked(await render('[the EHR](/skills/statistics/), `EHR`\n\n> EHR\n\nThe EHR.'))).toHaveLength(1);
  });

  it('is not linked on its own page', async () => {
    expect(linked(await render('An EHR has a PPV. The electronic medical record.', { page: TERM_PAGE }))).toEqual([
      'PPV → positive-predictive-value',
    ]);
  });

  it('is linked by hand wherever its author says, in the words that the author chooses', async () => {
    expect(linked(await render('The EHR, the [[EHR]] and [[positive predictive value|share of right alerts]].'))).toEqual([
      'EHR → electronic-health-record',
      'EHR → electronic-health-record',
      'share of right alerts → positive-predictive-value',
    ]);
    expect(linked(await render('> The [[EHR]].'))).toHaveLength(1);
    expect(linked(await render('| [[EHR\\|the record]] |\n| - |'))).toEqual(['the record → electronic-health-record']);
  });

  it('is not linked again in the section in which its author linked it', async () => {
    expect(linked(await render('The [[EHR]] and the EHR.'))).toHaveLength(1);
  });

  it('changes no word of the text', async () => {
    const { guide } = await loadSmall();
    const words = fc.constantFrom(
      'EHR',
      'EHRs',
      'electronic',
      'health',
      'record',
      'records',
      'PPV',
      'the',
      'a',
      "clinician's",
      '"so"',
      '3:1',
      '(',
      ')',
      ',',
      '.',
      '–',
      '&',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), async (chosen) => {
        const prose = `Now ${chosen.join(' ')}`;
        const withTerms = await renderWith(guide, prose);
        expect(withTerms.replace(/<a [^>]*>|<\/a>/g, '')).toBe(await renderWith(undefined, prose));
      }),
    );
  });
});
