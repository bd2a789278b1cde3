import { describe, expect, it } from 'vitest';
import { atom, type Feed } from '../../src/publish/atom.ts';

const feed: Feed = {
  title: 'Changes',
  author: 'Code & Care',
  url: 'https://example.org/changes.xml',
  page: 'https://example.org/about/changes/',
  date: '2026-01-01',
  entries: [
    { title: '23 November 2026', url: 'https://example.org/about/changes/#23-november-2026', date: '2026-11-23', text: 'x < y\nand more' },
  ],
};

describe('the feed of changes', () => {
  it('escapes what XML reserves and keeps lines', () => {
    expect(atom(feed)).toContain('<name>Code &amp; Care</name>');
    expect(atom(feed)).toContain('<content type="text">x &lt; y\nand more</content>');
  });

  it('is dated by its newest entry, or by the edition while it has none', () => {
    expect(atom(feed)).toMatch(/<id>https:\/\/example\.org\/changes\.xml<\/id>\n<updated>2026-11-23T00:00:00Z<\/updated>/);
    expect(atom({ ...feed, entries: [] })).toContain('<updated>2026-01-01T00:00:00Z</updated>');
  });

  it('gives each entry an id and a link that lead to its section', () => {
    expect(atom(feed)).toContain('<id>https://example.org/about/changes/#23-november-2026</id>');
    expect(atom(feed)).toContain('<link rel="alternate" href="https://example.org/about/changes/#23-november-2026"/>');
  });
});
