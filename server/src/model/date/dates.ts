import { pattern, piece } from '../../text/pattern';
import { overlaps, type Span, spanOf } from '../../text/span';
import { dayExists, isoOf, monthIso } from './calendar';
import { MISPRINT, type Misprint, misprintAt } from './misprint';

/** A number of a date as written: `03` is 3 with its digits. */
export interface DatePart extends Span {
  readonly value: number;
  readonly digits: string;
}

/**
 * A day, month or quarter that a text names (NĐ 30/2020, Phụ lục I, II.4.b). The span of a long form includes the
 * word `ngày`, `tháng` or `quý`; that of `10/3/2026` is the digits alone.
 */
export interface CalendarDate extends Span {
  readonly kind: 'day' | 'month' | 'quarter';
  readonly form: 'numeric' | 'long';
  readonly day: DatePart | null;
  /** Null only in a quarter. */
  readonly month: DatePart | null;
  /** 1 to 4 where it exists; null but in a quarter. */
  readonly quarter: number | null;
  readonly year: DatePart | null;
  /** Whether there is such a day or month. Without a year, 29 February is given the benefit of the doubt. */
  readonly exists: boolean;
  /** `2026-03-10`, `2026-03`, `2026-Q1`; null where the text names no year, or a day that does not exist. */
  readonly iso: string | null;
  /** Where the digits can only be misprinted; its parts are not to be relied on. */
  readonly misprint?: Misprint;
}

/** A number of a date against the zero rule (NĐ 30/2020, Phụ lục I, II.4.b). */
export interface PaddingFault {
  readonly part: DatePart;
  /** `superfluous`: a zero before months 3 to 9, which the decree neither asks for nor forbids. */
  readonly kind: 'missing' | 'superfluous';
  /** The digits as they should be. */
  readonly right: string;
}

/** Behind it no date goes on: `10/3/2026/NĐ-CP`, `1/2,5`, `3/4-Đ`. */
const ENDS_NUMERIC = piece`(?![\d/]|[.,:-]\d|[-–]\p{L}|\p{L})`;
/** The same of a date in words, behind which a dash or a colon may begin something else. */
const ENDS_LONG = piece`(?![\d/]|[.,]\d|\p{L})`;

// That a word stands twice, or lacks the blank behind it, is told by itself: the date is read all the same.
const NUMERIC = pattern('dgu')`
  (?=\d)(?:(?<![\p{L}\d/.:,])|(?<=[Nn]gày))(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})${ENDS_NUMERIC}
`;
const LONG = pattern('dgiu')`
  (?<![\p{L}\d/.:,-]|tuần_(?:thứ_)?|tháng_)(?:(ngày),? )?(\d{1,2})(,?)\s*(?:tháng\s{1,3})?tháng\s*(\d{1,2})
  (?:(?:,?\s*(?:năm\s{1,3})?năm\s*|\s?/\s?)(\d{4}))?${ENDS_LONG}
`;
/** Behind these words a day needs neither the word `ngày` nor a year: `trước 31 tháng 5`. */
const TERM_BEFORE = pattern('iu')`
  \<(?:trước|hết|chậm nhất(?: là)?|muộn nhất(?: là)?) (?:(?:ngày )?m[ùồ]ng )?$
`;
/** `chậm nhất 3 tháng 1 lần`, `hết 6 tháng 15 ngày`: how long something lasts. */
const COUNTED_AFTER = /^\s+(?:lần|ngày|tuần|giờ)(?!\p{L})/iu;
/** What announces a day and month without a year. */
const BEFORE_SHORT = [
  piece`\<(?:ngày|trước|xong|(?:chậm|muộn)\s{1,3}nhất(?:\s{1,3}(?:là|vào|đến))?|(?:đến|tới)\s{1,3}hết)\s{1,3}`,
  piece`\<từ\s{1,3}nay\s{1,3}đến\s{1,3}`,
  // `hạn nộp báo cáo: 15/4`, `hoàn thành: 15/4`, `…, thời hạn 15/4`
  piece`
    \<(?:(?:hạn(?:\s{1,3}\p{L}{1,6}){0,2}|hoàn\s{1,3}thành)\s{0,3}:|(?<=[;,(]\s{0,2}(?:thời_)?)hạn)\s{1,3}
  `,
  // `17 giờ chiều 15/4`, `trước sáng 15/4`
  piece`\<(?:\d(?:h|g|\s?giờ)|trước|giờ)_(?:sáng|chiều|tối)\s{1,3}`,
  // `trước thứ Sáu, 15/4`, `thứ Sáu (15/4)`
  piece`(?:trước|nhất(?:\s{1,3}(?:là|vào))?)\s{1,3}thứ_\p{L}{2,4},\s{1,3}`,
  piece`\<thứ_\p{L}{2,4}\s{0,2}\(\s?(?=\d{1,2}/\d{1,2}\))`,
].join('|');
/** A day and month without a year: only behind `ngày` or words of a deadline, else it is a fraction, a street, a feast. */
const SHORT = pattern('dgiu')`(?=\d{1,2}/\d)(?<=${BEFORE_SHORT})(\d{1,2})/(\d{1,2})${ENDS_NUMERIC}`;
const MONTH = pattern('dgiu')`
  \<(?<!(?<!tuần_(?:thứ_)?)\d\s{1,3})tháng\s*(\d{1,2})(?:\s*năm\s*(\d{4})|\s?[/-]\s?(\d{4}))?
  (?![\d/]|[.,]\d|\p{L}| tháng\>)
`;
/** A fifth quarter is one only where its year says so. */
const QUARTER = pattern('dgiu')`
  \<quý (IV|I{1,4}|[1-4]|(?:VI{0,3}|[05-9])(?= năm \d|\s?[/-]\s?\d))(?: năm (\d{4})|\s?[/-]\s?(\d{4}))?${ENDS_LONG}
`;
const WEB = /(?:https?:\/\/|www\.)\S*/giu;
const QUARTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IIII'];

/** What stands just before a number that is part of a document's number: `số 12/3/2026`. */
const AFTER_NUMBER_WORD = /(?<!\p{L})số\s*:?\s*$/iu;
const BLANK_DAY = /ngày[\s.…_]*$/iu;
const FEAST =
  /(?<!\p{L})(?:kỷ\s+niệm|chào\s+mừng|hưởng\s+ứng|mừng|nhân|lễ|nghỉ|dịp)(?:\s+\p{L}+){0,2}\s+ngày\s+$/iu;
const FRACTION = /^\s+(?:tổng|số|diện|khối|quãng|chặng|vốn|thời|công|chiều|dân|phần|giá|mức)(?!\p{L})/u;

/** Every calendar date that a text writes out, in its order. The text is composed (NFC). */
export function datesOf(text: string): CalendarDate[] {
  const digits = /\d/.test(text);
  const quarters = /quý\s/i.test(text);
  if (!digits && !quarters) return [];
  const dates: CalendarDate[] = [];
  if (digits) {
    const web = text.includes('://') || text.includes('www.') ? [...text.matchAll(WEB)].map(spanOf) : [];
    addAll(dates, text, NUMERIC, (match) => (stands(match, text, web) ? numeric(match) : null));
    addAll(dates, text, MISPRINT, misprinted);
    if (/\d,?\s*tháng/i.test(text)) addAll(dates, text, LONG, long);
    if (/\d\/\d/.test(text))
      addAll(dates, text, SHORT, (match) => (isFeastOrPart(match, text) ? null : short(match)));
    if (/tháng\s*\d/i.test(text))
      addAll(dates, text, MONTH, (match) => (isBlankDay(match, text) ? null : month(match)));
  }
  if (quarters) addAll(dates, text, QUARTER, quarter);
  return dates.sort((a, b) => a.start - b.start);
}

/** A day whose text names no year, in a year; null where that has no such day, as most have no 29 February. */
export function isoInYear({ month, day }: CalendarDate, year: number): string | null {
  const written = { year, month: month?.value ?? 0, day: day?.value ?? 0 };
  return dayExists(written) ? isoOf(written) : null;
}

/** The numbers of a date that break the zero rule; a date that does not exist has none. */
export function paddingOf(date: CalendarDate): PaddingFault[] {
  if (!date.exists) return [];
  const faults: PaddingFault[] = [];
  for (const part of [date.day, date.month]) {
    if (!part || part.value > 9) continue;
    const wantsZero = part === date.day || part.value < 3;
    if (wantsZero && part.digits.length === 1)
      faults.push({ part, kind: 'missing', right: `0${part.digits}` });
    if (!wantsZero && part.digits.length === 2)
      faults.push({ part, kind: 'superfluous', right: String(part.value) });
  }
  return faults;
}

/** No notice speaks of a day in another year: `2206` and `0226` are misprints. */
export const isYear = (year: number): boolean => year >= 1850 && year < 2100;

type Match = RegExpExecArray & { indices: RegExpIndicesArray };

function addAll(
  dates: CalendarDate[],
  text: string,
  pattern: RegExp,
  read: (match: Match) => CalendarDate | null,
): void {
  const taken = dates.slice();
  let next = 0;
  taken.sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(pattern)) {
    const date = read(match as Match);
    if (!date) continue;
    while (next < taken.length && taken[next]!.end <= date.start) next++;
    if (next < taken.length && overlaps(taken[next]!, date)) continue;
    dates.push(date);
  }
}

function numeric(match: Match): CalendarDate {
  return day(spanOf(match), 'numeric', part(match, 1), part(match, 3), part(match, 4));
}

function long(match: Match): CalendarDate | null {
  const year = match[5] ? part(match, 5) : null;
  const { input, index } = match;
  const isTerm = (): boolean => isTermAt(input, index, index + match[0].length);
  // `đợt 2, tháng 10 năm 2026`: before a comma stands a day only where the word `ngày` says so.
  if (!match[1] && (match[3] === ',' || !(year || isTerm()))) return null;
  return day(spanOf(match), 'long', part(match, 2), part(match, 4), year);
}

const isTermAt = (text: string, start: number, end: number): boolean =>
  TERM_BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
  !COUNTED_AFTER.test(text.slice(end, end + 8));

function short(match: Match): CalendarDate {
  return day(spanOf(match), 'numeric', part(match, 1), part(match, 2), null);
}

function day(
  at: Span,
  form: CalendarDate['form'],
  dayPart: DatePart,
  monthPart: DatePart,
  year: DatePart | null,
) {
  const written = { year: year?.value ?? 2000, month: monthPart.value, day: dayPart.value };
  const exists = isYear(written.year) && dayExists(written);
  const iso = exists && year ? isoOf(written) : null;
  return {
    ...at,
    kind: 'day',
    form,
    day: dayPart,
    month: monthPart,
    quarter: null,
    year,
    exists,
    iso,
  } as const;
}

function misprinted(match: RegExpExecArray): CalendarDate {
  const misprint = misprintAt(match.index, match[0]);
  const part = { ...spanOf(match), value: 0, digits: match[0] };
  return { ...day(part, 'numeric', part, part, part), misprint };
}

function month(match: Match): CalendarDate | null {
  const monthPart = part(match, 1);
  const year = match[2] ? part(match, 2) : match[3] ? part(match, 3) : null;
  const exists = monthPart.value >= 1 && monthPart.value <= 12;
  // A thirteenth month is a bonus, not a slip of the pen.
  if (!exists && !year) return null;
  const iso = exists && year ? monthIso(year.value, monthPart.value) : null;
  return {
    ...spanOf(match),
    kind: 'month',
    form: 'long',
    day: null,
    month: monthPart,
    quarter: null,
    year,
    exists,
    iso,
  };
}

function quarter(match: Match): CalendarDate {
  // `IIII` is none.
  const roman = QUARTERS.indexOf(match[1]!.toUpperCase()) + 1;
  const number = roman || Number(match[1]);
  const year = match[2] ? part(match, 2) : match[3] ? part(match, 3) : null;
  const exists = number >= 1 && number <= 4;
  const iso = exists && year ? `${year.value}-Q${number}` : null;
  return {
    ...spanOf(match),
    kind: 'quarter',
    form: 'long',
    day: null,
    month: null,
    quarter: number,
    year,
    exists,
    iso,
  };
}

function part(match: Match, group: number): DatePart {
  const [start, end] = match.indices[group]!;
  return { start, end, value: Number(match[group]), digits: match[group]! };
}

function stands(match: RegExpExecArray, text: string, web: readonly Span[]): boolean {
  if (match[2] !== '/' && /\s/.test(match[0])) return false;
  if (match[2] === '-' && text[match.index - 1] === '-') return false;
  if (web.some((address) => overlaps(address, spanOf(match)))) return false;
  return !AFTER_NUMBER_WORD.test(before(match, text));
}

function isFeastOrPart(match: RegExpExecArray, text: string): boolean {
  return (
    FEAST.test(before(match, text)) ||
    FRACTION.test(text.slice(match.index + match[0].length, match.index + 24))
  );
}

const isBlankDay = (match: RegExpExecArray, text: string): boolean => BLANK_DAY.test(before(match, text));

/** Enough of the text before a match to know what it belongs to. */
const before = (match: RegExpExecArray, text: string): string =>
  text.slice(Math.max(0, match.index - 48), match.index);
