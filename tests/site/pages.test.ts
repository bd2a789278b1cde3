import { describe, expect, test } from 'vitest';
import { href } from '../../src/site.ts';
import { checkNotes } from '../support/checks/notes.ts';
import { checkPages, checkUnique, PAGE_RULES } from '../support/checks/pageRules.ts';
import { readSite, type Page } from '../support/site.ts';
import { changed, soundPage } from '../support/soundPage.ts';

const { pages } = await readSite();
const titleOf = ({ $ }: Page): string => $('title').text();
const descriptionOf = ({ $ }: Page): string => $('meta[name="description"]').attr('content') ?? '';

describe('every page', () => {
  test.each(Object.entries(PAGE_RULES))('%s', (_, rule) => {
    expect(checkPages(pages, rule)).toEqual([]);
  });

  test('has a title that no other page has', () => {
    expect(checkUnique(pages, titleOf)).toEqual([]);
  });

  test('has a description that no other page has', () => {
    expect(checkUnique(pages, descriptionOf)).toEqual([]);
  });

  test('has notes that lead to sources, and sources that lead out', () => {
    expect(checkPages(pages, checkNotes)).toEqual([]);
  });
});

const manyLinks = `<nav aria-label="Many">${`<a href="${href('/')}">x</a>`.repeat(41)}</nav>`;

/** A change to a sound page and the rule that must report it. */
const BROKEN: readonly (readonly [rule: string, broken: Page])[] = [
  ['has exactly one heading of the first level, with text', soundPage('/', { body: '<h1>Another</h1>' })],
  ['has exactly one heading of the first level, with text', changed(soundPage(), '<h1>A page</h1>', '<h1> </h1>')],
  ['has a title', changed(soundPage(), /<title>.*<\/title>/, '<title></title>')],
  ['has a description', changed(soundPage(), '<meta name="description"', '<meta name="other"')],
  [
    'has its own address as its canonical one',
    changed(soundPage('/a/'), /rel="canonical" href="[^"]*"/, `rel="canonical" href="${href('/a/')}"`),
  ],
  ['has its own address as its canonical one', changed(soundPage(), 'rel="canonical"', 'rel="author"')],
  ['says that it is in English', changed(soundPage(), ' lang="en"', '')],
  ['uses no id twice', soundPage('/', { body: '<p id="a">1</p><p id="a">2</p>' })],
  ['has no style in its markup', soundPage('/', { body: '<p style="color:red">x</p>' })],
  ['has no style in its markup', soundPage('/', { head: '<style>p{color:red}</style>' })],
  ['has no script in its attributes', soundPage('/', { body: '<button onclick="go()">x</button>' })],
  ['has no script in its attributes', soundPage('/', { body: '<a href="javascript:go()">x</a>' })],
  ['skips no level of headings', soundPage('/', { body: '<h3>Too deep</h3>' })],
  ['has one banner, one main part and one footer', changed(soundPage(), /main>/g, 'div>')],
  ['has one banner, one main part and one footer', changed(soundPage(), '<footer>', '<header>Second</header><footer>')],
  ['has one banner, one main part and one footer', changed(soundPage(), '<footer>End</footer>', '')],
  ['names each block of navigation differently', soundPage('/', { body: '<nav aria-label="Main"></nav>' })],
  ['names each block of navigation differently', soundPage('/', { body: '<nav></nav>' })],
  ['has at most 40 links in a block of navigation', soundPage('/', { body: manyLinks })],
  ['says in words what each image shows', soundPage('/', { body: `<img src="${href('/a.png')}">` })],
  ['says in words what each image shows', soundPage('/', { body: '<svg role="img"></svg>' })],
  ['says in words what each image shows', soundPage('/', { body: '<svg></svg>' })],
];

describe('the checker of pages', () => {
  test('reports nothing on a sound page', () => {
    for (const rule of Object.values(PAGE_RULES)) expect(checkPages([soundPage()], rule)).toEqual([]);
  });

  test.each(BROKEN)('reports a page that breaks “%s”', (name, broken) => {
    expect(PAGE_RULES[name]?.(broken)).not.toEqual([]);
  });

  test('has a broken page for each of its rules', () => {
    expect(new Set(BROKEN.map(([name]) => name))).toEqual(new Set(Object.keys(PAGE_RULES)));
  });

  test('reports a title that two pages share', () => {
    const same = changed(soundPage('/a/'), /<title>.*<\/title>/, '<title>Page /</title>');
    expect(checkUnique([soundPage('/'), same], titleOf)).toEqual(['"Page /" is on / and /a/']);
  });
});

describe('the checker of notes', () => {
  const noted = (body: string): Page => soundPage('/', { body });
  const note = '<p>So it is.<sup><a href="#s1">1</a></sup></p>';
  const source = '<ol><li id="s1"><a href="https://doi.org/10.1000/1">A work</a></li></ol>';

  test('reports nothing where a note leads to its source', () => {
    expect(checkNotes(noted(note + source))).toEqual([]);
  });

  test.each([
    ['a note that leads nowhere', note, 'note 1 leads nowhere'],
    ['a note that leads to another source', note.replace('#s1', '#s2') + source, 'note 1 leads to #s2'],
    ['a list that is numbered wrongly', source.replace('"s1"', '"s2"'), 'source 1 of the list has the id s2'],
    ['a source without an address', '<ol><li id="s1">A work</li></ol>', 'source 1 names no address'],
  ])('reports %s', (_, body, problem) => {
    expect(checkNotes(noted(body))).toEqual([problem]);
  });
});
