import type { Reporter, TestModule } from 'vitest/node';

/** What a run came to. What broke outside a test, a file that does not load or a hook that throws, counts as a failed one. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts the tests of a run, and the `unhandled` errors that no test owns. */
function countTests(modules: readonly TestModule[], unhandled: number): Counts {
  const counts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'pending') counts.skipped += 1;
      else counts[state] += 1;
    }
  }
  return counts;
}

/** `12 passed, 0 failed`, and `, 1 skipped` where any was. */
function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Ends Vitest's output with one plain line that counts the tests, for whoever reads only the last line. It is printed as the
 * process ends, because other reporters and Vitest itself may still write after the last test.
 */
export default class CountReporter implements Reporter {
  #counts: Counts | undefined;

  onInit(): void {
    process.once('exit', () => {
      if (this.#counts) console.log(formatCounts(this.#counts));
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#counts = countTests(modules, unhandledErrors.length);
  }
}
