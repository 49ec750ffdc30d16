import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
/** Tests that put another module in the place of one; they need modules of their own. */
const MOCKING = ['test/cli/failures.test.ts', 'test/client/new-notice.test.ts'];

export default defineConfig({
  test: {
    // The tests are the only thing that runs then: every core is theirs.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/e2e/**', ...MOCKING],
          // The tests share no state, so that what all of them load is loaded once a worker.
          isolate: false,
          // A loaded machine is no failure; the benchmarks measure time.
          testTimeout: 60_000,
          pool: 'threads',
        },
      },
      { test: { name: 'mocking', root, include: MOCKING, testTimeout: 60_000 } },
    ],
  },
});
