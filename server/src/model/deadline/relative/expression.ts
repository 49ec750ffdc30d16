import type { Span } from '../../../text/span';

/** An expression, and words that it does not do without: a search for those costs next to nothing. */
export interface Expression {
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

/** Where the expressions of a list stand in a text. */
export function* matchesOf(expressions: readonly Expression[], text: string): Generator<RegExpExecArray> {
  for (const { cue, pattern } of expressions) if (cue.test(text)) yield* text.matchAll(pattern);
}

/** The span of a match without the white space at its end. */
export const trimmed = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
});
