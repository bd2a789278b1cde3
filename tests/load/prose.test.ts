import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { MARKDOWN_FEATURES, readProse } from '../../src/load/prose.ts';

/** The anchors that Astro gives to the headings of `source`. */
async function anchorsInSite(source: string): Promise<string[]> {
  const renderer = await satteri({ features: { ...MARKDOWN_FEATURES, directive: false } }).createRenderer({});
  const { metadata } = await renderer.render(source);
  return metadata.headings.map(({ slug }) => slug);
}

describe('the headings of a text', () => {
  it.for([
    '## What they do',
    '## What is new?\n\n## What is new?\n\n### What is new',
    "## The clinician's *own* `code`, and more",
    '## "Quoted" -- and so on...',
    '## Café & naïve – 50% / year',
    '## A [link](/skills/statistics/) and an ![image](/a.svg)',
    '## The ratio is 3:1, at 10:30am',
    '## R&amp;D \\*not\\* emphasized',
    'Setext\n------',
    '## _',
  ])('have the anchors that the site gives them: %s', async (source) => {
    const { headings } = readProse(source, 'md');
    expect(headings.map(({ anchor }) => anchor)).toEqual(await anchorsInSite(source));
  });

  it('have their depth, text and line, counted from the top of the file', () => {
    expect(readProse('---\ntitle: A\n---\n\n## One *two*\n\nText\n\n### Three\n', 'mdx').headings).toEqual([
      { depth: 2, text: 'One two', anchor: 'one-two', line: 5 },
      { depth: 3, text: 'Three', anchor: 'three', line: 9 },
    ]);
  });
});

describe('the runs of a text', () => {
  it('know what they stand in, and below which heading', () => {
    const { runs } = readProse('Before\n\n## One\n\n> Quoted [linked](/a/)\n\n- In *a list*\n\n`code`\n', 'mdx');
    expect(runs.map(({ text, context, section, line }) => [text, context, section, line])).toEqual([
      ['Before', 'body', -1, 1],
      ['One', 'heading', 0, 3],
      ['Quoted ', 'quotation', 0, 5],
      ['linked', 'link', 0, 5],
      ['In ', 'body', 0, 7],
      ['a list', 'body', 0, 7],
    ]);
  });

  it('hold marks and colons as they are written', () => {
    const texts = readProse('So :claim[median-pay] at 3:1 [@a; @b] [[EHR|the record]].', 'mdx').runs.map(({ text }) => text);
    expect(texts.join('')).toBe('So :claim[median-pay] at 3:1 [@a; @b] [[EHR|the record]].');
  });

  it('are found inside components too', () => {
    expect(readProse('<Note>\n\nInside\n\n</Note>\n', 'mdx').runs.map(({ text }) => text)).toEqual(['Inside']);
  });
});

describe('a text', () => {
  it('knows its links and images with their lines', () => {
    const { links, images } = readProse('[a](/a/) and [b][r]\n\n![what it shows](/c.svg)\n\n[r]: /b/', 'mdx');
    expect(links).toEqual([
      { url: '/a/', line: 1 },
      { url: '/b/', line: 5 },
    ]);
    expect(images).toEqual([{ url: '/c.svg', alt: 'what it shows', line: 3 }]);
  });

  it('counts its words, a name with a hyphen or an apostrophe as one', () => {
    expect(readProse("---\ntitle: not counted\n---\n## Two words\n\nThe clinician's follow-up, 3 times.\n", 'mdx').words).toBe(7);
  });

  it('cannot be read where MDX would run a brace', () => {
    expect(() => readProse('One\n\nTwo {three', 'mdx')).toThrow(/^3:/);
  });
});
