import { expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render.ts';
import { change, loadSmall } from '../fixtures/smallContent.ts';
import { TERM_PAGE } from './render.ts';

test('the text of a term has its marks, links to other terms and none to itself, and headings that can be linked', async () => {
  const prose = '## How it is *kept*\n\nAn electronic health record has a positive predictive value [@wong2021].\n';
  const { guide, problems } = await loadSmall(change(TERM_PAGE.path, TERM_PAGE.prose, prose));
  expect(problems).toEqual([]);
  const html = await renderProse(guide, guide.get('term', 'electronic-health-record'), (address) => `/base${address}`);
  expect(html).toContain('<h2 id="how-it-is-kept">How it is <em>kept</em></h2>');
  expect(html).toContain(
    'An electronic health record has a <a href="/base/glossary/positive-predictive-value/" class="term">positive predictive value</a>',
  );
  expect(html).toContain('aria-label="Source 1">1</a></sup>');
});

test('a text without headings has its tables and tasks named all the same', async () => {
  const prose = '- [ ] Ask who keeps it\n\n| Who | What |\n| --- | --- |\n| Nurse | Notes |\n';
  const { guide } = await loadSmall(change(TERM_PAGE.path, TERM_PAGE.prose, prose));
  const html = await renderProse(guide, guide.get('term', 'electronic-health-record'), (address) => address);
  expect(html).toContain('aria-label="Ask who keeps it"');
  expect(html).toContain('aria-label="Table 1"');
});
