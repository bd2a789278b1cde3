import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weigh } from '../../scripts/bench/weigh.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weigh-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

test.each([
  [
    'with quotes',
    '<link rel="icon" href="/base/i.svg"><link rel="stylesheet" href="/base/a/s.css"><script type="module" src="/base/a/p.js"></script>',
  ],
  ['without', '<link rel=icon href=/base/i.svg><link rel=stylesheet href=/base/a/s.css><script type=module src=/base/a/p.js></script>'],
])('a page weighs what it loads, and what that loads, written %s', async (_, html) => {
  await write('page/index.html', html);
  await write('i.svg', 'i'.repeat(1_000));
  await write('a/s.css', '@font-face{src:url(f.woff2)}');
  await write('a/f.woff2', 'f'.repeat(500));
  await write('a/p.js', "import './q.js';");
  await write('a/q.js', 'q'.repeat(100));
  await write('a/other.js', 'o'.repeat(2_000));
  const { bytes, pages } = await weigh(folder, '/base/');
  expect(pages).toEqual([{ address: '/page/', html: html.length, css: 28, js: 116, fonts: 500 }]);
  expect(bytes).toBe(html.length + 28 + 116 + 500 + 3_000);
});
