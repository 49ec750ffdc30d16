import type { TaskList } from '../task-list';
import { type Cell, COLUMNS, rowsOf } from './rows';

/**
 * The separator of lists where the decimal sign is a comma, as in Vietnam: Excel splits a file at it on a double
 * click, and takes it too where Windows names the comma for both.
 */
const SEPARATOR = ';';
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would calculate, or take for a number or a day: `=…`, `- …`, `1.1`, `3.`. */
const CALCULATED = /^(?:[=+\-@\t\r＝＋－＠]|\d+(?:\.|(?:[.,/:-]\d+)*)$)/u;
/** Makes a text of it, and cannot be seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/** The list for Excel: UTF-8 with its mark, a day as ISO 8601 (which Excel reads the same in every country). */
export function tasksAsCsv(lists: readonly TaskList[]): string {
  const titles = COLUMNS.map(({ title }) => title);
  const lines = [titles, ...rowsOf(lists).map((row) => row.map(contentOf))].map(
    (values) => `${values.map(quoted).join(SEPARATOR)}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join('');
}

function contentOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return String(cell.number);
  if (cell.kind === 'day') return cell.iso;
  return CALCULATED.test(cell.text) ? ZERO_WIDTH_SPACE + cell.text : cell.text;
}

/** RFC 4180, 2.5 to 2.7. */
const quoted = (value: string): string =>
  /[";,\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
