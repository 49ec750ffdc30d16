import type { Paragraph } from './paragraph';
import { type Step, type Structure, step } from './structure';
import { cellsOf, isTableRow } from './table-row';

/** Whether a paragraph of the body, or of an appendix, is a row of a table; the numbers of a table's rows open no items. */
export function isRow(
  { zone, afterLeadIn, tableHead, heldTable, isQuoting }: Structure,
  paragraph: Paragraph,
): boolean {
  const { form, text } = paragraph;
  const mayGoOn = (tableHead ?? heldTable) !== null && (form === 'marked' || form === 'upper');
  if (form !== 'text' && !mayGoOn) return false;
  const mayHold = zone === 'body' || zone === 'appendix' || (zone === 'opening' && afterLeadIn);
  return mayHold && !isQuoting && (isTableRow(text) || (tableHead !== null && isShortRow(paragraph)));
}

/** Whether a paragraph is a row of a table, seen by the state behind it. */
export const isInTable = ({ after }: { readonly after: Structure }): boolean => after.tableHead !== null;

/** A row of two cells heads others, `I⇥Lĩnh vực kinh tế`, or lacks its last ones; a sentence behind a mark and a tab is an item. */
const isShortRow = ({ text, source }: Paragraph): boolean =>
  text.includes('\t') &&
  (!/[.;:]$/.test(text) || BEGINS_WITH_NUMBER.test(text) || ENDS_WITH_EMPTY_CELL.test(source.at(-1)!));

const ENDS_WITH_EMPTY_CELL = /\t[^\S\t]*$/;

/** A number, or the letter of a point, alone in its cell and without a mark. */
const BEGINS_WITH_NUMBER = /^(?:\|\s*)?(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-zđ])[^\S\t]*[\t|]/u;

/** A row goes on the table of the row before it, or before the line over it, unless it heads another. */
export function inTable(before: Structure, paragraph: Paragraph): Step {
  const state = resumed(before, paragraph);
  const opens = state.tableHead === null || HEADS_TABLE.test(paragraph.text);
  const tableHead = opens ? paragraph : state.tableHead;
  const tableSubhead = opens ? null : (state.tableSubhead ?? subheadOf(state, paragraph));
  // Between bars a line may be drawn below the head.
  const afterTableHead = opens || (state.afterTableHead && !HAS_WORDS.test(paragraph.text));
  const isAppendix = before.zone === 'appendix';
  return step(state, isAppendix ? 'appendix' : 'section', {
    zone: isAppendix ? 'appendix' : 'body',
    tableHead,
    tableSubhead,
    afterTableHead,
    heldTable: null,
    afterLeadIn: false,
  });
}

/** A numbered row below a line that heads it, `I. Lĩnh vực kinh tế`, has the columns of the rows before that line. */
function resumed(state: Structure, { text }: Paragraph): Structure {
  const { heldTable } = state;
  if (!heldTable || !NUMBERED_ROW.test(text)) return state;
  return { ...state, tableHead: heldTable.head, tableSubhead: heldTable.subhead };
}

const NUMBERED_ROW = /^(?:\|\s*)?\d{1,3}(?:\.\d{1,3})*\.?(?:[^\S\t]*[\t|]| {3})/u;

const HAS_WORDS = /[\p{L}\d]/u;

/** Words alone behind a head with an empty cell: `TT⇥Nhiệm vụ⇥Phân công⇥⇥Thời hạn`, `⇥⇥Chủ trì⇥Phối hợp`. */
function subheadOf({ tableHead, afterTableHead }: Structure, paragraph: Paragraph): Paragraph | null {
  const { text } = paragraph;
  if (tableHead === null || !afterTableHead || !HAS_WORDS.test(text)) return null;
  if (/\d/.test(text) || BEGINS_WITH_NUMBER.test(text)) return null;
  return EMPTY_CELL.test(tableHead.text) && standsBelow(tableHead, paragraph) ? paragraph : null;
}

const EMPTY_CELL = /\t[^\S\t]*\t|\S\s*\|\s*\|/u;

/** Whether a row has words only below a cell that stands over several columns; where its empty cells are lost, it may. */
function standsBelow(head: Paragraph, row: Paragraph): boolean {
  const [over, below] = [cellsIn(head), cellsIn(row)];
  return below[0] !== '' || below.every((words, i) => words === '' || over[i] === '' || over[i + 1] === '');
}

/** The cells of a row as it stands in its file, the empty ones at its ends too. */
function cellsIn({ source, pieces }: Paragraph): string[] {
  const line = source[pieces[0]!.line]!;
  const row = line.trimStart().startsWith('|') ? line.trim() : line;
  return cellsOf(row).map(({ start, end }) => row.slice(start, end));
}

/** `TT`, `STT`, `Số TT` in the first cell. */
const HEADS_TABLE = /^\|?\s*(?:S?TT|Số TT|Số thứ tự)(?!\p{L})/iu;

/** A step to what is no row: the table before it is over, or held where the line may head rows of it. */
export function outOfTable({ component, after }: Step, { text }: Paragraph): Step {
  const { tableHead, tableSubhead } = after;
  const before = tableHead ? { head: tableHead, subhead: tableSubhead } : after.heldTable;
  if (before === null) return { component, after };
  const isText = component === 'section' || component === 'appendix';
  const mayHeadRows = isText && text.length <= LONGEST_HEAD_OF_ROWS && !/[.;:,]$/.test(text);
  const heldTable = mayHeadRows ? before : null;
  return {
    component,
    after: { ...after, tableHead: null, tableSubhead: null, afterTableHead: false, heldTable },
  };
}

/** In characters. */
const LONGEST_HEAD_OF_ROWS = 120;

/** In characters. */
const LONGEST_CELL = 60;

/** A step with what it says of tables that were pasted cell by cell: `STT`, `Nội dung`, `1` each on a line of its own. */
export function withCells({ inCells: wereCells }: Structure, taken: Step, paragraph: Paragraph): Step {
  const isText = taken.component === 'section';
  const afterCell = isText && mayBeCell(paragraph);
  const { text, marker } = paragraph;
  const goesOn = wereCells && !marker && text.length <= LONGEST_TEXT_OF_CELL && !text.endsWith(':');
  const inCells = isText && (goesOn || HEADS_CELLS.test(text));
  const { after } = taken;
  if (afterCell === after.afterCell && inCells === after.inCells) return taken;
  return { ...taken, after: { ...after, afterCell, inCells } };
}

const HEADS_CELLS = /^(?:S?TT|Số TT|Số thứ tự)$/iu;
/** In characters. */
const LONGEST_TEXT_OF_CELL = 250;

/** The few words of a cell, or of the head of a column, are no sentence. */
const mayBeCell = ({ marker, text }: Paragraph): boolean =>
  !marker && text.length <= LONGEST_CELL && !/[.;:,?!…]$/.test(text);
