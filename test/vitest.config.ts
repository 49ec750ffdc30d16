import { defineConfig, type Plugin } from 'vitest/config';
import { narrowLetters } from '../server/tools/narrow-letters.ts';

const root = new URL('..', import.meta.url).pathname;
/** Tests that put another module in the place of one; they need modules of their own. */
const MOCKING = ['test/cli/failures.test.ts', 'test/client/new-notice.test.ts'];

/** The tests run the patterns that are shipped. */
const patternsAsBuilt: Plugin = {
  name: 'patterns-as-built',
  enforce: 'pre',
  transform: (text, path) =>
    path.includes('/server/src/') && path.endsWith('.ts') ? { code: narrowLetters(text, path) } : null,
};

export default defineConfig({
  test: {
    // The tests are the only thing that runs then: every core is theirs.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [patternsAsBuilt],
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
      { plugins: [patternsAsBuilt], test: { name: 'mocking', root, include: MOCKING, testTimeout: 60_000 } },
    ],
  },
});
