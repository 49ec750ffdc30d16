import { defineConfig, type Plugin } from 'vitest/config';
import { compileLater } from '../server/src/lsp/engine.ts';
import { narrowLetters } from '../server/tools/narrow-letters.ts';

compileLater();

const root = new URL('..', import.meta.url).pathname;
const ALL = 'test/**/*.test.ts';
/** Laws over many texts: a share of the cases is a unit test, the others are tried by `npm run test:all`. */
const LAWS = 'test/**/*.law.test.ts';
/**
 * Tests of whole programs: of the command, of the server through its protocol, of what is built and runs as a process.
 * What holds an invariant is a unit test.
 */
const PROGRAMS = ['test/cli/**/*.test.ts', 'test/lsp/!(fuzz|minimal).test.ts', 'test/**/*.program.test.ts'];
/** Tests that put another module in the place of one; they need modules of their own. */
const MOCKING = [
  'test/cli/failures.test.ts',
  'test/client/export-tasks.test.ts',
  'test/client/new-notice.test.ts',
  'test/client/remembered-answers.test.ts',
  'test/client/review.test.ts',
  'test/client/task-view.test.ts',
  'test/client/unsaved.test.ts',
];

/** The tests run the patterns that are shipped. */
const patternsAsBuilt: Plugin = {
  name: 'patterns-as-built',
  enforce: 'pre',
  transform: (text, path) =>
    path.includes('/server/src/') && path.endsWith('.ts') ? { code: narrowLetters(text, path) } : null,
};

interface Tests {
  readonly include: string[];
  readonly exclude?: string[];
  readonly share?: 'few' | 'rest';
  readonly isolate?: boolean;
}

const project = (name: string, { include, exclude = [], share = 'few', isolate = false }: Tests) => ({
  plugins: [patternsAsBuilt],
  test: {
    name,
    root,
    include,
    exclude: ['**/node_modules/**', 'test/e2e/**', ...exclude],
    provide: { share },
    // The tests share no state, so that what all of them load is loaded once a worker.
    isolate,
    // A loaded machine is no failure; the benchmarks measure time.
    testTimeout: 60_000,
    pool: 'threads' as const,
  },
});

export default defineConfig({
  test: {
    // The tests are the only thing that runs then: every core is theirs.
    maxWorkers: '100%',
    // What was made of a module is kept until the module, this file or what it imports changes.
    experimental: { fsModuleCache: true },
    projects: [
      project('unit', { include: [ALL], exclude: [...PROGRAMS, ...MOCKING] }),
      project('mocking', { include: MOCKING, isolate: true }),
      project('laws', { include: [LAWS], share: 'rest' }),
      project('programs', { include: PROGRAMS, exclude: MOCKING }),
    ],
  },
});
