import type { PhysicalLine } from './physical-line';

/** How a file's lines are laid out: a paragraph a line, or wrapped at a width as text from a PDF is. */
export interface Layout {
  /** The number of columns that a full line may take; null where lines are not wrapped. */
  readonly width: number | null;
  /** How wide a full line is in print, in thousandths of the type's height; 0 where lines are not wrapped. */
  readonly printed: number;
}

export const NOT_WRAPPED: Layout = { width: null, printed: 0 };

export const sameLayout = (a: Layout, b: Layout): boolean => a.width === b.width && a.printed === b.printed;

/** Counts over all lines, kept up to date line by line, from which the layout follows. */
export interface LayoutCounts {
  lines: number;
  continuations: number;
  /** How many lines in mid-paragraph have which number of letters; longer ones are counted at the last place. */
  readonly lengths: Int32Array;
  /** The same of how wide they are in print, in steps of `STEP`. */
  readonly printed: Int32Array;
}

const LONGEST = 240;
const STEP = 500;
/** Shorter lines are cells of tables and headings, and say nothing of the layout. */
const SHORTEST = 40;
/** A wrapped file has at least this many lines that begin in mid-sentence, and this share of them. */
const MIN_CONTINUATIONS = 3;
const MIN_SHARE = 0.15;
/** The share of lines in mid-paragraph that are not longer than the width; the few beyond it stand in tables. */
const WITHIN_WIDTH = 0.9;

/** Counts over no lines. */
export function emptyCounts(): LayoutCounts {
  return {
    lines: 0,
    continuations: 0,
    lengths: new Int32Array(LONGEST + 1),
    printed: new Int32Array(LONGEST + 1),
  };
}

/** Adds a line to the counts, or takes it out with `sign` -1. */
export function countLine(counts: LayoutCounts, line: PhysicalLine, sign: 1 | -1): void {
  if (line.form !== 'text' && line.form !== 'marked') return;
  if (line.letters >= SHORTEST) counts.lines += sign;
  if (!line.continues) return;
  counts.continuations += sign;
  counts.lengths[Math.min(line.letters, LONGEST)]! += sign;
  counts.printed[Math.min(Math.ceil(line.printed / STEP), LONGEST)]! += sign;
}

/** The layout that follows from counts. */
export function layoutOf({ lines, continuations, lengths, printed }: LayoutCounts): Layout {
  if (continuations < MIN_CONTINUATIONS || continuations < lines * MIN_SHARE) return NOT_WRAPPED;
  const beyond = Math.floor(continuations * (1 - WITHIN_WIDTH));
  const width = longestBut(beyond, lengths);
  return width === null ? NOT_WRAPPED : { width, printed: (longestBut(beyond, printed) ?? 0) * STEP };
}

/** The greatest place in counts, but for so many that are greater still; null where there is none. */
function longestBut(beyond: number, counts: Int32Array): number | null {
  let left = beyond;
  for (let place = counts.length - 1; place > 0; place--) {
    left -= counts[place]!;
    if (left < 0) return place;
  }
  return null;
}
