import type { Marker } from './marker';
import type { Paragraph } from './paragraph';

/** The parts of a document (thành phần thể thức: NĐ 30/2020, Điều 8), and what is none of them. */
export const COMPONENTS = [
  'issuer', // tên cơ quan
  'motto', // Quốc hiệu và Tiêu ngữ; in a Party document its tiêu đề
  'number', // số, ký hiệu
  'place-date', // địa danh và thời gian ban hành
  'document-type', // tên loại
  'subject', // trích yếu
  'salutation', // Kính gửi
  'stamp', // dấu chỉ độ mật, mức độ khẩn
  'opening', // phần mở đầu
  'lead-in', // câu dẫn, ending in a colon
  'section', // nội dung
  'closing', // phần kết
  'recipients', // nơi nhận
  'signature', // chữ ký
  'appendix', // phụ lục
  'residue',
  'decoration', // a line of dashes, a number in a cell of a table
  'comment',
  'blank',
] as const;

export type Component = (typeof COMPONENTS)[number];

/** What stands between paragraphs without being part of the text. */
export const isNoText = (component: Component): boolean =>
  component === 'blank' || component === 'comment' || component === 'residue' || component === 'decoration';

const BITS = new Map(COMPONENTS.map((component, i): [Component, number] => [component, 1 << i]));

/** The bit of a component in `seen` and in a page's `components`. */
export const bitOf = (component: Component): number => BITS.get(component)!;

/** The stretch of the document that the state machine is in. */
export type Zone = 'head' | 'subject' | 'opening' | 'body' | 'closing' | 'foot' | 'appendix';

/** An item that is open where a paragraph stands: its heading, or the item that it goes on. */
export interface OpenItem {
  readonly marker: Marker;
  readonly paragraph: Paragraph;
  /** The last part of the number that it should have. */
  readonly position: number;
  /** The last number of the plain list under the headings before this one, from which one under this one may go on; 0: none. */
  readonly listBefore: number;
}

/** An unmarked paragraph that ends in a colon or is a heading without number. */
export interface LeadIn {
  readonly paragraph: Paragraph;
  /** How many items were open where it stands; -1 for the lead-in of the opening, which governs all. */
  readonly depth: number;
}

/** What names the columns of a table: its first row, and the second where that names those below a cell of it. */
export interface Table {
  readonly head: Paragraph;
  readonly subhead: Paragraph | null;
}

/** All that a paragraph takes from those before it. Immutable; equal states are the same for every reader. */
export interface Structure {
  readonly zone: Zone;
  /** Which components have begun: bits of `bitOf`. */
  readonly seen: number;
  /** `THÔNG BÁO`, `QUYẾT ĐỊNH` …; `CÔNG VĂN` for a letter; null while unknown. */
  readonly documentType: string | null;
  /** Open items, outermost first. */
  readonly path: readonly OpenItem[];
  /** The unmarked paragraphs that govern what follows them, outermost first. */
  readonly leadIns: readonly LeadIn[];
  /** The paragraph before, where what follows depends on it: a list may start anew after it. */
  readonly afterLeadIn: boolean;
  /** The paragraph before may be a cell of a table that was pasted cell by cell: a number alone on its line is another. */
  readonly afterCell: boolean;
  /** Below the head of such a table, up to what can be no cell: its paragraphs are no sentences. */
  readonly inCells: boolean;
  /** The first row of the table that the paragraph stands in, which heads its columns; null outside tables. */
  readonly tableHead: Paragraph | null;
  /** The row behind it, where that names the columns that a cell of it stands over; else null. */
  readonly tableSubhead: Paragraph | null;
  /** Nothing but the head of its table stands before the paragraph. */
  readonly afterTableHead: boolean;
  /** The table before a line that may head the rows which go on it; else null. */
  readonly heldTable: Table | null;
  /** Inside a provision of another document that is quoted over several paragraphs; its numbers are not this document's. */
  readonly isQuoting: boolean;
  /** Rules that comments just above switch off for the next paragraph. */
  readonly suppressed: readonly string[];
  /** Rules that comments at the head of the file switch off for all of it. */
  readonly suppressedInFile: readonly string[];
  /** In the foot: what the paragraph before belonged to, and whether a name has closed the signature. */
  readonly foot: 'recipients' | 'signature' | 'signed' | null;
  /** Whether the line of the archive (Lưu), the last one of the recipients, has come. */
  readonly isArchived: boolean;
}

/** What holds where the body has not begun or is over. */
export const NOTHING_OPEN = {
  path: [],
  leadIns: [],
  afterLeadIn: false,
  afterCell: false,
  inCells: false,
  tableHead: null,
  tableSubhead: null,
  afterTableHead: false,
  heldTable: null,
  isQuoting: false,
};

/** The state before the first paragraph. */
export const START: Structure = {
  zone: 'head',
  seen: 0,
  documentType: null,
  ...NOTHING_OPEN,
  suppressed: [],
  suppressedInFile: [],
  foot: null,
  isArchived: false,
};

export interface Step {
  readonly component: Component;
  readonly after: Structure;
}

/** A step that makes a paragraph a component; the state stays the same object where nothing in it changes. */
export function step(state: Structure, component: Component, change: Partial<Structure>): Step {
  const seen = state.seen | bitOf(component);
  for (const key in change) {
    if (change[key as keyof Structure] !== state[key as keyof Structure])
      return { component, after: { ...state, ...change, seen } };
  }
  return { component, after: seen === state.seen ? state : { ...state, seen } };
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((name, i) => name === b[i]));

const sameLeadIn = (a: LeadIn, b: LeadIn): boolean => a.paragraph === b.paragraph && a.depth === b.depth;

/** Whether two states are the same for every reader. */
export function sameStructure(a: Structure, b: Structure): boolean {
  if (a === b) return true;
  return (
    a.tableHead === b.tableHead &&
    a.tableSubhead === b.tableSubhead &&
    a.heldTable?.head === b.heldTable?.head &&
    a.heldTable?.subhead === b.heldTable?.subhead &&
    sameBut(a, b, sameLeadIn, (one, other) => one.paragraph === other.paragraph)
  );
}

/**
 * Whether two states differ at most in the words of their open items and lead-ins: what is numbered after them is
 * numbered alike, but what goes on under one has another one over it.
 */
export function sameNumbering(a: Structure, b: Structure): boolean {
  return sameBut(
    a,
    b,
    (one, other) => one.depth === other.depth,
    (one, other) =>
      one.marker.text === other.marker.text &&
      one.paragraph.text.endsWith(':') === other.paragraph.text.endsWith(':'),
  );
}

function sameBut(
  a: Structure,
  b: Structure,
  sameLead: (a: LeadIn, b: LeadIn) => boolean,
  sameItem: (a: OpenItem, b: OpenItem) => boolean,
): boolean {
  return (
    a.zone === b.zone &&
    a.seen === b.seen &&
    a.documentType === b.documentType &&
    a.leadIns.length === b.leadIns.length &&
    a.leadIns.every((leadIn, i) => sameLead(leadIn, b.leadIns[i]!)) &&
    a.afterLeadIn === b.afterLeadIn &&
    a.afterCell === b.afterCell &&
    a.inCells === b.inCells &&
    (a.tableHead === null) === (b.tableHead === null) &&
    (a.tableSubhead === null) === (b.tableSubhead === null) &&
    a.afterTableHead === b.afterTableHead &&
    (a.heldTable === null) === (b.heldTable === null) &&
    a.isQuoting === b.isQuoting &&
    a.foot === b.foot &&
    a.isArchived === b.isArchived &&
    sameNames(a.suppressed, b.suppressed) &&
    sameNames(a.suppressedInFile, b.suppressedInFile) &&
    a.path.length === b.path.length &&
    a.path.every((item, i) => sameNumbers(item, b.path[i]!) && sameItem(item, b.path[i]!))
  );
}

const sameNumbers = (a: OpenItem, b: OpenItem): boolean =>
  a.position === b.position && a.listBefore === b.listBefore;
