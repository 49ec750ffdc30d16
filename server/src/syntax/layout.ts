import type { PhysicalLine } from './physical-line';

/**
 * How a file's lines are laid out: a paragraph a line, or wrapped at a width as text from a PDF is.
 * `width` is the number of columns that a full line may take; null where lines are not wrapped.
 */
export interface Layout {
  readonly width: number | null;
}

/** Counts over all lines, kept up to date line by line, from which the layout follows. */
export interface LayoutCounts {
  lines: number;
  continuations: number;
  /** How many lines in mid-paragraph have which number of letters; longer ones are counted at the last place. */
  readonly lengths: Int32Array;
}

const LONGEST = 240;
/** Shorter lines are cells of tables and headings, and say nothing of the layout. */
const SHORTEST = 40;
/** A wrapped file has at least this many lines that begin in mid-sentence, and this share of them. */
const MIN_CONTINUATIONS = 3;
const MIN_SHARE = 0.15;
/** The share of lines in mid-paragraph that are not longer than the width; the few beyond it stand in tables. */
const WITHIN_WIDTH = 0.9;

export function emptyCounts(): LayoutCounts {
  return { lines: 0, continuations: 0, lengths: new Int32Array(LONGEST + 1) };
}

/** Adds a line to the counts, or takes it out with `sign` -1. */
export function countLine(counts: LayoutCounts, line: PhysicalLine, sign: 1 | -1): void {
  if (line.form !== 'text' && line.form !== 'marked') return;
  if (line.letters >= SHORTEST) counts.lines += sign;
  if (!line.continues) return;
  counts.continuations += sign;
  counts.lengths[Math.min(line.letters, LONGEST)]! += sign;
}

export function layoutOf(counts: LayoutCounts): Layout {
  const { lines, continuations, lengths } = counts;
  if (continuations < MIN_CONTINUATIONS || continuations < lines * MIN_SHARE) return { width: null };
  let beyond = Math.floor(continuations * (1 - WITHIN_WIDTH));
  for (let length = LONGEST; length > 0; length--) {
    beyond -= lengths[length]!;
    if (beyond < 0) return { width: length };
  }
  return { width: null };
}
