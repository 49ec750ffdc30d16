import type { Block, Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { linesWith } from './head-and-foot';

/** One of those whom a document is sent to (nơi nhận: NĐ 30/2020, Phụ lục I, II.9). Spans are of the block's text. */
export interface Recipient {
  readonly block: Block;
  /** From the dash to the final mark. */
  readonly span: Span;
  /** Without dash and final mark: `UBND tỉnh (b/c)`, `Lưu: VT, VP`. */
  readonly text: string;
  readonly textSpan: Span;
  /** The dash and the white space behind it, as written; empty where there is none. */
  readonly dash: Span;
  /** What stands behind the text, white space before it included: `;`, ` .`, or nothing. */
  readonly mark: Span;
  /** What it is sent for: `b/c`, `để thực hiện`; null where nothing says it. */
  readonly note: string | null;
  /** What the office keeps: `- Lưu: VT, …`. */
  readonly isArchive: boolean;
  /** The rest of the entry before it, which a line's end cut in two. */
  readonly isRest: boolean;
}

/** The words `Nơi nhận` with the marks behind them. */
export interface RecipientsLabel {
  readonly block: Block;
  readonly span: Span;
}

export interface RecipientList {
  readonly label: RecipientsLabel | null;
  /** In the order of the text, `Lưu` among them. */
  readonly entries: readonly Recipient[];
}

const LABEL = /^[\p{L}\s]{1,16}(?:\([^()]{1,40}\)\s*)?(?:[-–]\s*$|[:.;,]*\s*)/u;
/** Where an entry ends and another begins in the same line: `Nơi nhận: - UBND tỉnh; - Lưu: VT.` */
const ENTRY_BORDER = /[;.,]\s*(?=[-–—]\s+\p{L})/gu;
const DASH = /^(?:\d{1,2}[.)](?=\s)|[-–—−‑+*•●▪_·]*(?:\s[-–]{1,2}(?=\s))?)\s*/u;
/** Looked for in the last characters only. An ellipsis behind a blank is a place that is still open, and no mark. */
const MARK = /(?<!\s)(?:(?:\s*[;.,:]|(?<!\s)…)*|\s*\.\s?\/\s?\.)$/u;
const NOTE = /\(([^()]{1,40})\)$/u;
/** The two letters may have lost the stroke between them, which a rule tells. */
const REPORT = /^(?:để\s+)?(?:b(?:\s?[/.,\\-]\s?|\s?)c(?:áo)?|c\/b|báo cáo)$/iu;
/** `UBND tỉnh (b/c`, `UBND tỉnh b/c`: the note has lost a bracket, or both. */
const UNBRACKETED_REPORT = /\s(?:\((?:để\s)?b\/c|(?:để\s)?b\/c\)?)$/u;
const PURPOSE = pattern('iu')`
  ^(?:
    để\s.+|biết|t/h|thực hiện|p/h|phối hợp|c/đ|chỉ đạo|theo dõi
    |qua (?:mạng|email|thư điện tử|hệ thống|trục|vnpt|ioffice|eoffice|phần mềm).*
    |đăng tải.*|(?:\p{L}+ ){0,6}sao gửi|(?:gửi )?bản (?:điện tử|giấy|chính)
  )$
`;
/** `Lưu` and the ways to misspell it; `VT` alone where the word was left out. */
const ARCHIVE = /^(?:l[uưúứùừủửụự]{1,2}|lưa|lươ)(?!\p{L})|^VT(?![\p{L}\d])/iu;

/** Those whom the file's first document is sent to. */
export function recipientsOf(tree: Tree): RecipientList {
  let label: RecipientsLabel | null = null;
  const entries: Recipient[] = [];
  for (const block of linesWith(tree, 'recipients')) {
    const { text, form } = block.paragraph;
    const isLabel = form === 'recipients-label';
    const from = isLabel ? (LABEL.exec(text)?.[0].length ?? 0) : 0;
    if (isLabel) label ??= { block, span: span(0, text.slice(0, from).trimEnd().length) };
    for (const place of entriesIn(text, from)) {
      const entry = readEntry(block, place, entries.at(-1));
      if (!isDraftersMark(entry, entries)) entries.push(entry);
    }
  }
  return { label, entries };
}

/** Whether a recipient is sent the document as a report. */
export const isForReport = ({ note, text }: Recipient): boolean =>
  note === null ? UNBRACKETED_REPORT.test(text) : REPORT.test(note);

/** What a recipient is called, without the bracket behind it. */
export function withoutNote(text: string): string {
  const open = text.lastIndexOf('(');
  const isLast = open >= 0 && text.indexOf(')', open) === text.length - 1;
  return isLast ? text.slice(0, open).trimEnd() : text;
}

/** The mark that most of some entries end with: a semicolon, in the manner of the Party a comma. */
export function entryMarkOf(entries: readonly string[]): ',' | ';' {
  const ending = (mark: string): number => entries.filter((entry) => entry.trimEnd().endsWith(mark)).length;
  return ending(',') > ending(';') ? ',' : ';';
}

/** A line `- Lưu:` that does not say yet who keeps the document. */
export const isBareArchive = ({ isArchive, text }: Recipient): boolean =>
  isArchive && /^(?!VT$)(?:\p{L}+|Lưu\s{1,3}trữ)\s*[:;.,]?$/iu.test(text);

/** Below the list may stand who wrote the document and in how many copies, and the office's address. */
const isDraftersMark = (entry: Recipient, before: readonly Recipient[]): boolean =>
  entry.dash.start === entry.dash.end && !entry.isArchive && before.some(({ isArchive }) => isArchive);

function* entriesIn(text: string, from: number): Generator<Span> {
  let start = from;
  for (const border of text.matchAll(ENTRY_BORDER)) {
    if (border.index < from) continue;
    const end = border.index + 1;
    yield span(start, end);
    start = border.index + border[0].length;
  }
  if (start < text.length) yield span(start, text.length);
}

function readEntry(block: Block, place: Span, previous: Recipient | undefined): Recipient {
  const written = block.paragraph.text.slice(place.start, place.end);
  const textStart = place.start + DASH.exec(written)![0].length;
  const textEnd = Math.max(textStart, place.end - MARK.exec(written.slice(-16))![0].length);
  const text = block.paragraph.text.slice(textStart, textEnd);
  const note = NOTE.exec(text)?.[1]?.trim();
  const isArchive = ARCHIVE.test(text);
  const dash = span(place.start, textStart);
  return {
    block,
    span: place,
    text,
    textSpan: span(textStart, textEnd),
    dash,
    mark: span(textEnd, place.end),
    note: note && (REPORT.test(note) || PURPOSE.test(note)) ? note : null,
    isArchive,
    isRest: (isCutOff(previous) || goesOn(previous, text)) && dash.start === dash.end && !isArchive,
  };
}

/** `- Văn phòng: Lãnh đạo, Cổng thông tin;` / `các phòng: Tổng hợp, Kế toán;`: no recipient begins with a small letter. */
const goesOn = (previous: Recipient | undefined, text: string): boolean =>
  previous !== undefined && !previous.isArchive && /^\p{Ll}{2}/u.test(text);

/** A comma says no less than no mark that what stands in the next line belongs to the entry. */
function isCutOff(entry: Recipient | undefined): boolean {
  if (!entry || entry.isArchive) return false;
  const mark = entry.block.paragraph.text.slice(entry.mark.start, entry.mark.end);
  return mark === '' || mark === ',';
}
