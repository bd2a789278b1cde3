import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';

test('every package is asked for in one version, so that a change of it is a decision', async () => {
  const manifest: unknown = JSON.parse(await readFile(`${ROOT}/package.json`, 'utf8'));
  expect(manifest).toHaveProperty('devDependencies');
  const { devDependencies, ...rest } = manifest as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const asked = Object.entries({ ...rest['dependencies'], ...devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
