import type { Rewriting } from './rewrite';

/** Keys of a rule that only tests, measures and its page need. */
type Key = 'examples' | 'faults';

const RULE = /[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/;

/**
 * Leaves keys of the rules out of what is built: they are a large part of it, and nobody reads them there. The files are
 * laid out by the formatter, so that a key ends with the first line of its own depth; one that is written otherwise stays.
 */
export const slimRules =
  (...keys: readonly Key[]): Rewriting =>
  (text, path) =>
    RULE.test(path) ? keys.reduce((rest, key) => rest.replace(patternOf(key), ''), text) : text;

const patternOf = (key: Key): RegExp =>
  new RegExp(`^ {2}${key}: (?:[[{]\\n(?:(?: {4}.*)?\\n)*? {2}[\\]}]|.*),\\n`, 'm');
