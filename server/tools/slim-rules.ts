import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Keys of a rule that only tests, measures and its page need. */
type Key = 'examples' | 'faults';

/**
 * Leaves keys of the rules out of what is built: they are a large part of it, and nobody reads them there. The files are
 * laid out by the formatter, so that a key ends with the first line of its own depth; one that is written otherwise stays.
 */
export const slimRules = (...keys: readonly Key[]): Plugin => ({
  name: 'slim-rules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = keys.reduce((rest, key) => rest.replace(patternOf(key), ''), text);
      return { contents, loader: 'ts' };
    }),
});

const patternOf = (key: Key): RegExp =>
  new RegExp(`^ {2}${key}: (?:[[{]\\n(?:(?: {4}.*)?\\n)*? {2}[\\]}]|.*),\\n`, 'm');
