import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkHtml } from '../support/checks/nu.ts';
import { DIST } from '../support/paths.ts';
import { soundPage } from '../support/soundPage.ts';

test('every page is valid HTML, without a warning', async () => {
  expect(await checkHtml(DIST)).toEqual([]);
});

test('the checker reports what is wrong, and only that', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'right.html'), soundPage().html);
  await writeFile(join(folder, 'wrong.html'), soundPage('/', { body: '<p><div>x</div></p>' }).html);
  await writeFile(join(folder, 'warned.html'), soundPage('/', { body: '<section><p>No heading</p></section>' }).html);
  const pages = (await checkHtml(folder)).map(({ page }) => page);
  expect(new Set(pages)).toEqual(new Set(['wrong.html', 'warned.html']));
});
