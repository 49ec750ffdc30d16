/** A stretch of a paragraph's text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file: zero-based line, zero-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a file; `end` is not included. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The replacement of one stretch of a file. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The stretch between two offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The stretch that a pattern matches. */
export const spanOf = ({ index, 0: found }: RegExpExecArray): Span => span(index, index + found.length);

/** Whether two stretches have a character in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Negative where the first place stands before the second, 0 where they are one. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two stretches of a file have a place in common, be it the end of one and the start of the other. */
export const touches = (a: Range, b: Range): boolean =>
  comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
