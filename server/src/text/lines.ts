import { comparePositions, type Position, type Range } from './span';

/**
 * The lines of a document. `text[i]` is line i without its break, `breaks[i]` the break that ends it
 * (`\n`, `\r\n`, `\r`, or nothing on the last line). There is always at least one line.
 * The arrays are changed in place, so that an edit costs what it touches.
 */
export interface Lines {
  readonly text: string[];
  readonly breaks: string[];
}

/** What an edit did: `removed` lines from line `from` on were replaced by `added` lines. */
export interface LineChange {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** Cuts a text into lines; `\r\n`, `\n` and `\r` end one. */
export function splitLines(text: string): Lines {
  const lines: Lines = { text: [], breaks: [] };
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    const length = code === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1;
    lines.text.push(text.slice(start, i));
    lines.breaks.push(length === 2 ? '\r\n' : code === 10 ? '\n' : '\r');
    i += length - 1;
    start = i + 1;
  }
  lines.text.push(text.slice(start));
  lines.breaks.push('');
  return lines;
}

/** The whole text again, equal to what was split and edited. */
export function joinLines(lines: Lines, from = 0, to = lines.text.length): string {
  let text = '';
  for (let i = from; i < to; i++) text += lines.text[i]! + lines.breaks[i]!;
  return text;
}

/** The break to put in at a line: its own, or where it has none the text's. */
export const breakAt = ({ breaks }: Lines, line: number): string => breaks[line] || breaks[0] || '\n';

/** The nearest existing place, as the protocol asks: a column past the end means the end of the line. */
export function clampPosition(lines: Lines, { line, character }: Position): Position {
  if (line < 0) return { line: 0, character: 0 };
  if (line >= lines.text.length) {
    const last = lines.text.length - 1;
    return { line: last, character: lines.text[last]!.length };
  }
  return { line, character: Math.max(0, Math.min(character, lines.text[line]!.length)) };
}

/** Replaces `range` by `newText` in place and says which lines changed. */
export function applyChange(lines: Lines, range: Range, newText: string): LineChange {
  const [start, end] = [clampPosition(lines, range.start), clampPosition(lines, range.end)].sort(
    comparePositions,
  ) as [Position, Position];
  // A lone \r before the edit may become the first half of a \r\n with what is put after it.
  const from = start.line > 0 && lines.breaks[start.line - 1] === '\r' ? start.line - 1 : start.line;
  const before = joinLines(lines, from, start.line) + lines.text[start.line]!.slice(0, start.character);
  const after = lines.text[end.line]!.slice(end.character) + lines.breaks[end.line]!;
  const put = splitLines(before + newText + after);
  if (end.line < lines.text.length - 1) {
    put.text.pop();
    put.breaks.pop();
  }
  const removed = end.line - from + 1;
  replaceMembers(lines.text, from, removed, put.text);
  replaceMembers(lines.breaks, from, removed, put.breaks);
  return { from, removed, added: put.text.length };
}

/** The text inside a range. */
export function textInRange(lines: Lines, range: Range): string {
  const start = clampPosition(lines, range.start);
  const end = clampPosition(lines, range.end);
  if (start.line === end.line) return lines.text[start.line]!.slice(start.character, end.character);
  return (
    lines.text[start.line]!.slice(start.character) +
    lines.breaks[start.line]! +
    joinLines(lines, start.line + 1, end.line) +
    lines.text[end.line]!.slice(0, end.character)
  );
}

/** Replaces `removed` members from `from` on, in place. */
export function replaceMembers<T>(array: T[], from: number, removed: number, added: readonly T[]): void {
  // A call takes only so many arguments; a large paste is put in by parts.
  const part = 10_000;
  array.splice(from, removed, ...added.slice(0, part));
  for (let i = part; i < added.length; i += part) array.splice(from + i, 0, ...added.slice(i, i + part));
}
