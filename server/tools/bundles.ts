import type { BuildOptions } from 'esbuild';
import { narrowLetters } from './narrow-letters';
import { rewrite } from './rewrite';
import { root } from './root';
import { borrowsFrom, lender } from './shared-client';
import { engineEntry, takesEngine } from './shared-engine';
import { slimRules } from './slim-rules';

const common: BuildOptions = {
  absWorkingDir: root,
  // Where the packages really lie on the machine must not show in the names of what is built.
  preserveSymlinks: true,
  bundle: true,
  minify: true,
  metafile: true,
  charset: 'utf8',
  legalComments: 'none',
  target: 'es2022',
  logLevel: 'warning',
};

/** VS Code loads extensions as CommonJS in every host; `.cjs` says so in a package of modules. */
const client: BuildOptions = { ...common, format: 'cjs', external: ['vscode'] };
const CLIENT_IN_BROWSER = './client.browser.cjs';

export const nodeClient: BuildOptions = {
  ...client,
  external: ['vscode', CLIENT_IN_BROWSER],
  plugins: [borrowsFrom(CLIENT_IN_BROWSER)],
  platform: 'node',
  target: 'node20',
  entryPoints: ['client/src/node.ts'],
  outfile: 'dist/client.cjs',
};

/**
 * The server and the command; what both use besides the engine stands in a file of its own. The libraries inside are CommonJS and ask
 * for Node's own modules with `require`. Of one that is a module as well, the module is taken: the other form may
 * load its parts in a way that cannot be bundled.
 */
export const programs: BuildOptions = {
  ...common,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'node20',
  splitting: true,
  entryPoints: {
    server: 'server/src/lsp/node.ts',
    cli: 'server/src/cli/main.ts',
    'check-worker': 'server/src/cli/check/check-worker.ts',
  },
  plugins: [takesEngine],
  chunkNames: 'shared-[hash]',
  outdir: 'dist',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nimport './engine.js';\nconst require = createRequire(import.meta.url);",
  },
};

/** What of these is run by its name. */
export const EXECUTABLES = ['dist/cli.js', 'dist/server.js'];

/** What all servers and the command have in common. */
export const engine: BuildOptions = {
  ...common,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'iife',
  stdin: engineEntry(root),
  outfile: 'dist/engine.js',
  plugins: [rewrite(slimRules, narrowLetters)],
};

export const browserClient: BuildOptions = {
  ...client,
  platform: 'browser',
  stdin: { contents: lender('client/src/browser'), resolveDir: root },
  outfile: 'dist/client.browser.cjs',
};

/** The worker, and the server that it loads. */
export const browserServer: BuildOptions = {
  ...common,
  platform: 'browser',
  format: 'iife',
  entryPoints: { 'server.worker': 'server/src/lsp/worker.ts', 'server.browser': 'server/src/lsp/browser.ts' },
  outdir: 'dist',
  plugins: [takesEngine],
};

/** What runs in a web worker, where there is nothing of Node's. */
export const BROWSER_BUNDLES = [engine, browserClient, browserServer];
/** All that is built, each into files of `dist`. */
export const BUNDLES = [nodeClient, programs, ...BROWSER_BUNDLES];
