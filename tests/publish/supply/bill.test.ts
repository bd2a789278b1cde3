import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/publish/supply/bill.ts';
import { packagesIn } from '../../../src/publish/supply/packages.ts';
import { ROOT } from '../../support/paths.ts';

const LOCK = JSON.stringify({
  packages: {
    '': { version: '0.1.0', license: 'MIT' },
    'node_modules/stemmer': { version: '2.0.1', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/@b/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/d': { version: '3.0.0' },
  },
});

test('every package is named once, with its license and whether readers get it', () => {
  expect(packagesIn(LOCK).map(({ name, license, isShipped }) => [name, license, isShipped])).toEqual([
    ['@b/c', '(MIT OR Apache-2.0)', false],
    ['d', undefined, false],
    ['stemmer', 'MIT', true],
  ]);
});

test('the bill of materials is CycloneDX: with package addresses, hashes and licenses', () => {
  const bill = billOfMaterials(packagesIn(LOCK), { name: 'Guide', version: 'abc', url: 'https://example.org/' });
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      { purl: 'pkg:npm/%40b/c@1.0.0', scope: 'excluded', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
      { purl: 'pkg:npm/d@3.0.0', scope: 'excluded' },
      { purl: 'pkg:npm/stemmer@2.0.1', scope: 'required', hashes: [{ alg: 'SHA-512', content: '000102' }] },
    ],
  });
});

test('all that readers get is under a license that lets them have it', async () => {
  const shipped = packagesIn(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).filter(({ isShipped }) => isShipped);
  expect(shipped.map(({ name, license }) => `${name} ${license ?? 'unknown'}`)).toEqual([
    '@fontsource-variable/source-serif-4 OFL-1.1',
    '@fontsource/ibm-plex-mono OFL-1.1',
    'pagefind MIT',
    'stemmer MIT',
  ]);
});
