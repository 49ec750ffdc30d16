import type { Range } from '../../text/span';

/** The most columns that an excerpt shows before the place. */
const BEFORE = 40;
/** What takes no column of its own: combining marks, zero-width characters. */
const ZERO_WIDTH = /[\p{Mark}\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** Control characters would move the cursor or colour the terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** The part of a line around a place, and the marks that stand under the place. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

/** Shows a place in at most `width` columns; of one over several lines, its first line. */
export function excerptOf(lines: readonly string[], { start, end }: Range, width: number): Excerpt {
  const line = lines[start.line] ?? '';
  const endOfPlace = end.line === start.line ? end.character : line.length;
  const from = start.character > BEFORE ? letterAt(line, start.character - BEFORE) : indentOf(line);
  // A column takes one character at least; combining marks after the last one belong to it.
  const to = from + width >= line.length ? line.length : letterAt(line, from + width);
  const head = from > indentOf(line) ? '…' : '';
  const tail = to < line.length ? '…' : '';
  const before = shown(line.slice(from, start.character));
  const place = shown(line.slice(start.character, Math.min(endOfPlace, to)));
  const after = shown(line.slice(Math.min(endOfPlace, to), to));
  return {
    text: head + before + place + after + tail,
    marks: ' '.repeat(columnsOf(head + before)) + '^'.repeat(Math.max(1, columnsOf(place))),
  };
}

/** The nearest place at or before a column that does not cut a letter from its marks or in two halves. */
function letterAt(line: string, column: number): number {
  let at = column;
  while (at > 0 && (ZERO_WIDTH.test(line[at] ?? '') || /[\udc00-\udfff]/.test(line[at] ?? ''))) at--;
  return at;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const shown = (text: string): string => text.replaceAll('\t', ' ').replace(CONTROL, '·');

/** How many columns a terminal needs for a text of Vietnamese letters. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) if (!ZERO_WIDTH.test(letter)) columns++;
  return columns;
}
