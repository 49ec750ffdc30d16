import { type Piece, withSingleBlanks } from '../text/flow';
import { joins, mayEndInNumber } from './joining';
import { CONTACT, composed, shapeOf } from './line-form';
import type { LineShape } from './line-shape';
import type { OpenParagraph } from './open-paragraph';
import { makeParagraph, type Paragraph } from './paragraph';
import type { Tree } from './tree';

/** A paragraph of more lines than this is cut, so that one edit never costs the whole file. */
const MAX_LINES = 400;
/** How many blank lines and lines of residue may stand inside a paragraph that goes on after a page break. */
export const MAX_GAP = 14;

/** What paragraphs are made from. */
type Source = Pick<Tree, 'lines' | 'physicalLines' | 'layout'>;

export interface Segment {
  /** One paragraph, or the two columns of one line. */
  readonly paragraphs: readonly Paragraph[];
  /** The line after the segment, blank lines after it included. */
  readonly next: number;
}

/** The paragraph that starts at line `at`. It depends on that line and those after it, and on the layout. */
export function segmentAt(source: Source, at: number): Segment {
  const shape = source.physicalLines[at]!;
  if (shape.column > 0) return columns(source, at, shape.column);
  const pieces: Piece[] = [];
  const residue: Piece[] = [];
  let line = at;
  if (shape.form !== 'blank') {
    pieces.push(pieceOf(shape, 0));
    line = takeContinuations(source, at, pieces, residue);
  }
  const next = skipBlank(source, line + 1);
  const lines = source.lines.text.slice(at, next);
  return {
    paragraphs: [makeParagraph({ source: lines, lineCount: next - at, form: shape.form, pieces, residue })],
    next,
  };
}

/** Adds the lines that go on from the first; answers the last line taken. */
function takeContinuations(source: Source, at: number, pieces: Piece[], residue: Piece[]): number {
  const { text } = source.lines;
  const first = source.physicalLines[at]!;
  const firstText = textOf(text[at]!, first);
  let last = at;
  let open: OpenParagraph = {
    form: first.form,
    marker: first.marker,
    firstWords: firstText.slice(first.marker?.length ?? 0),
    last: { text: firstText, printed: first.printed, isFirst: true },
    lines: 1,
    brackets: bracketsAfter(0, firstText),
  };
  while (last - at < MAX_LINES) {
    const gap: Piece[] = [];
    const line = nextTextLine(source, last, at, gap, mayEndInNumber(open));
    const shape = source.physicalLines[line];
    if (!shape || shape.column > 0) break;
    const next = {
      shape,
      text: textOf(text[line]!, shape),
      printed: shape.printed,
      isFirst: false,
      following: () => textAfter(source, line),
    };
    if (!joins(open, next, source.layout, line - last - 1)) break;
    residue.push(...gap);
    pieces.push(pieceOf(shape, line - at));
    open = {
      ...open,
      last: next,
      lines: open.lines + 1,
      brackets: bracketsAfter(open.brackets, next.text),
    };
    last = line;
  }
  return last;
}

/** How many brackets stand open after a line. */
function bracketsAfter(before: number, text: string): number {
  let open = before;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')' && open > 0) open--;
  }
  return open;
}

/** What the next line with text says where it surely goes on from a line; else empty. */
function textAfter(source: Source, line: number): string {
  const after = nextTextLine(source, line, line, []);
  const shape = source.physicalLines[after];
  return shape?.continues ? textOf(source.lines.text[after]!, shape) : '';
}

/**
 * The next line with text, or -1; blank lines are passed over, and page numbers, which are put into `gap`. A number is
 * text behind a line that wants one, where no other number follows.
 */
function nextTextLine(source: Source, from: number, at: number, gap: Piece[], wantsNumber = false): number {
  const { lines, physicalLines } = source;
  const end = Math.min(physicalLines.length, from + 2 + MAX_GAP);
  let hasNumber = false;
  for (let line = from + 1; line < end; line++) {
    const shape = physicalLines[line]!;
    if (shape.form === 'blank' || shape.form === 'comment') continue;
    if (shape.form !== 'residue' || /https?:|www\./i.test(lines.text[line]!)) return line;
    // `… về hộp thư` / `Email: …` / `trước ngày …`: nobody has stamped the middle of a sentence.
    if (line === from + 1 && CONTACT.test(lines.text[line]!) && physicalLines[line + 1]?.continues)
      return line;
    // Of pages there is one number at a place: two are cells of a table.
    if (isNumber(lines.text[line]!)) {
      if (hasNumber) return -1;
      if (wantsNumber && !goesOnAfter(source, line)) return line;
      hasNumber = true;
    }
    gap.push(pieceOf(shape, line - at));
  }
  return -1;
}

/** Whether what stands behind the number of a page goes on from what stands before it. */
function goesOnAfter({ lines, physicalLines }: Source, line: number): boolean {
  let next = line + 1;
  while (physicalLines[next]?.form === 'blank' && next < line + MAX_GAP) next++;
  const shape = physicalLines[next];
  return shape !== undefined && (shape.continues || /^\s*\d/.test(lines.text[next]!));
}

const isNumber = (line: string): boolean => /^\s*\d{1,3}\s*$/.test(line);

function columns(source: Source, at: number, column: number): Segment {
  const lines = source.lines.text;
  const line = lines[at]!;
  const next = skipBlank(source, at + 1);
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

function skipBlank({ physicalLines }: Source, from: number): number {
  let next = from;
  while (physicalLines[next]?.form === 'blank') next++;
  return next;
}

const pieceOf = (shape: LineShape, line: number): Piece => ({ line, start: shape.start, end: shape.end });

const textOf = (line: string, shape: LineShape): string =>
  withSingleBlanks(composed(line.slice(shape.start, shape.end)));
