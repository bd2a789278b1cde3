import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfProject, type ProjectCopy } from '../support/copy.ts';
import { readSite } from '../support/site.ts';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyOfProject();
});
afterAll(() => copy.remove());

/** Pages and other text files of the built copy that hold `words`. */
async function filesWith(words: string): Promise<readonly string[]> {
  const { files } = await readSite(copy.dist);
  const readable = [...files].filter((path) => /\.(html|xml|json|csv|txt)$/.test(path));
  const texts = await Promise.all(readable.map(async (path) => [path, await readFile(join(copy.dist, path), 'utf8')] as const));
  return texts.filter(([, text]) => text.includes(words)).map(([path]) => path);
}

/** A field of a record, two values for it, and how each is printed. */
const CHANGES = [
  {
    what: 'the value of a claim',
    file: 'content/records/claims/bls-data-scientist-median-pay.yaml',
    field: /^value: .*$/m,
    write: (value: string) => `value: ${value.replace(',', '')}`,
    first: '987,651',
    second: '987,652',
    shownOn: ['/claims/index.html', '/roles/analysts/medical-data-scientist/index.html'],
  },
  {
    what: 'the name of a term',
    file: 'content/glossary/calibration.md',
    field: /^term: .*$/m,
    write: (value: string) => `term: "${value}"`,
    first: 'Calibration before',
    second: 'Calibration after',
    shownOn: ['/glossary/index.html', '/glossary/calibration/index.html'],
  },
  {
    what: 'the title of a source',
    file: 'content/records/sources/cms-hrrp.yaml',
    field: /^title: .*$/m,
    write: (value: string) => `title: "${value}"`,
    first: 'A program as it was',
    second: 'A program as it is',
    shownOn: ['/glossary/hospital-readmission/index.html', '/sources/index.html'],
  },
] as const;

describe('a build after a record has changed', () => {
  const before = new Map<string, readonly string[]>();

  beforeAll(async () => {
    for (const { file, field, write, first } of CHANGES) await copy.edit(file, field, write(first));
    expect(await copy.build()).toMatchObject({ code: 0 });
    for (const { what, first } of CHANGES) before.set(what, await filesWith(first));
    for (const { file, field, write, second } of CHANGES) await copy.edit(file, field, write(second));
    expect(await copy.build()).toMatchObject({ code: 0 });
  });

  test.each(CHANGES)('shows $what anew wherever it stood, and nowhere the old one', async ({ what, first, second, shownOn }) => {
    expect(before.get(what)).toEqual(expect.arrayContaining([...shownOn]));
    expect(await filesWith(second)).toEqual(before.get(what));
    expect(await filesWith(first)).toEqual([]);
  });
});

describe('a build', () => {
  test('warns of nothing', async () => {
    const { output } = await copy.build();
    // Pages are listed by their address, and some have a warning or an error for their subject.
    const lines = output.split('\n').filter((line) => !/[├└]─ \/\S+ \(/.test(line));
    expect(lines.filter((line) => /\bwarn|\berror|deprecat/i.test(line))).toEqual([]);
  });

  test('shows what a changed plugin makes of prose that is as it was, and what a page in MDX computes', async () => {
    await copy.edit('src/prose/tables.ts', /ariaLabel: `Table /, 'ariaLabel: `Lattice ');
    await copy.rename('content/guide/about/licence.md', 'content/guide/about/licence.mdx');
    await copy.edit('content/guide/about/licence.mdx', /You need not ask/, 'You need not ask {40 + 2} times');
    expect(await copy.build()).toMatchObject({ code: 0 });
    expect(await filesWith('Lattice 1')).toEqual(expect.arrayContaining(['/skills/sql/index.html', '/about/licence/index.html']));
    expect(await filesWith('You need not ask 42 times')).toContain('/about/licence/index.html');
  });

  test('of a text with a misspelt citation fails, and says where and what was meant', async () => {
    await copy.edit('content/glossary/hospital-readmission.md', /\[@cms-hrrp\]/, '[@cms-hrpp]');
    const { code, output } = await copy.build();
    expect(code).toBe(1);
    expect(output).toMatch(/content\/glossary\/hospital-readmission\.md:\d+: .*Did you mean "cms-hrrp"\? \[unknown-source\]/);
  });
});
