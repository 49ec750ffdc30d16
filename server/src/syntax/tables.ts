import type { Paragraph } from './paragraph';
import { type Step, type Structure, step } from './structure';
import { isTableRow } from './table-row';

/** Whether a paragraph of the body is a row of a table; the numbers of a table's rows open no items. */
export function isRow(
  { zone, afterLeadIn, tableHead, isQuoting }: Structure,
  { form, text }: Paragraph,
): boolean {
  if (form !== 'text' && (form !== 'marked' || tableHead === null)) return false;
  const isInBody = zone === 'body' || (zone === 'opening' && afterLeadIn);
  return isInBody && !isQuoting && (isTableRow(text) || (tableHead !== null && headsOthers(text)));
}

/** A row that heads others has two cells, `I⇥Lĩnh vực kinh tế`; a sentence behind a mark and a tab is an item. */
const headsOthers = (text: string): boolean => text.includes('\t') && !/[.;:]$/.test(text);

/** A row goes on the table of the row before it, unless it heads another. */
export function inTable(state: Structure, paragraph: Paragraph): Step {
  const opens = state.tableHead === null || HEADS_TABLE.test(paragraph.text);
  const tableHead = opens ? paragraph : state.tableHead;
  const tableSubhead = opens ? null : (state.tableSubhead ?? subheadOf(state, paragraph));
  return step(state, 'section', { zone: 'body', tableHead, tableSubhead, afterLeadIn: false });
}

/** A row of words alone below a head with an empty cell: `TT⇥Nhiệm vụ⇥Phân công⇥⇥Thời hạn`, `⇥⇥Chủ trì⇥Phối hợp`. */
const subheadOf = ({ tableHead }: Structure, paragraph: Paragraph): Paragraph | null =>
  tableHead !== null && EMPTY_CELL.test(tableHead.text) && !/\d/.test(paragraph.text) ? paragraph : null;

const EMPTY_CELL = /\t[^\S\t]*\t|\S\s*\|\s*\|/u;

/** `TT`, `STT`, `Số TT` in the first cell. */
const HEADS_TABLE = /^\|?\s*(?:S?TT|Số TT|Số thứ tự)(?!\p{L})/iu;

/** A step to what is no row: the table before it is over. */
export const outOfTable = (taken: Step): Step =>
  taken.after.tableHead === null
    ? taken
    : { ...taken, after: { ...taken.after, tableHead: null, tableSubhead: null } };

/** In characters. */
const LONGEST_CELL = 60;

/** The few words of a cell, or of the head of a column, are no sentence. */
export const mayBeCell = ({ marker, text }: Paragraph): boolean =>
  !marker && text.length <= LONGEST_CELL && !/[.;:,?!…]$/.test(text);
