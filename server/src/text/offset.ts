import { splitLines } from './lines';
import type { Position, Range, Span } from './span';

/** The place of a UTF-16 offset in a text; one past the end means the end. */
export function positionAt(text: string, offset: number): Position {
  const before = splitLines(text.slice(0, offset)).text;
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The range of a span of a whole text. */
export function rangeOfSpan(text: string, { start, end }: Span): Range {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}
