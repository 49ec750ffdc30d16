import type { Piece } from '../text/flow';
import { joins, type OpenParagraph } from './joining';
import type { Layout } from './layout';
import { type LineForm, type LineShape, shapeOf } from './line-form';
import { makeParagraph, type Paragraph } from './paragraph';

/** A paragraph of more lines than this is cut, so that one edit never costs the whole file. */
const MAX_LINES = 400;
/** How many blank lines and lines of residue may stand inside a paragraph that goes on after a page break. */
const MAX_GAP = 8;

/** Forms that show that the other column of a line is head or foot as well. */
const COLUMN_FORMS: ReadonlySet<LineForm> = new Set([
  'national-title',
  'motto',
  'own-number',
  'place-date',
  'recipients-label',
  'authority',
  'position',
]);

export interface Segment {
  /** One paragraph, or the two columns of one line. */
  readonly paragraphs: readonly Paragraph[];
  /** The line after the segment, blank lines after it included. */
  readonly next: number;
}

/** The paragraph that starts at line `at`. It depends on that line and those after it, and on the layout. */
export function segmentAt(lines: readonly string[], at: number, layout: Layout): Segment {
  const first = lines[at]!;
  const column = columnOf(first);
  if (column) return columns(lines, at, column);
  const shape = shapeOf(first);
  const pieces: Piece[] = [];
  const residue: Piece[] = [];
  let line = at;
  if (shape.form !== 'blank') {
    pieces.push(pieceOf(shape, 0));
    line = takeContinuations(lines, at, shape, layout, pieces, residue);
  }
  const next = skipBlank(lines, line + 1);
  const source = lines.slice(at, next);
  return {
    paragraphs: [makeParagraph({ source, lineCount: next - at, form: shape.form, pieces, residue })],
    next,
  };
}

/** Adds the lines that go on from the first; answers the last line taken. */
function takeContinuations(
  lines: readonly string[],
  at: number,
  first: LineShape,
  layout: Layout,
  pieces: Piece[],
  residue: Piece[],
): number {
  let last = at;
  let open: OpenParagraph = {
    form: first.form,
    itemWords: first.marker ? textOf(lines[at]!, first).slice(first.marker.length) : '',
    lastLine: textOf(lines[at]!, first),
    lines: 1,
  };
  while (last - at < MAX_LINES) {
    const gap: Piece[] = [];
    const found = nextTextLine(lines, last, at, gap);
    if (!found) break;
    const { line, shape } = found;
    if (columnOf(lines[line]!)) break;
    if (!joins(open, shape, lines[line]!, layout, line > last + 1)) break;
    residue.push(...gap);
    pieces.push(pieceOf(shape, line - at));
    open = { ...open, lastLine: textOf(lines[line]!, shape), lines: open.lines + 1 };
    last = line;
  }
  return last;
}

/** The next line with text, passing over blank lines and page numbers, which are put into `gap`. */
function nextTextLine(
  lines: readonly string[],
  from: number,
  at: number,
  gap: Piece[],
): { line: number; shape: LineShape } | null {
  const end = Math.min(lines.length, from + 2 + MAX_GAP);
  for (let line = from + 1; line < end; line++) {
    const shape = shapeOf(lines[line]!);
    if (shape.form === 'blank' || shape.form === 'comment') continue;
    if (shape.form !== 'residue' || /https?:|www\./i.test(lines[line]!)) return { line, shape };
    gap.push(pieceOf(shape, line - at));
  }
  return null;
}

/**
 * Where the right column of a line of head or foot starts, or 0: `Số: 12/TB-SCT      Hà Tĩnh, ngày …`.
 * The columns stand apart by a tab or by three spaces at least.
 */
function columnOf(line: string): number {
  if (line.length > 400 || !/\S(?: {3,}|\s*\t\s*)\S/.test(line)) return 0;
  for (const gap of line.matchAll(/(?<=\S)(?: {3,}|[ \t]*\t[ \t]*)(?=\S)/g)) {
    const start = gap.index + gap[0].length;
    const right = shapeOf(line, start);
    const left = shapeOf(line, 0, gap.index);
    if (isBlankOfDraft(line.slice(0, gap.index), line.slice(start))) continue;
    if (
      COLUMN_FORMS.has(right.form) ||
      (right.form !== 'text' && COLUMN_FORMS.has(left.form) && left.form !== 'own-number')
    )
      return start;
  }
  return 0;
}

/** `Số:      /TB-SCT` and `ngày      tháng      năm 2026` are blanks to fill in, not columns. */
function isBlankOfDraft(left: string, right: string): boolean {
  return /^\s*Số\s*:?\s*$/iu.test(left) || /^\s*(?:\/|tháng|năm)/iu.test(right);
}

function columns(lines: readonly string[], at: number, column: number): Segment {
  const line = lines[at]!;
  const next = skipBlank(lines, at + 1);
  const left = shapeOf(line, 0, column);
  const right = shapeOf(line, column);
  const one = (shape: LineShape, lineCount: number): Paragraph =>
    makeParagraph({
      source: lines.slice(at, at + Math.max(lineCount, 1)),
      lineCount,
      form: shape.form,
      pieces: [pieceOf(shape, 0)],
      residue: [],
    });
  return { paragraphs: [one(left, 0), one(right, next - at)], next };
}

function skipBlank(lines: readonly string[], from: number): number {
  let next = from;
  while (next < lines.length && shapeOf(lines[next]!).form === 'blank') next++;
  return next;
}

const pieceOf = (shape: LineShape, line: number): Piece => ({ line, start: shape.start, end: shape.end });

const textOf = (line: string, shape: LineShape): string =>
  line.slice(shape.start, shape.end).normalize('NFC');
