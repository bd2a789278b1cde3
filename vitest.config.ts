import { defineConfig } from 'vitest/config';

/** Folders of `tests/` that need more than Node and the source, each a project of its own. Every other folder holds unit tests. */
const OWN_PROJECT = ['content', 'site', 'browser'];

/**
 * What tests of the built site have beside: a fresh build before them, and two workers also where there are two cores, since such
 * tests wait for other programs most of the time. The limits, in milliseconds, end what hangs and nothing else: on a busy machine
 * opening every page takes minutes, and saving the whole guide most of one.
 */
const BUILT = {
  globalSetup: 'tests/support/freshBuild.ts',
  testTimeout: 600_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
  maxWorkers: 2,
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/countReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: OWN_PROJECT.map((folder) => `tests/${folder}/**`),
        },
      },
      ...OWN_PROJECT.map((folder) => ({
        test: { name: folder, include: [`tests/${folder}/**/*.test.ts`], ...(folder === 'content' ? {} : BUILT) },
      })),
    ],
  },
});
