import type { Span } from '../text/span';

/** A comment that asks for silence: `// bỏ qua text/spacing, date/padding`. Spans are in the comment's text. */
export interface Suppression {
  readonly rules: readonly SuppressedRule[];
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

const ASKS = /^\/\/+\s*bỏ\s+qua(?=\s|:|$)\s*:?/iu;
const RULE = /[a-z]+\/[a-z-]+/g;

/** What a comment line suppresses; null for a comment that says something else. */
export function suppressionOf(comment: string): Suppression | null {
  const ask = ASKS.exec(comment);
  if (!ask) return null;
  const rules: SuppressedRule[] = [];
  for (const match of comment.matchAll(RULE)) {
    if (match.index >= ask[0].length)
      rules.push({ id: match[0], span: { start: match.index, end: match.index + match[0].length } });
  }
  return { rules };
}

const NONE: readonly string[] = [];

/** The suppressed rules' names, the same empty list for most comments. */
export function suppressedBy(comment: string): readonly string[] {
  const rules = suppressionOf(comment)?.rules;
  return rules?.length ? rules.map(({ id }) => id) : NONE;
}
