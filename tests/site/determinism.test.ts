import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfProject, type ProjectCopy } from '../support/copy.ts';
import { fileHashes } from '../support/fileHashes.ts';

const laterClock = new URL('../support/laterClock.ts', import.meta.url).href;

async function freshCopy(): Promise<ProjectCopy> {
  const copy = await copyOfProject();
  onTestFinished(() => copy.remove());
  return copy;
}

/** What stands around the first byte that differs. */
function firstDifference(one: Buffer, other: Buffer): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const around = (bytes: Buffer): string => bytes.subarray(Math.max(0, at - 80), at + 80).toString();
  return `at byte ${at}:\n${around(one)}\n--- and ---\n${around(other)}`;
}

/** The first file that is not the same in both folders, with the place; `undefined` where all are. */
async function firstDifferentFile(one: string, other: string): Promise<string | undefined> {
  const [hashes, others] = await Promise.all([fileHashes(one), fileHashes(other)]);
  const different = hashes.find((line) => !others.includes(line)) ?? others.find((line) => !hashes.includes(line));
  if (different === undefined) return undefined;
  const [file = ''] = different.split(' ');
  const read = (folder: string): Promise<Buffer> => readFile(join(folder, file)).catch(() => Buffer.from('There is no such file.'));
  return `${file}, ${firstDifference(await read(one), await read(other))}`;
}

test('two builds of the same tree are the same to the byte, whatever the folder, the time zone and the clock', async () => {
  const [here, there] = [await freshCopy(), await freshCopy()];
  const SOURCE_DATE_EPOCH = '1790000000';
  const outcomes = [
    await here.build({ SOURCE_DATE_EPOCH, TZ: 'UTC' }),
    await there.build({ SOURCE_DATE_EPOCH, TZ: 'Pacific/Kiritimati', NODE_OPTIONS: `--import ${laterClock}` }),
  ];
  expect(outcomes.map(({ code, output }) => (code === 0 ? 'built' : output))).toEqual(['built', 'built']);
  expect(await firstDifferentFile(here.dist, there.dist)).toBeUndefined();
});

test('a build carries the date it is given, and no other', async () => {
  const copy = await freshCopy();
  await copy.build({ SOURCE_DATE_EPOCH: String(Date.UTC(2031, 4, 6) / 1000) });
  expect(await readFile(join(copy.dist, 'index.html'), 'utf8')).toContain('<time datetime=2031-05-06>6 May 2031</time>');
});
