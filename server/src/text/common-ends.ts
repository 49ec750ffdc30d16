import type { Span } from './span';
import type { SpanEdit } from './word-edits';

/** How many members two lists have in common at their beginnings, and behind these at their ends. */
export function commonEnds<T>(
  old: ArrayLike<T>,
  now: ArrayLike<T>,
  isSame: (a: T, b: T) => boolean = (a, b) => a === b,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old[old.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { head, tail };
}

/** A change of a span without what the old and the new text both begin with, and without what both end with. */
export function withoutCommonEnds(text: string, span: Span, newText: string): SpanEdit {
  const { head, tail } = commonEnds(text.slice(span.start, span.end), newText);
  return {
    span: { start: span.start + head, end: span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}
