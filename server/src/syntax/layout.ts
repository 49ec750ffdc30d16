import type { PhysicalLine } from './physical-line';

/** How a file's lines are laid out: a paragraph a line, or wrapped at a width as text from a PDF is. */
export interface Layout {
  /** The number of columns that a full line may take; null where lines are not wrapped. */
  readonly width: number | null;
  /** How wide a full line is in print, in thousandths of the type's height; 0 where lines are not wrapped. */
  readonly printed: number;
  /** Whether the lines break where print is full, and not after a number of letters. */
  readonly isPrint: boolean;
  /** How many letters the first line of a paragraph is shorter than the others. */
  readonly indent: number;
  /** Whether that was told from the lines, and not supposed. */
  readonly isIndentTold: boolean;
}

/** The layout of a file whose paragraphs are a line each. */
export const NOT_WRAPPED: Layout = {
  width: null,
  printed: 0,
  isPrint: false,
  indent: 0,
  isIndentTold: false,
};

/** Whether lines are joined alike by two layouts. */
export const sameLayout = (a: Layout, b: Layout): boolean =>
  a.width === b.width &&
  a.printed === b.printed &&
  a.isPrint === b.isPrint &&
  a.indent === b.indent &&
  a.isIndentTold === b.isIndentTold;

/** By how much a line must be longer than a full one to have never been wrapped: a paragraph that is laid out already. */
const BEYOND_WIDTH = 1.2;

/** Whether a line holds a whole paragraph, though the lines around it are wrapped. */
export const isUnwrapped = (letters: number, { width }: Layout): boolean =>
  width !== null && letters > width * BEYOND_WIDTH;

/** Counts over all lines, kept up to date line by line, from which the layout follows. */
export interface LayoutCounts {
  lines: number;
  continuations: number;
  /** Of lines in mid-paragraph. */
  readonly inner: Widths;
  /** Of lines that begin an item. */
  readonly first: Widths;
  /** Of those among them that are full, for the next line goes on from them. */
  readonly full: Widths;
}

/** How many lines are how wide; wider ones are counted at the last place. */
interface Widths {
  count: number;
  /** By the number of letters. */
  readonly letters: Int32Array;
  /** In print, in steps of `STEP`. */
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
export const emptyCounts = (): LayoutCounts => ({
  lines: 0,
  continuations: 0,
  inner: emptyWidths(),
  first: emptyWidths(),
  full: emptyWidths(),
});

const emptyWidths = (): Widths => ({
  count: 0,
  letters: new Int32Array(LONGEST + 1),
  printed: new Int32Array(LONGEST + 1),
});

/** How far behind a line stands what goes on from it: in text from a PDF there is a blank line between. */
export const LOOK_AHEAD = 3;

/** Adds the lines from one place to another to the counts, or takes them out with `sign` -1. */
export function countLines(
  counts: LayoutCounts,
  lines: readonly PhysicalLine[],
  from: number,
  to: number,
  sign: 1 | -1,
): void {
  for (let place = from; place < to; place++) {
    const line = lines[place]!;
    if (line.form !== 'text' && line.form !== 'marked') continue;
    if (line.letters >= SHORTEST) counts.lines += sign;
    if (line.continues) {
      counts.continuations += sign;
      countWidth(counts.inner, line, sign);
    } else if (line.form === 'marked' && line.letters >= SHORTEST) {
      countWidth(counts.first, line, sign);
      if (goesOn(lines, place)) countWidth(counts.full, line, sign);
    }
  }
}

function goesOn(lines: readonly PhysicalLine[], place: number): boolean {
  for (let next = place + 1; next <= place + LOOK_AHEAD; next++) {
    const line = lines[next];
    if (line?.form !== 'blank') return line?.continues ?? false;
  }
  return false;
}

function countWidth(widths: Widths, { letters, printed }: PhysicalLine, sign: 1 | -1): void {
  widths.count += sign;
  widths.letters[Math.min(letters, LONGEST)]! += sign;
  widths.printed[Math.min(Math.ceil(printed / STEP), LONGEST)]! += sign;
}

/** The layout that follows from counts. */
export function layoutOf({ lines, continuations, inner, ...begins }: LayoutCounts): Layout {
  if (continuations < MIN_CONTINUATIONS || continuations < lines * MIN_SHARE) return NOT_WRAPPED;
  const width = widthOf(inner.letters, inner.count, WITHIN_WIDTH);
  if (width === 0) return NOT_WRAPPED;
  const printed = widthOf(inner.printed, inner.count, WITHIN_WIDTH);
  const isPrint = isByPrint(inner);
  const indent = indentOf(begins, { width, printed, isPrint });
  return {
    width,
    printed: printed * STEP,
    isPrint,
    indent: indent ?? (isPrint ? USUAL_INDENT : 0),
    isIndentTold: indent !== null,
  };
}

/** The least width that a share of lines does not go beyond; `most` is the last place that is looked at. */
function widthOf(counts: Int32Array, all: number, share: number, most = counts.length - 1): number {
  let left = Math.floor(all * (1 - share));
  for (let place = most; place > 0; place--) {
    left -= counts[place]!;
    if (left < 0) return place;
  }
  return 0;
}

const sum = (counts: Int32Array): number => counts.reduce((all, count) => all + count, 0);

const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9];
const NEARLY_ALL = 0.97;

/** What full lines are wrapped by they have in common: of the two measures that one in which their widths lie closer. */
const isByPrint = ({ letters, printed, count }: Widths): boolean =>
  spread(printed, count) <= spread(letters, count);

function spread(counts: Int32Array, all: number): number {
  const widest = widthOf(counts, all, NEARLY_ALL);
  return SHARES.reduce((sum, share) => sum + 1 - widthOf(counts, all, share) / widest, 0);
}

/** How many first lines there must be to tell from them how far they are set in. */
const MIN_FIRST = 6;
const LEAST_INDENT = 3;
const MOST_INDENT = 7;
/** What is said of print where it cannot be told: 1 to 1.27 cm. */
const USUAL_INDENT = 3;

/**
 * How far first lines are set in; null where it cannot be told. Any line may show that they are not, but how far they
 * are, only full ones show.
 */
function indentOf(
  { first, full }: Pick<LayoutCounts, 'first' | 'full'>,
  { width, printed, isPrint }: { width: number; printed: number; isPrint: boolean },
): number | null {
  const countOf = ({ letters }: Widths): number =>
    sum(letters.subarray(0, Math.floor(width * BEYOND_WIDTH) + 1));
  const widthIn = (widths: Widths, counts: Int32Array, full: number): number =>
    widthOf(counts, countOf(widths), WITHIN_WIDTH, Math.min(LONGEST, Math.floor(full * BEYOND_WIDTH)));
  const roomIn = (widths: Widths): number =>
    isPrint
      ? width - (widthIn(widths, widths.printed, printed) * width) / printed
      : width - widthIn(widths, widths.letters, width);
  const isTold = (widths: Widths): boolean => countOf(widths) >= MIN_FIRST;
  if (isTold(first) && Math.round(roomIn(first)) < LEAST_INDENT) return 0;
  const indent = isTold(full) ? Math.round(roomIn(full)) : MOST_INDENT + 1;
  return indent < LEAST_INDENT ? 0 : indent <= MOST_INDENT ? indent : null;
}
