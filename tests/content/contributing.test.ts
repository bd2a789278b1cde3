import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/load/guide.ts';
import { place } from '../../src/load/layout.ts';
import { RECORD_TYPES, type RecordType } from '../../src/model/schema/reference.ts';
import { addMonths, defaultDue } from '../../src/model/review.ts';

const text = await readFile('CONTRIBUTING.md', 'utf8');

/** A whole file shown in the text: its path alone on a line, then a block of code. The block may stand indented in a list. */
const EXAMPLE = /^(?<indent> *)`(?<path>content\/[^`]+)`\n\n *```\w+\n(?<code>[\s\S]*?)\n *```$/gm;

const examples = Array.from(text.matchAll(EXAMPLE), ({ groups }) => ({
  path: groups?.['path'] ?? '',
  code: (groups?.['code'] ?? '').replaceAll(new RegExp(`^${groups?.['indent'] ?? ''}`, 'gm'), ''),
}));

/** The cells of each row of the table under `heading`, without its head. */
function rowsUnder(heading: string): string[][] {
  const table = text.slice(text.indexOf(`\n## ${heading}\n`)).match(/(?:^\|.*\n)+/m)?.[0] ?? '';
  const rows = table.trimEnd().split('\n').slice(2);
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

test('a newcomer who copies the files shown in CONTRIBUTING.md has no problem to mend', { timeout: 60_000 }, async () => {
  expect(examples.map(({ path }) => path.split('/').slice(0, -1).join('/'))).toEqual(['content/glossary', 'content/records/sources', 'content/records/claims']);
  const root = await mkdtemp(join(tmpdir(), 'contributing-'));
  try {
    await cp('content', join(root, 'content'), { recursive: true });
    for (const { path, code } of examples) await writeFile(join(root, path), `${code}\n`);
    const { problems } = await loadContent(root);
    expect(problems.filter(({ file }) => examples.some(({ path }) => path === file))).toEqual([]);
  } finally {
    await rm(root, { recursive: true });
  }
});

test('the table of folders in CONTRIBUTING.md says what the loader does, for every kind of record', () => {
  const told = rowsUnder('Where things go').map(([file = '', kind = '']) => {
    const path = file.startsWith('any other') ? 'guide/ethics/privacy.md' : file.replaceAll('`', '').replace('content/', '').replaceAll(/<[^>]+>/g, 'some-id');
    return { kind: kind.replaceAll('`', ''), placed: place(path)?.type };
  });
  expect(told.filter(({ kind, placed }) => kind !== placed)).toEqual([]);
  expect(told.map(({ kind }) => kind).sort()).toEqual([...RECORD_TYPES].sort());
});

test('the intervals in CONTRIBUTING.md are those of the model', () => {
  const isType = (word: string): word is RecordType => (RECORD_TYPES as readonly string[]).includes(word);
  const told = rowsUnder('Review dates').flatMap(([kinds = '', months = '']) =>
    Array.from(kinds.matchAll(/`(\w+)`/g), ([, kind = '']) => ({ kind, months })).filter(({ kind }) => kind !== 'claim'),
  );
  expect(told).toHaveLength(RECORD_TYPES.length - 1);
  for (const { kind, months } of told) expect(isType(kind) && defaultDue(kind, '2026-11-23'), kind).toBe(addMonths('2026-11-23', Number(months)));
});
