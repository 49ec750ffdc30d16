import { bitOf, type Component } from '../../syntax/structure';
import { blocksWith, firstBlock, runOf, type Tree } from '../../syntax/tree';
import { daysBetween, lastDayOfMonth, monthIso } from '../date/calendar';
import { type CalendarDate, datesOf } from '../date/dates';
import { LONGEST_READ } from './head-and-foot';

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
  /** The line of place and date has digits for the day, but no day can be read. */
  readonly isDayUnread: boolean;
  /** The day of the meeting, from the opening. */
  readonly meetingDate: string | null;
  /** The period that the conclusions are for, such as a month; its end is the day when work without a deadline is due. */
  readonly period: Period | null;
}

/** A stretch of days, both ends included, as the notice's subject names it. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The day from which dates take the year that they leave out. */
export function referenceOf({ issueDate, meetingDate, period }: DocumentFacts): string | null {
  return issueDate ?? meetingDate ?? period?.from ?? null;
}

/** A notice is issued within weeks; with the year of the one that it was copied from, the meeting lies far back. */
const MOST_BETWEEN = 183;

/** The first and the last of a notice's own days that another day may be held against; null where nobody can tell. */
export interface OwnDays {
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * The day of issue, else that of the meeting. Where the notice is older than its meeting, or far younger, one of the
 * two is wrong (structure/opening), and where its day is misprinted, that is told: what either allows is no second fault.
 */
export function ownDaysOf({ issueDate, meetingDate, isDayUnread }: DocumentFacts): OwnDays {
  const day = issueDate ?? meetingDate;
  if (issueDate === null || meetingDate === null) return { first: day, last: isDayUnread ? null : day };
  if (meetingDate > issueDate) return { first: issueDate, last: null };
  const isFar = isLongAfter(issueDate, meetingDate);
  return { first: isFar ? meetingDate : issueDate, last: issueDate };
}

/** Whether a notice was issued so long after its meeting that one of the two days must be wrong. */
export const isLongAfter = (issueDate: string, meetingDate: string): boolean =>
  daysBetween(meetingDate, issueDate) > MOST_BETWEEN;

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
/** The components that the facts are read from, as bits. */
export const FACT_SOURCES: number = SOURCES.reduce((bits, component) => bits | bitOf(component), 0);

/** Reads what a document says of itself; only its head, opening and closing are looked at. */
export function readDocumentFacts(tree: Tree): DocumentFacts {
  const type = typeOf(tree);
  const subject = textOfComponent(tree, 'subject');
  const leadIn = textOfComponent(tree, 'lead-in');
  const opening = `${textOfComponent(tree, 'opening')}\n${leadIn}`;
  const placeDate = textOfComponent(tree, 'place-date');
  const issueDate = firstDay(placeDate);
  const meetingDate = meetingDay(opening);
  const period = periodIn(subject) ?? periodIn(leadIn);
  return {
    type,
    isNotice: type === null || type === 'THÔNG BÁO',
    isConclusions: /kết luận/iu.test(`${subject}\n${opening}`),
    isParty: isPartyHead(tree),
    issueDate,
    isDayUnread: issueDate === null && /ng\p{L}{1,3}\s?\d/iu.test(placeDate),
    meetingDate,
    period,
  };
}

/** The texts of a component's first run, one a line. */
export function textOfComponent(tree: Tree, component: Component): string {
  return runOf(tree, component)
    .map((block) => block.paragraph.text.slice(0, LONGEST_READ))
    .join('\n');
}

/** `Ngày 24 tháng 02 năm 2026, … chủ trì cuộc họp`: the day that opens a paragraph, or that a meeting is named with. */
function meetingDay(opening: string): string | null {
  for (const paragraph of opening.split('\n')) {
    if (!MEETING.test(paragraph)) continue;
    const day = datesOf(paragraph).find(({ kind, iso, start }) => {
      if (kind !== 'day' || iso === null) return false;
      return start < 24 || NAMES_MEETING.test(paragraph.slice(Math.max(0, start - 40), start));
    });
    if (day) return day.iso;
  }
  return null;
}

const MEETING = /họp|hội\s+nghị|làm\s+việc|hội\s+ý|hội\s+thảo|giao\s+ban|chủ\s+trì/iu;
const NAMES_MEETING =
  /(?:họp|hội\s+nghị|buổi\s+làm\s+việc|phiên\s+họp|hội\s+ý|giao\s+ban)(?:\s+vào)?(?:\s+(?:sáng|chiều|tối))?,?\s*(?:ngày\s*)?$/iu;

function firstDay(text: string): string | null {
  return datesOf(text).find((date) => date.kind === 'day' && date.iso !== null)?.iso ?? null;
}

const HALF_YEAR = /6\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(\d{4}))?/giu;

/** The last month, quarter or half year that a text names: what was done comes first, what is to be done last. */
export function periodIn(text: string): Period | null {
  const half = [...text.matchAll(HALF_YEAR)].at(-1);
  const year = half && (half[2] ?? /năm\s+(\d{4})/iu.exec(text)?.[1]);
  if (half && year) {
    const [from, to] = half[1]!.toLowerCase() === 'đầu' ? ['01-01', '06-30'] : ['07-01', '12-31'];
    return { from: `${year}-${from}`, to: `${year}-${to}`, text: half[0] };
  }
  const date = datesOf(text).findLast(({ kind, iso }) => kind !== 'day' && iso !== null);
  return date ? periodOf(date, text.slice(date.start, date.end)) : null;
}

function periodOf(date: CalendarDate, text: string): Period {
  const year = date.year!.value;
  const last = date.quarter ? date.quarter * 3 : date.month!.value;
  const first = date.quarter ? last - 2 : last;
  return { from: `${monthIso(year, first)}-01`, to: lastDayOfMonth(year, last), text };
}

function typeOf(tree: Tree): string | null {
  const title = firstBlock(tree, 'document-type') ?? firstBlock(tree, 'subject');
  // `Về kết quả Đại hội` above `Kính gửi` is a letter's subject, whose `V/v` is left out.
  return title?.after.documentType ?? firstBlock(tree, 'salutation')?.after.documentType ?? null;
}

/**
 * The name of the Party may stand anywhere in the head, also below the number. Beside a body of the State and Quốc hiệu it
 * makes no document of the Party, unless that is numbered as one.
 */
function isPartyHead(tree: Tree): boolean {
  const head = [...blocksWith(tree, ['issuer', 'motto'])].map(({ paragraph }) => paragraph);
  if (!head.some(({ text }) => OF_PARTY.test(text))) return false;
  const isOfState =
    head.some(({ form }) => form === 'national-title') && head.some(({ text }) => OF_STATE.test(text));
  return (
    !isOfState || [...blocksWith(tree, ['number'])].some(({ paragraph }) => PARTY_NUMBER.test(paragraph.text))
  );
}

const OF_STATE = /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|BỘ|SỞ|CỤC|CHI CỤC)(?!\p{L})/u;
/** `12-TB/TU`: the marks stand the other way round in the State’s. */
const PARTY_NUMBER = /\d\s?-\s?\p{Lu}[\p{L}\d]{0,9}\s?\//u;
const OF_PARTY = /ĐẢNG CỘNG SẢN VIỆT NAM|^(?:ĐẢNG (?:ỦY|UỶ|BỘ)|TỈNH (?:ỦY|UỶ)|BAN CHẤP HÀNH)/u;

/** Whether two readings say the same. */
export function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
