import { typeWidth } from '../text/type-width';
import type { Layout } from './layout';

/** A line of text as it stands in its file. */
export interface SetLine {
  /** Its columns without the white space around them. */
  readonly text: string;
  /** How wide it is in print, in thousandths of the type's height; 0 where it is no line of print. */
  readonly printed: number;
  /** Whether a paragraph begins with it: in print it may be set in. */
  readonly isFirst: boolean;
}

/** How many letters of room a full line may have left where nothing speaks for the end of a paragraph. */
export const SLACK = 12;

/** A letter of running text in print. */
const LETTER = 430;

/**
 * How many letters of room a line leaves when the first word of a text has been put on it: below zero the line is full.
 * What is measured is what the file was wrapped by.
 */
export function roomAfter(line: SetLine, text: string, { width, printed, isPrint, indent }: Layout): number {
  if (width === null) return Number.POSITIVE_INFINITY;
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const setIn = line.isFirst ? indent : 0;
  if (!isPrint || line.printed === 0) return width - setIn - (line.text.length + 1 + word.length);
  return (printed - setIn * LETTER - (line.printed + typeWidth(` ${word}`))) / LETTER;
}

/** Whether a line is too wide for the first line of a paragraph, which in this file are set in. */
export function isTooWideForFirst({ text, printed }: SetLine, layout: Layout): boolean {
  if (layout.width === null || layout.indent === 0 || !layout.isIndentTold) return false;
  const room =
    layout.isPrint && printed > 0 ? (layout.printed - printed) / LETTER : layout.width - text.length;
  return room < layout.indent - SURELY;
}

/** How many letters a line must be wider than what it is compared with, for widths are estimates. */
const SURELY = 2;
