import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Each test starts a Vitest of its own, in milliseconds at most. */
const PATIENCE = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs Vitest on `files` with the reporter beside the default one. */
function run(files: Readonly<Record<string, string>>): { readonly lastLine: string | undefined; readonly status: number | null } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const words = ['run', '--root', folder, '--globals', '--reporter', 'default', '--reporter', resolve('tests/support/countReporter.ts')];
  const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], { encoding: 'utf8' });
  return { lastLine: stdout.trimEnd().split('\n').at(-1), status };
}

test('the last line counts the tests', { timeout: PATIENCE }, () => {
  const passing = { 'a.test.js': "test('one', () => {});", 'b.test.js': "test('two', () => {});\ntest.skip('three', () => {});" };
  expect(run(passing)).toEqual({ lastLine: '2 passed, 0 failed, 1 skipped', status: 0 });
});

test('what breaks outside a test counts as failed, so that a failed run never reads as a passed one', { timeout: PATIENCE }, () => {
  const failing = {
    'good.test.js': "test('one', () => {});",
    'assertion.test.js': "test('two', () => { expect(1).toBe(2); });",
    'hook.test.js': "describe('group', () => { beforeAll(() => { throw new Error('hook'); }); test('three', () => {}); });",
    'load.test.js': "throw new Error('does not load');",
  };
  expect(run(failing)).toEqual({ lastLine: '1 passed, 3 failed, 1 skipped', status: 1 });
});
