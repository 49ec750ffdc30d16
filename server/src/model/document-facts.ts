import { bitOf, type Component } from '../syntax/structure';
import { firstBlock, runOf, type Tree } from '../syntax/tree';
import { lastDayOfMonth, monthIso } from './date/calendar';
import { type CalendarDate, datesOf } from './date/dates';

/** What a document says of itself as a whole. Equal facts are the same object from one edit to the next. */
export interface DocumentFacts {
  /** `THÔNG BÁO`, `QUYẾT ĐỊNH` …, `CÔNG VĂN`; null where nothing says it. */
  readonly type: string | null;
  /** A text that names no type is taken for a notice that is not finished. */
  readonly isNotice: boolean;
  /** A notice of what somebody concluded at a meeting (thông báo kết luận). */
  readonly isConclusions: boolean;
  /** Issued by the Party, whose documents have a form of their own. */
  readonly isParty: boolean;
  /** The day of issue, `YYYY-MM-DD`; null in a draft that leaves it open. */
  readonly issueDate: string | null;
  /** The day of the meeting, from the opening. */
  readonly meetingDate: string | null;
  /** The period that the conclusions are for, such as a month; its end is the day when work without a deadline is due. */
  readonly period: Period | null;
  /** The year of dates that name none. */
  readonly year: number | null;
}

/** A stretch of days, both ends included, as the notice's subject names it. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The components that the facts are read from: an edit elsewhere leaves them as they are. */
const SOURCES: readonly Component[] = [
  'issuer',
  'motto',
  'number',
  'place-date',
  'document-type',
  'subject',
  'salutation',
  'opening',
  'lead-in',
  'closing',
];
export const FACT_SOURCES: number = SOURCES.reduce((bits, component) => bits | bitOf(component), 0);

export function readDocumentFacts(tree: Tree): DocumentFacts {
  const type = typeOf(tree);
  const opening = [...runOf(tree, 'subject'), ...runOf(tree, 'opening'), ...runOf(tree, 'lead-in')];
  const text = opening.map((block) => block.paragraph.text).join('\n');
  return {
    type,
    isNotice: type === null || type === 'THÔNG BÁO',
    isConclusions: /kết luận/iu.test(text),
    isParty:
      runOf(tree, 'motto').some((block) => /ĐẢNG CỘNG SẢN/u.test(block.paragraph.text)) || isPartyHead(tree),
  };
}

function typeOf(tree: Tree): string | null {
  const title =
    firstBlock(tree, 'document-type') ?? firstBlock(tree, 'subject') ?? firstBlock(tree, 'salutation');
  return title?.after.documentType ?? null;
}

function isPartyHead(tree: Tree): boolean {
  return [...runOf(tree, 'issuer'), ...runOf(tree, 'motto')].some((block) =>
    /ĐẢNG CỘNG SẢN VIỆT NAM|^(?:ĐẢNG (?:ỦY|UỶ|BỘ)|TỈNH (?:ỦY|UỶ)|BAN CHẤP HÀNH)/u.test(block.paragraph.text),
  );
}

/** Whether two readings say the same. */
export function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
