import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Makes another text of a module's; the path says which module it is. */
export type Rewriting = (text: string, path: string) => string;

/** Passes the server's modules through some rewritings, in order, before they are built. */
export const rewrite = (...steps: readonly Rewriting[]): Plugin => ({
  name: 'rewrite',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: steps.reduce((rest, step) => step(rest, path), text), loader: 'ts' };
    }),
});
