import type { Position, Range } from '../text/span';

/** A text with places marked as `<|…|>`, taken apart into the text and the ranges of the places. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Takes a marked text apart. */
export function unmark(marked: string): Marked {
  let text = '';
  const ranges: Range[] = [];
  let start: Position | null = null;
  for (const part of marked.split(/(<\||\|>)/)) {
    if (part === '<|') start = endOf(text);
    else if (part === '|>') ranges.push({ start: start!, end: endOf(text) });
    else text += part;
  }
  return { text, ranges };
}

function endOf(text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
