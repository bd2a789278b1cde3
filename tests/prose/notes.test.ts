import { describe, expect, it } from 'vitest';
import { change, VALID, write } from '../fixtures/smallContent.ts';
import { render } from './render.ts';

/** The numbers of the notes in `html`, in the order of the text. */
function numbers(html: string): string[] {
  return Array.from(html.matchAll(/href="#s(\d+)"/g), ([, number = '']) => number);
}

const SECOND_SOURCE = [
  write('records/sources/li2020.yaml', String(VALID.get('records/sources/wong2021.yaml')).replace('A work on the matter', 'Another work')),
  change('glossary/positive-predictive-value.md', 'sources: [wong2021]', 'sources: [wong2021, li2020]'),
];

describe('a citation in prose', () => {
  it('is a numbered note that names its source to who cannot see where it leads', async () => {
    expect(await render('It is so [@wong2021].')).toBe('<p>It is so <sup><a href="#s1" aria-label="Source 1">1</a></sup>.</p>');
  });

  it('has the number of its source, wherever the source is cited again', async () => {
    expect(numbers(await render('So [@wong2021].\n\n## Then\n\nSo [@li2020]. So [@wong2021].', { patches: SECOND_SOURCE }))).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  it('says where in the source', async () => {
    expect(await render('It is so [@wong2021, pp. 3--5].')).toContain('>1</a>, pp. 3–5</sup>');
  });

  it('names several sources in one note', async () => {
    const html = await render('It is so [@wong2021; @li2020, p. 3].', { patches: SECOND_SOURCE });
    expect(html.match(/<sup/g)).toHaveLength(1);
    expect(html.replace(/<[^>]+>/g, '')).toBe('It is so 1; 2, p. 3.');
  });

  it('is shown in quotations and tables too', async () => {
    expect(numbers(await render('> It is so [@wong2021].'))).toEqual(['1']);
    expect(numbers(await render('| a |\n| - |\n| It is so [@wong2021] |'))).toEqual(['1']);
  });

  it('stays as it is written in code', async () => {
    expect(await render('Write `[@wong2021]`.')).toBe('<p>Write <code>[@wong2021]</code>.</p>');
  });
});
