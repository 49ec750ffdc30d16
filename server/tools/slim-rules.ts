import type { Rewriting } from './rewrite';

const RULE = /[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/;
/** The files are laid out by the formatter, so that a key ends with the first line of its own depth. */
const FOR_TESTS = /^ {2}(?:examples|faults): (?:.*[[{(]\n(?:(?: {4}.*)?\n)*? {2}[\]})]+|.*),\n/gm;

/** A constant that is the result of a call. The calls do nothing else: one that only examples use goes with them. */
const CALCULATED = /^(const [A-Z_]+ = )(?=[\w.]+\()/gm;

/** What the faults of a group share, and faults of one rule that have a file; nothing else may stand there. */
const APART = /[\\/]rules[\\/][a-z]+[\\/](?:[a-z-]+-)?faults\.ts$/;

/**
 * Leaves the examples and the faults of the rules out of what is built: tests and measures need them, and readers have the
 * examples on the rules’ pages. What is written otherwise stays.
 */
export const slimRules: Rewriting = (text, path) => {
  if (APART.test(path)) return 'export {};';
  return RULE.test(path) ? text.replaceAll(FOR_TESTS, '').replaceAll(CALCULATED, '$1/* @__PURE__ */ ') : text;
};
