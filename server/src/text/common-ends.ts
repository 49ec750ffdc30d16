import type { Span } from './span';
import type { SpanEdit } from './word-edits';

/** A change of a span without what the old and the new text both begin with, and without what both end with. */
export function withoutCommonEnds(text: string, span: Span, newText: string): SpanEdit {
  const old = text.slice(span.start, span.end);
  const shorter = Math.min(old.length, newText.length);
  let head = 0;
  while (head < shorter && old[head] === newText[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  return {
    span: { start: span.start + head, end: span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}
