import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

/** The values of an attribute in `html`, in the order of the text. */
function attribute(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`${name}="([^"]*)"`, 'g')), ([, value = '']) => value);
}

describe('a list of tasks', () => {
  it('names each checkbox after its task', async () => {
    const html = await render('- [ ] Read the **EHR** log\n- [x] Ask `why` [@wong2021]');
    expect(attribute(html.replace(/<a [^>]*>/g, ''), 'aria-label')).toEqual(['Read the EHR log', 'Ask why 1']);
    expect(html).toContain(' checked ');
  });

  it('names it after its own task only, not after those inside', async () => {
    expect(attribute(await render('- [ ] Outer\n  - [ ] Inner'), 'aria-label')).toEqual(['Outer', 'Inner']);
    expect(attribute(await render('- [ ] Outer\n\n  1. Inner\n\n- [ ] Next'), 'aria-label')).toEqual(['Outer', 'Next']);
  });
});

describe('a table', () => {
  it('scrolls by itself, by keyboard too, and has a name', async () => {
    const html = await render('| a |\n| - |\n| b |\n\nThen\n\n| c |\n| - |');
    expect(html).toMatch(/^<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table>/);
    expect(attribute(html, 'aria-label')).toEqual(['Table 1', 'Table 2']);
    expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
  });
});
