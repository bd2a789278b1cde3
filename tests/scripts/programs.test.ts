import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProgram, locateProgram } from '../../scripts/setup/programs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function install(command: string, mode = 0o755): Promise<string> {
  const path = join(folder, command);
  await writeFile(path, '');
  await chmod(path, mode);
  return path;
}

test('a browser that is not installed is an error that says what to run, so that no test passes without it', () => {
  expect(() => findProgram('chromium', folder)).toThrow(/chromium is not installed.*npm run setup/);
});

test('a program is found in any folder of the path', async () => {
  const java = await install('java');
  expect(findProgram('java', ['/nowhere', folder].join(delimiter))).toBe(java);
});

test('the preferred command is taken, and another name of the same browser where it is the only one', async () => {
  const other = await install('google-chrome');
  expect(findProgram('chromium', folder)).toBe(other);
  const preferred = await install('chromium');
  expect(findProgram('chromium', folder)).toBe(preferred);
});

test('a file that cannot be run is not a program', async () => {
  await install('firefox-esr', 0o644);
  expect(locateProgram('firefox-esr', folder)).toBeUndefined();
});

test('an empty folder in the path is not the folder one happens to be in', async () => {
  await install('java');
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(locateProgram('java', delimiter)).toBeUndefined();
  } finally {
    process.chdir(before);
  }
});
