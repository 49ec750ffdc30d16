/** Whether a line is a row of a table: its cells stand apart by a tab or by three spaces at least, or between bars. */
export const isTableRow = (line: string): boolean =>
  line[0] === '|' || ((line.includes('   ') || line.includes('\t')) && TWO_GAPS.test(line));

const TWO_GAPS = /\S(?: {3,}|\s*\t\s*)\S[^\t]*?(?: {3,}|\t\s*)\S/;
