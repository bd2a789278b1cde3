import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPageTurner, type PageTurner } from '../support/eachPage.ts';
import { transcript } from '../support/transcript.ts';
import { FAMILY, ROLE } from './steps.ts';

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

/** The written transcript, with the Guide's words where it has a marker: authors may reword and add headings. */
async function expected(): Promise<string> {
  const written = await readFile(join(import.meta.dirname, 'transcripts/role.txt'), 'utf8');
  const headings = ROLE.prose.headings.map(({ depth, text }) => `heading ${depth} "${text}"`);
  return written
    .trimEnd()
    .replace('{role}', ROLE.label)
    .replace('{family}', FAMILY.label)
    .replace(/^( *)\{headings of the author\}$/m, (_, indent: string) => headings.map((heading) => `${indent}${heading}`).join('\n'));
}

test('assistive technology finds the landmarks and headings of a role in the order of transcripts/role.txt', async () => {
  const read = await turner.onEach([ROLE.address], { width: 1280 }, transcript);
  expect(read.join('\n')).toBe(await expected());
});

test('a transcript names what is announced, nested, and leaves out what is hidden', async () => {
  const markup =
    '<nav aria-label="Main"></nav><main><h1>Title</h1><section aria-label="Part"><h2>One</h2></section><div aria-hidden="true"><h2>Two</h2></div></main><footer>End</footer>';
  expect(await turner.onMarkup(`<!DOCTYPE html>${markup}`, transcript)).toEqual([
    'navigation "Main"',
    'main',
    '  heading 1 "Title"',
    '  region "Part"',
    '    heading 2 "One"',
    'contentinfo',
  ]);
});
