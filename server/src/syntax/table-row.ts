import type { Span } from '../text/span';

/** Whether a line is a row of a table: its cells stand apart by a tab or by three spaces at least, or between bars. */
export const isTableRow = (line: string): boolean =>
  line[0] === '|' || ((line.includes('   ') || line.includes('\t')) && hasTwoGaps(line.trim()));

function hasTwoGaps(line: string): boolean {
  let gaps = 0;
  for (const [blank] of line.matchAll(/\s+/g))
    if ((blank.includes('\t') || blank.includes('   ')) && ++gaps === 2) return true;
  return false;
}

/** The cells of a row, without the white space around them; between bars or tabs one may be empty. */
export function cellsOf(row: string): Span[] {
  if (row[0] === '|') return cellsBetween(row, /\|/g, 1, row.endsWith('|') ? row.length - 1 : row.length);
  return cellsBetween(row, row.includes('\t') ? /\t/g : / {3,}/g, 0, row.length);
}

function cellsBetween(row: string, gap: RegExp, from: number, to: number): Span[] {
  const cells: Span[] = [];
  let start = from;
  const add = (end: number): void => {
    const cell = row.slice(start, end);
    const first = start + cell.length - cell.trimStart().length;
    cells.push({ start: first, end: Math.max(first, start + cell.trimEnd().length) });
  };
  for (const { index, 0: found } of row.matchAll(gap)) {
    if (index < from || index >= to) continue;
    add(index);
    start = index + found.length;
  }
  add(to);
  return cells;
}
