import type { Span } from '../text/span';
import type { Structure } from './structure';

/** A comment that asks for silence: `// bỏ qua text/spacing, date/padding`. Spans are in the comment's text. */
export interface Suppression {
  readonly rules: readonly SuppressedRule[];
  /** Whether it says nothing else: not what to be silent about. */
  readonly isEmpty: boolean;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** Also as it is typed without marks. */
const ASKS = /^\/\/+\s*b[ỏo]\s+qua(?=\s|:|$)\s*:?/iu;
const RULE = /(?<![a-z])[a-z]+\/[a-z-]+/g;

/** What a comment line suppresses; null for a comment that says something else. */
export function suppressionOf(comment: string): Suppression | null {
  const ask = ASKS.exec(comment);
  if (!ask) return null;
  const rules: SuppressedRule[] = [];
  for (const match of comment.matchAll(RULE)) {
    if (match.index >= ask[0].length)
      rules.push({ id: match[0], span: { start: match.index, end: match.index + match[0].length } });
  }
  return { rules, isEmpty: comment.slice(ask[0].length).trim() === '' };
}

/** The state after a comment; before the first part of the document it speaks for the whole file. */
export function afterComment(state: Structure, comment: string): Structure {
  const rules = suppressionOf(comment)?.rules.map(({ id }) => id) ?? [];
  if (rules.length === 0) return state;
  if (state.seen === 0) return { ...state, suppressedInFile: withNames(state.suppressedInFile, rules) };
  return { ...state, suppressed: withNames(state.suppressed, rules) };
}

/** There are not so many rules; what comes after is no rule's name. */
const MOST_NAMES = 100;

function withNames(known: readonly string[], names: readonly string[]): readonly string[] {
  const fresh = names.filter((name) => !known.includes(name));
  return fresh.length === 0 ? known : [...known, ...fresh].slice(0, MOST_NAMES);
}
