import type { Rewriting } from './rewrite';

const RULE = /[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/;
/** The files are laid out by the formatter, so that a key ends with the first line of its own depth. */
const FAULTS = /^ {2}faults: (?:.*[[{(]\n(?:(?: {4}.*)?\n)*? {2}[\]})]+|.*),\n/m;

/** What the faults of a group share, and faults of one rule that have a file; nothing else may stand there. */
const APART = /[\\/]rules[\\/][a-z]+[\\/](?:[a-z-]+-)?faults\.ts$/;

/** Leaves the faults of the rules out of what is built: only measures and tests need them. One that is written otherwise stays. */
export const slimRules: Rewriting = (text, path) => {
  if (APART.test(path)) return 'export {};';
  return RULE.test(path) ? text.replace(FAULTS, '') : text;
};
