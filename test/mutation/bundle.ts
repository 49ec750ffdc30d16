import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { narrowLetters } from '../../server/tools/narrow-letters';
import { root } from '../../server/tools/root';
import { type Numbered, withSwitches } from './switches';

/** The tests that look at what is broken: those of the engine. */
const TESTS = ['test/{model,syntax,text,rules,features,config,baselines}/**/*.test.ts', 'test/*.test.ts'];
/** Those that look at other things, and those that only ask whether something comes to an end. */
const NOT_THESE = [
  'test/**/hostile.law.test.ts',
  'test/{manifest,generated,layers,ambiguous-patterns,patterns,grammar,bad,large,eval}*.test.ts',
];

const STAND_IN = join(import.meta.dirname, 'stand-in.ts');

/** The path of the bundle of the tests whose path has `part` in it, with a switch at each mutant. */
export async function bundleTests(mutants: readonly Numbered[], part: string): Promise<string> {
  const files = globSync(TESTS, { cwd: root, ignore: NOT_THESE })
    .filter((file) => file.includes(part))
    .sort();
  // Its packages are found from here; two runs at a time do not meet.
  const outdir = join(root, 'node_modules/.mutation', String(process.pid));
  await build({
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    outdir,
    stdin: {
      resolveDir: root,
      contents: `
        import { serve } from './test/mutation/run';
        serve({
          sources: () => import('sources'),
          tests: { ${files.map((file) => `'${file}': () => import('./${file}')`).join(', ')} },
        });`,
    },
    entryNames: 'tests',
    outExtension: { '.js': '.mjs' },
    plugins: [standInForVitest, allOf(mutants), sourcesWith(mutants)],
  });
  return join(outdir, 'tests.mjs');
}

const standInForVitest: Plugin = {
  name: 'stand-in-for-vitest',
  setup(plugged) {
    plugged.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
      importer === STAND_IN ? { path: 'vitest', external: true } : { path: STAND_IN },
    );
  },
};

/** A module that loads every source that has a mutant. */
const allOf = (mutants: readonly Numbered[]): Plugin => ({
  name: 'all-sources',
  setup(plugged) {
    plugged.onResolve({ filter: /^sources$/ }, () => ({ path: 'sources', namespace: 'all' }));
    plugged.onLoad({ filter: /^sources$/, namespace: 'all' }, () => ({
      resolveDir: root,
      contents: [...new Set(mutants.map(({ mutant }) => mutant.file))]
        .map((file) => `import '${file}';`)
        .join('\n'),
    }));
  },
});

/** The sources as they are shipped, but for the switches; each knows where it lies. */
const sourcesWith = (mutants: readonly Numbered[]): Plugin => ({
  name: 'sources-with-switches',
  setup(plugged) {
    plugged.onLoad({ filter: /\/(?:server|client|test)\/.*\.ts$/ }, ({ path }) => {
      if (path.includes('/node_modules/')) return null;
      const own = mutants.filter(({ mutant }) => mutant.file === path);
      const source = withSwitches(readFileSync(path, 'utf8'), own)
        .replaceAll('import.meta.url', `'${pathToFileURL(path).href}'`)
        .replaceAll('import.meta.dirname', `'${dirname(path)}'`);
      const isShipped = relative(root, path).startsWith('server/src/');
      return { contents: isShipped ? narrowLetters(source, path) : source, loader: 'ts' };
    });
  },
});
