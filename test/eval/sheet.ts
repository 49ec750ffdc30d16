import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';
import type { Position, Span } from '../../server/src/text/span';

/**
 * A notice as whole paragraphs, one a row; a row of two cells stands for two columns of one line. The same
 * sheet can be laid out as the author wrote it or as a PDF gives it back.
 */
export type Sheet = readonly (readonly string[])[];

export interface Form {
  readonly name: string;
  /** Lines are wrapped at some 80 columns, with a blank line between every two, and pages break. */
  readonly wrapped: boolean;
  readonly unicode: 'NFC' | 'NFD';
}

export const FORMS: readonly Form[] = [
  { name: 'flowed, NFC', wrapped: false, unicode: 'NFC' },
  { name: 'wrapped, NFC', wrapped: true, unicode: 'NFC' },
  { name: 'flowed, NFD', wrapped: false, unicode: 'NFD' },
  { name: 'wrapped, NFD', wrapped: true, unicode: 'NFD' },
];

export const FLOWED = FORMS[0]!;

/** The part of a cell that stands in one physical line, from `column` on. Offsets are those of the cell's NFC text. */
interface Stretch {
  readonly row: number;
  readonly cell: number;
  readonly from: number;
  readonly column: number;
}

interface LaidLine {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

export interface Laid {
  readonly form: Form;
  readonly rows: readonly (readonly LaidLine[])[];
  /** The first line of each row. */
  readonly firstLine: readonly number[];
  readonly text: string;
}

/** A place in a sheet. */
export interface Place {
  readonly row: number;
  readonly cell: number;
  readonly offset: number;
}

/** Takes a notice apart; blank lines, and page numbers inside a paragraph, are no part of the sheet. */
export function sheetOf(text: string): Sheet {
  const rows: string[][] = [];
  let columns: string[] = [];
  for (const { paragraph } of blocksOf(parse(text))) {
    if (paragraph.form === 'blank') continue;
    columns.push(paragraph.text);
    if (paragraph.lineCount === 0) continue;
    rows.push(columns);
    columns = [];
  }
  return rows;
}

export function layOut(sheet: Sheet, form: Form): Laid {
  return assemble(
    form,
    sheet.map((cells, row) => layOutRow(cells, row, form, pageBreakIn(row, form))),
  );
}

/** The same with one cell changed. A line is not broken inside `whole`, where white space is what matters. */
export function relaid(laid: Laid, sheet: Sheet, at: Place, cell: string, whole: Span | null): Laid {
  const cells = sheet[at.row]!.map((old, i) => (i === at.cell ? cell : old));
  const rows = [...laid.rows];
  const isGone = cells.every((text) => text === '');
  rows[at.row] = isGone ? [] : layOutRow(cells, at.row, laid.form, pageBreakIn(at.row, laid.form), whole);
  return assemble(laid.form, rows);
}

function assemble(form: Form, rows: readonly (readonly LaidLine[])[]): Laid {
  const firstLine: number[] = [];
  let line = 0;
  for (const lines of rows) {
    firstLine.push(line);
    line += lines.length;
  }
  return {
    form,
    rows,
    firstLine,
    text: rows.flatMap((lines) => lines.map(({ text }) => `${text}\n`)).join(''),
  };
}

/** The place in the sheet where a position of the laid out text stands; null on a blank line. */
export function placeIn({ firstLine, rows }: Laid, { line, character }: Position): Place | null {
  const row = firstLine.findLastIndex((first) => first <= line);
  const laidLine = rows[row]?.[line - firstLine[row]!];
  const stretch = laidLine?.stretches.findLast(({ column }) => column <= character) ?? laidLine?.stretches[0];
  if (!laidLine || !stretch) return null;
  const passed = laidLine.text.slice(stretch.column, Math.max(character, stretch.column)).normalize('NFC');
  return { row: stretch.row, cell: stretch.cell, offset: stretch.from + passed.length };
}

const COLUMN_GAP = '        ';
const WIDTH = 80;
/** A page breaks in every so-many-th row, before that row's second line. */
const ROWS_A_PAGE = 9;

const pageBreakIn = (row: number, { wrapped }: Form): boolean =>
  wrapped && row % ROWS_A_PAGE === ROWS_A_PAGE - 1;

function layOutRow(
  cells: readonly string[],
  row: number,
  form: Form,
  hasPageBreak: boolean,
  whole: Span | null = null,
): LaidLine[] {
  if (cells.length > 1) return spaced([columnsOf(cells, row, form)], form, false);
  const lines: LaidLine[] = [];
  let from = 0;
  for (const part of cells[0]!.split('\n')) {
    const starts = form.wrapped
      ? wrap(part, whole && { start: whole.start - from, end: whole.end - from })
      : [0];
    starts.forEach((start, i) => {
      const text = part.slice(start, starts[i + 1]).trimEnd();
      const end = form.wrapped ? ' ' : '';
      lines.push({
        text: inForm(text, form) + end,
        stretches: [{ row, cell: 0, from: from + start, column: 0 }],
      });
    });
    from += part.length + 1;
  }
  return spaced(lines, form, hasPageBreak);
}

function columnsOf(cells: readonly string[], row: number, form: Form): LaidLine {
  let text = '';
  const stretches = cells.map((content, cell): Stretch => {
    if (cell > 0) text += COLUMN_GAP;
    const column = text.length;
    text += inForm(content, form);
    return { row, cell, from: 0, column };
  });
  return { text, stretches };
}

/** A sheet is composed but for the fault that was put into it, which stays. */
const inForm = (text: string, { unicode }: Form): string =>
  unicode === 'NFD' ? text.normalize('NFD') : text;

/** Wrapped text has a blank line before every line but the first of a page, which begins with a space. */
function spaced(lines: readonly LaidLine[], form: Form, hasPageBreak: boolean): LaidLine[] {
  if (!form.wrapped) return [...lines];
  return lines.flatMap((line, i) => {
    if (!hasPageBreak || i !== 1) return [{ text: '', stretches: [] }, line];
    const moved = line.stretches.map((stretch) => ({ ...stretch, column: stretch.column + 1 }));
    return [{ text: ` ${line.text}`, stretches: moved }];
  });
}

/** Where the lines of a paragraph start, when words and what follows a hyphen go to the next line once it is full. */
function wrap(text: string, whole: Span | null): number[] {
  const starts = [0];
  let lineWidth = 0;
  for (const piece of text.matchAll(/\S*?(?:(?<=\p{L})-(?=\p{L})|\s+|$)/gu)) {
    if (piece[0] === '') continue;
    const width = widthOf(piece[0].trimEnd());
    const isKept = whole !== null && piece.index >= whole.start - 1 && piece.index <= whole.end + 1;
    if (lineWidth > 0 && lineWidth + width > WIDTH && !isKept) {
      starts.push(piece.index);
      lineWidth = 0;
    }
    lineWidth += widthOf(piece[0]);
  }
  return starts;
}

/** Type is proportional, so the lines of a PDF have different numbers of letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    if (/[\u0300-\u036f]/.test(letter)) continue;
    if (/[iljtfrI1 .,;:()'’/-]/.test(letter)) width += 0.65;
    else width += /[\p{Lu}mw]/u.test(letter) ? 1.35 : 1;
  }
  return width;
}
