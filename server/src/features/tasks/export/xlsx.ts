import { strToU8, zipSync } from 'fflate';
import { daysBetween } from '../../../model/date/calendar';
import type { TaskList } from '../task-list';
import { type Cell, COLUMNS, rowsOf } from './rows';

/** The earliest time that the archive's format knows, in any time zone: the same list gives the same bytes. */
const TIME = '1980-01-01T00:00:00';

/** Indexes of `cellXfs` in `STYLES`. */
const STYLE = { header: 1, text: 2, number: 3, day: 4, missing: 5 } as const;

/**
 * The list as an Office Open XML workbook (ECMA-376) of one sheet: a header row that stays and filters, days as days,
 * wrapped text, laid out for printing on a landscape A4.
 */
export function tasksAsXlsx(lists: readonly TaskList[]): Uint8Array {
  const rows = rowsOf(lists);
  const files: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'xl/workbook.xml': workbook(rows.length + 1),
    'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(XML + text)]);
  return zipSync(Object.fromEntries(entries), { mtime: TIME });
}

const SHEET_NAME = 'Nhiệm vụ';
const LAST_COLUMN = letterOf(COLUMNS.length - 1);

function sheet(rows: readonly Cell[][]): string {
  const columns = COLUMNS.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  ).join('');
  const header = COLUMNS.map(({ title }, i) => textCell(letterOf(i) + 1, STYLE.header, title)).join('');
  const body = rows
    .map((row, i) => {
      const cells = row.map((cell, column) => cellXml(cell, column, i + 2)).join('');
      return `<row r="${i + 2}" ht="${heightOf(row)}" customHeight="1">${cells}</row>`;
    })
    .join('');
  const all = `A1:${LAST_COLUMN}${rows.length + 1}`;
  return `<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${all}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><cols>${columns}</cols><sheetData><row r="1" ht="${HEADER_HEIGHT}" customHeight="1">${header}</row>${body}</sheetData><autoFilter ref="${all}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** In points: of one line, and of the header with its button of the filter. */
const LINE_HEIGHT = 15.75;
const HEADER_HEIGHT = 24;
/** How much of a line wrapping leaves empty. */
const LOSS = 1.1;

/** Not every program measures wrapped text when it opens a file. */
function heightOf(row: readonly Cell[]): number {
  const lines = row.map((cell, column) =>
    cell?.kind === 'text' ? Math.ceil((cell.text.length * LOSS) / COLUMNS[column]!.width) : 1,
  );
  return Math.max(...lines) * LINE_HEIGHT;
}

function cellXml(cell: Cell, column: number, row: number): string {
  const at = letterOf(column) + row;
  const isMissing = column === COLUMNS.length - 1;
  if (cell === null) return `<c r="${at}" s="${STYLE.text}"/>`;
  if (cell.kind === 'number') return `<c r="${at}" s="${STYLE.number}"><v>${cell.number}</v></c>`;
  if (cell.kind === 'day') return `<c r="${at}" s="${STYLE.day}"><v>${serialOf(cell.iso)}</v></c>`;
  return textCell(at, isMissing ? STYLE.missing : STYLE.text, cell.text);
}

/** A text is never calculated, whatever it begins with. */
const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A spreadsheet counts days from the 30th of December 1899; right from March 1900 on. */
const serialOf = (iso: string): number => daysBetween('1899-12-30', iso);

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** What XML 1.0 has no place for is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MIME}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MIME}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MIME}.styles+xml"/></Types>`;

const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const WORKBOOK_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** Excel wants a filter to be named as well, and prints the header on every page. */
const workbook = (lastRow: number): string =>
  `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${SHEET_NAME}'!$A$1:$${LAST_COLUMN}$${lastRow}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET_NAME}'!$1:$1</definedName></definedNames></workbook>`;

const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');
const TOP = (horizontal: string): string =>
  `<alignment horizontal="${horizontal}" vertical="top" wrapText="1"/>`;
const format = (numberFormat: number, font: number, fill: number, alignment: string): string =>
  `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
const font = (weight: string, colour: string): string =>
  `<font>${weight}<sz val="12"/>${colour}<name val="Times New Roman"/><family val="1"/></font>`;

const STYLES = `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3">${font('', '')}${font('<b/>', '')}${font('', '<color rgb="FF9C0006"/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 1, 2, '<alignment horizontal="center" vertical="center" wrapText="1"/>')}${format(49, 0, 0, TOP('left'))}${format(0, 0, 0, TOP('center'))}${format(164, 0, 0, TOP('center'))}${format(49, 2, 0, TOP('left'))}</cellXfs></styleSheet>`;
