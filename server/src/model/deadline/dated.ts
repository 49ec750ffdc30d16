import { overlaps, type Span } from '../../text/span';
import { addDays, addMonths, dayOf, isoOf, lastDayOfMonth, monthIso } from '../date/calendar';
import { type CalendarDate, datesOf, isoInYear } from '../date/dates';
import { WEEKDAY_NAME } from '../date/weekday-names';
import { isSlipFor } from '../language/spelling/mistyped';
import { clauseBefore, type Deadline, type DeadlineContext, HOUR, makeDeadline } from './deadline';

/** The weekdays that may stand between a preposition and a day. */
const DAY_NAME = `(?:${WEEKDAY_NAME}|T[2-7]|CN)`;
const WEEKDAY = String.raw`(?:(?:buổi\s+)?(?:sáng|chiều|trưa|tối)\s+)?(?:(?:(?:các\s+)?ngày\s+)?${DAY_NAME}(?:(?:,|\s+và)\s+${DAY_NAME})?\s{0,2}[,(]?\s*)?`;
const BY = String.raw`(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|trước|đến|tới|hết|trong)){0,3}|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn)|(?:đến|tới)\s+hết|hết|dự\s+kiến(?:\s+(?:vào|lúc))?`;
const TERM = String.raw`(?:thời\s+)?hạn(?:\s+(?:hoàn\s+thành|cuối(?:\s+cùng)?|chót|báo\s+cáo|nộp|gửi|trình))?(?:\s+là)?|(?:thời\s+gian\s+)?hoàn\s+thành|xong|thời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|họp|làm\s+việc|kiểm\s+tra|bắt\s+đầu|khai\s+mạc))?(?=\s*:)`;

const BEFORE_DAY = new RegExp(
  String.raw`(?<!\p{L})(?<words>(?<op>trước|${BY}|đến|tới|vào|trong|lúc)\s+${HOUR}${WEEKDAY}(?:ngày\s+)?(?:ngày\s*)?(?:m[ùồ]ng\s+)?)$`,
  'iu',
);
const TERM_OF_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:${TERM})\s*:?\s+(?<words>${HOUR}${WEEKDAY}(?:ngày\s*)?)$`,
  'iu',
);
/** `tuần thứ ba của tháng 5`; the days of it are not asked for. */
const WEEK = String.raw`(?<=(?:trong|trước|hết|vào)\s+)tuần\s+(?:thứ\s+)?(?:nhất|hai|ba|tư|năm|[1-5])\s+(?:của\s+)?`;
/** The words before a day that no preposition leads to: `hội nghị chiều ngày 20/3`. */
const DAY_ALONE = new RegExp(String.raw`(?<words>${HOUR}${WEEKDAY}(?:ngày\s+)?)$`, 'iu');
/** `tổ chức hội nghị sơ kết ngày 20/3/2026`: what is held has its day or month behind its name. */
const HELD =
  /(?<!\p{L})tổ\s+chức\s+(?:(?:các|một|\d{1,2})\s+)?(?:(?:cuộc|buổi|phiên)\s+)?(?:họp|hội\s+(?:nghị|thảo|chợ|thi)|lễ|tọa\s+đàm|phiên\s+giao\s+dịch|chương\s+trình|gặp\s+mặt|đối\s+thoại|diễn\s+tập|triển\s+lãm|ngày\s+hội)(?!\p{L})[^.;:,()]*$/iu;
/** `trình Giám đốc sáng thứ Hai, ngày 25/5/2026`: what is handed in at an hour of a day is due then. */
const HANDED_IN = /(?<!\p{L})(?:báo\s+cáo|trình|gửi|nộp|xin\s+ý\s+kiến)(?!\p{L})[^.;:,()]*$/iu;
const HOUR_OF_DAY = /giờ|\d\s?h|sáng|chiều|trưa|tối/iu;
/** What is held about a period, and not in it. */
const ABOUT_PERIOD =
  /(?<!\p{L})(?:sơ\s+kết|tổng\s+kết|đánh\s+giá|triển\s+khai|nhiệm\s+vụ|kế\s+hoạch|kết\s+quả|công\s+tác|giao\s+ban)(?!\p{L})/iu;
const BEFORE_PERIOD = new RegExp(
  String.raw`(?<!\p{L})(?<words>(?:(?<op>trước|trong|${BY}|đến|tới|vào)\s+)?(?:ngay\s+)?(?:(?<part>đầu|giữa|cuối|(?:thượng|trung|hạ)\s+tuần)\s+|${WEEK})?)$`,
  'iu',
);
const TERM_OF_PERIOD = new RegExp(String.raw`(?<!\p{L})(?:${TERM})\s*:?\s+$`, 'iu');
const REPORT_OF_QUARTER = /(?<!\p{L})báo\s+cáo(?:\s+\p{L}+){0,4}\s+$/iu;
const YEAR =
  /(?<!\p{L})(?:(trong|trước|(?:đến|tới)\s+hết|hết)(?:\s+cuối)?|((?:đến|tới|trước|trong|vào)\s+cuối|(?<=(?:hoàn\s{1,2}thành|xong)\s{1,2})cuối))\s+năm\s+(20\d\d)(?!\s?[-–]\s?\d|\d)/giu;
const HALF =
  /(?<!\p{L})(?:trong|trước|(?:đến\s+)?hết)\s+0?6\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(20\d\d)|(?!\s+\d))/giu;

const ASKED_WITHIN = /(?<!\p{L})(?:hoàn\s+th(?:ành|iện)|xong|ban\s+hành|trình)(?:\s+\p{L}{1,12}){0,3}\s+$/iu;
/** What a half of a year is told of: what was reached, its tasks, its meetings. */
const TELLS_OF_HALF =
  /(?<!\p{L})(?:kết\s+quả|tình\s+hình|đã|đạt|được|đánh\s+giá|sơ\s+kết|tổng\s+kết|nhiệm\s+vụ|công\s+tác|so\s+với|cùng\s+kỳ|phát\s+sinh|báo\s+cáo|kế\s+hoạch)(?!\p{L})/iu;

/** `tính đến ngày`, `hiệu lực đến`: a state of things, not a deadline. */
const STATE =
  /(?:tính|kể|lũy\s+kế|cộng\s+dồn|cập\s+nhật|số\s+liệu|hiệu\s+lực|(?<!hết\s{1,2})giá\s+trị|thời\s+điểm|phát\s+sinh)\s+$/iu;
const LASTING =
  /(?<!\p{L})(?:hiệu\s+lực|khoảng\s+thời\s+gian|giai\s+đoạn|có\s+thời\s+hạn|kiểm\s+định)[^.,;:]*$/iu;
const HAPPENED = /^\s*,?\s*(?:đã|có|vẫn|còn|mới|đạt|toàn|cả|được)(?!\p{L})/iu;
/** `phấn đấu đến hết quý II đạt 50%`: what is to be reached is no state. */
const AIMS = /(?<!\p{L})(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo|quyết\s+tâm)(?!\p{L})/iu;
const PERFECT = /(?<!\p{L})(?:đã|vừa)(?!\p{L})/iu;
const PASSIVE = /(?<!\p{L})(?:đã|vừa|được)(?!\p{L})/iu;
/** Of a time that is over, `trong` tells when a thing was, but behind these words and marks. */
const ASKS_WITHIN =
  /(?:(?:hoàn\s+thành|xong|kết\s+thúc|ban\s+hành|trình|gửi|nộp|báo\s+cáo)(?:\s+ngay)?|[,(:])\s*$/iu;
/** `, trình Giám đốc Sở `: whom the work is handed to stands between. */
const HANDS_TO = /[,;]\s+(?:trình|gửi|nộp|báo\s+cáo)\s+\p{Lu}[\p{L}&-]*(?:\s+[\p{L}&-]+){0,6}\s+$/u;
/** `…, hoàn thành `: words that ask for the work to be done by the day, whatever was told before the comma. */
const ASKS_BY = /,\s+(?:hoàn\s+thành|xong|báo\s+cáo|gửi|trình|nộp|thời\s+hạn)(?!\p{L})[^,]*$/iu;
/** What is made, and not who makes it. */
const THINGS = String.raw`(?:các|những|toàn\s+bộ|tất\s+cả|số|\d{1,4})\s+(?!(?:phòng|ban|sở|ngành|đơn\s+vị|địa\s+phương|cơ\s+quan|đồng\s+chí|xã|phường)(?!\p{L}))`;
const DONE = String.raw`(?:ban\s+hành|cấp|ký|ký\s+kết|tiếp\s+nhận|nộp|phê\s+duyệt|công\s+bố|hoàn\s+thành|khởi\s+công|nghiệm\s+thu|thành\s+lập|xây\s+dựng)`;
/** `rà soát các văn bản ban hành trước ngày …`: what is looked at was made by then. */
const LOOKED_AT = new RegExp(
  String.raw`(?<!\p{L})(?:rà\s+soát|kiểm\s+tra|thanh\s+tra|thống\s+kê|tổng\s+hợp|quyết\s+toán|thẩm\s+tra|đối\s+chiếu|xử\s+lý|giải\s+quyết|thu\s+hồi|bãi\s+bỏ|đánh\s+giá)(?:\s+\p{L}{1,7}){0,3}?\s+${THINGS}(?:(?!(?<!(?:công|chương|quy)\s)trình\s|gửi\s)\p{L}{1,20}\s+){1,10}${DONE}\s*$`,
  'iu',
);
/** `15 văn bản do Sở tham mưu ban hành trong Quý I`: who made it says that it is made. */
const MADE_BY = new RegExp(String.raw`(?<!\p{L})do\s+(?:\p{L}{1,20}\s+){1,10}${DONE}\s*$`, 'iu');
const EVERY_YEAR = /^\s+(?:hàng|hằng|mỗi|của\s+mỗi)\s+năm(?!\p{L})/iu;
const NEXT_YEAR = /^\s+(?:của\s+)?năm\s+(?:sau|tới)(?!\p{L})/iu;
/** `hằng năm báo cáo … trước ngày 31/12`: the day comes back each year. */
const YEARLY = /(?<!\p{L})(?:hàng|hằng|mỗi)\s+năm(?!\p{L})/iu;
const LOOK_BACK = 72;

/** Deadlines that name a day, a month, a quarter or a year. */
export function datedDeadlines(text: string, context: DeadlineContext): Deadline[] {
  const found: Deadline[] = [];
  for (const date of datesOf(text)) {
    if (context.exclude?.some((span) => overlaps(span, date))) continue;
    const deadline =
      date.kind === 'day' ? dayDeadline(text, date, context) : periodDeadline(text, date, context);
    if (deadline) found.push(deadline);
  }
  if (/năm\s+20|6\s+tháng/iu.test(text)) found.push(...yearDeadlines(text, context));
  return found;
}

/** `các báo cáo Quý I`: the product's own period is its deadline where the text states no other. */
export function quarterOfReport(text: string, context: DeadlineContext): Deadline | null {
  if (!/quý\s/iu.test(text) || !/báo\s/iu.test(text)) return null;
  for (const date of datesOf(text)) {
    if (date.kind !== 'quarter' || context.exclude?.some((span) => overlaps(span, date))) continue;
    if (!REPORT_OF_QUARTER.test(text.slice(Math.max(0, date.start - LOOK_BACK), date.start))) continue;
    return makeDeadline(text, date, { kind: 'period', ...periodOf(date, context.reference, false) }, date);
  }
  return null;
}

function dayDeadline(text: string, date: CalendarDate, context: DeadlineContext): Deadline | null {
  const { reference } = context;
  const left = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const match =
    BEFORE_DAY.exec(left) ??
    TERM_OF_DAY.exec(left) ??
    mistypedBefore(left) ??
    heldOnDay(text, date, left, context);
  if (!match) return null;
  const { words, op = 'hoàn thành' } = match.groups as { words: string; op?: string };
  const closed = words.includes('(') && text[date.end] === ')';
  const at = { start: startOfWords(date.start - words.length, words), end: date.end + (closed ? 1 : 0) };
  const behind = text.slice(date.end, date.end + 24);
  const yearly = EVERY_YEAR.exec(behind);
  if (yearly || (!date.year && YEARLY.test(clauseBefore(text, at.start)))) {
    const whole = yearly ? { ...at, end: date.end + yearly[0].length } : at;
    return makeDeadline(text, whole, { kind: 'recurrence', value: 'yearly', due: null }, date);
  }
  const next = date.year ? null : NEXT_YEAR.exec(behind);
  if (next && reference && date.exists) {
    const value = isoInYear(date, dayOf(reference).year + 1);
    return makeDeadline(
      text,
      { ...at, end: date.end + next[0].length },
      { kind: 'date', value, due: value },
      date,
    );
  }
  const value = date.exists ? isoOfDay(date, reference) : null;
  if (tellsWhatHappened(text, date, left.slice(0, match.index), op, value, reference)) return null;
  return makeDeadline(text, at, { kind: 'date', value, due: value }, date);
}

const BEFORE_WORD = /(?<!\p{L})(?<words>(?<op>\p{L}{4,7})\s+)$/u;
const BEFORE_WORD_AND_DAY = /(?<!\p{L})(?<words>(?<op>\p{L}{4,7})\s+(?<day>\p{L}{3,6})\s+)$/u;

/** `trướcc ngày`, `trước gnày`, `truớc`: a slip of the keyboard takes no deadline away. */
function mistypedBefore(left: string): RegExpExecArray | null {
  const alone = BEFORE_WORD.exec(left);
  if (alone && isSlipFor(alone.groups!.op!, 'truoc')) return alone;
  const match = BEFORE_WORD_AND_DAY.exec(left);
  if (!match) return null;
  const { op = '', day = '' } = match.groups!;
  const isBefore = op.toLowerCase() === 'trước' || isSlipFor(op, 'truoc');
  return isBefore && (day.toLowerCase() === 'ngày' || isSlipFor(day, 'ngay')) ? match : null;
}

/** `tổ chức hội nghị ngày 20/3/2026`; the word `ngày` must stand there. What was held before is told of. */
function heldOnDay(
  text: string,
  date: CalendarDate,
  left: string,
  { reference }: DeadlineContext,
): RegExpExecArray | null {
  if (reference !== null && date.iso !== null && date.iso < reference) return null;
  const match = DAY_ALONE.exec(left);
  // `tổ chức hội nghị từ ngày 16/3 đến ngày 27/3`: the last day says by when.
  const begins =
    /(?<!\p{L})từ\s+(?:ngày\s+)?$/iu.test(left) && /^\s+(?:đến|tới)\s/u.test(text.slice(date.end));
  if (!match || begins || (date.form === 'numeric' && !/ngày\s+$/iu.test(left))) return null;
  const clause = clauseBefore(text, date.start - match[0].length);
  if (opensWork(text, date, match[0], clause) || isRemark(text, date, match[0], clause)) return match;
  return HELD.test(clause) || (HANDED_IN.test(clause) && HOUR_OF_DAY.test(match[0])) ? match : null;
}

/** `Thứ Sáu (ngày 13/3/2026) báo cáo …`: a weekday with its day before the work. */
const opensWork = (text: string, date: CalendarDate, words: string, clause: string): boolean =>
  /thứ|chủ/iu.test(words) && clause.trim() === '' && /^\)?,?\s+\p{Ll}/u.test(text.slice(date.end));

/** `Bàn giao công trình (ngày 13/3/2026).`: a day in brackets closes the work, unless it is that of a feast or a meeting. */
const isRemark = (text: string, date: CalendarDate, words: string, clause: string): boolean =>
  /^ngày\s+$/iu.test(words) &&
  clause.endsWith('(') &&
  /^\)\s*(?:[.;]|$)/u.test(text.slice(date.end)) &&
  !OF_DAY.test(clause);
const OF_DAY = /(?<!\p{L})(?:kỷ\s+niệm|chào\s+mừng|hưởng\s+ứng|ngày|họp|kết\s+luận|lễ|tết)(?!\p{L})/iu;

/** `vào` and `dự kiến` say as little of a deadline as of a weekday: the expression begins behind them. */
function startOfWords(start: number, words: string): number {
  const skipped = /^(?:dự\s+kiến\s+)?(?:(?:vào|lúc)\s+)?/iu.exec(words);
  return start + skipped![0].length;
}

/** Words before a day that state what was so by then as well as by when work is due. */
const MAY_TELL: ReadonlySet<string> = new Set(['đến', 'tới', 'vào', 'trong', 'lúc', 'hết']);

/** Whether a day or period is that of something done, made or counted, and no deadline; `before` ends where its words begin. */
function tellsWhatHappened(
  text: string,
  date: CalendarDate,
  before: string,
  op: string,
  value: string | null,
  reference: string | null,
): boolean {
  const word = op.toLowerCase().split(/\s/)[0]!;
  if (MAY_TELL.has(word)) {
    const clause = clauseBefore(text, date.start);
    const isState = HAPPENED.test(text.slice(date.end, date.end + 12)) && !AIMS.test(clause);
    if (STATE.test(before) || LASTING.test(before) || isState || PERFECT.test(clause)) return true;
  }
  if (value === null || reference === null || value >= reference) return false;
  if (word === 'trong' && date.kind !== 'day' && !ASKS_WITHIN.test(before) && !HANDS_TO.test(before))
    return true;
  const clause = clauseBefore(text, date.start);
  const asked = clauseBefore(text, Math.max(0, date.start - LOOK_BACK) + before.length);
  if (LOOKED_AT.test(asked) || MADE_BY.test(asked)) return true;
  return PASSIVE.test(ASKS_BY.exec(clause)?.[0] ?? clause);
}

function periodDeadline(text: string, date: CalendarDate, { reference }: DeadlineContext): Deadline | null {
  const left = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const match = BEFORE_PERIOD.exec(left)!;
  const { words, op, part } = match.groups as { words: string; op?: string; part?: string };
  const stands = op !== undefined || part !== undefined || TERM_OF_PERIOD.test(left);
  if (!stands && !isHeldIn(text, date)) return null;
  // `sản lượng dự kiến quý II` tells how much is expected.
  if (op && /^dự\s/iu.test(op) && !/[,;(]\s*$/u.test(left.slice(0, match.index))) return null;
  const next = date.year ? null : NEXT_YEAR.exec(text.slice(date.end, date.end + 24));
  const from = next && reference ? String(dayOf(reference).year + 1) : reference;
  const period = periodOf(date, from, /^trước\s+$/iu.test(words));
  if (!stands && reference !== null && period.due !== null && period.due < reference) return null;
  if (op && tellsWhatHappened(text, date, left.slice(0, match.index), op, period.due, reference)) return null;
  const end = date.end + (next?.[0].length ?? 0);
  const at = { start: startOfWords(date.start - words.length, words), end };
  return makeDeadline(text, at, { kind: 'period', ...period }, date);
}

/** `tổ chức hội chợ quý II/2026`, and not `tổ chức hội nghị sơ kết công tác quý I/2026`. */
function isHeldIn(text: string, { start }: CalendarDate): boolean {
  const held = HELD.exec(clauseBefore(text, start));
  return held !== null && !ABOUT_PERIOD.test(held[0]);
}

/** `hoàn thành trong 6 tháng đầu năm`, or any work at whose end half a year stands that is not over. */
function isAskedWithin(
  text: string,
  { start, end }: Span,
  due: string | null,
  reference: string | null,
): boolean {
  const clause = clauseBefore(text, start);
  if (ASKED_WITHIN.test(clause)) return true;
  const isOver = due === null || reference === null || due < reference;
  return !isOver && /^\s*(?:[.;)]|$)/u.test(text.slice(end)) && !TELLS_OF_HALF.test(clause);
}

function yearDeadlines(text: string, { reference, exclude }: DeadlineContext): Deadline[] {
  const found: Deadline[] = [];
  for (const match of text.matchAll(YEAR)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const year = Number(match[3]);
    const isPast = reference !== null && year < dayOf(reference).year;
    if (isPast || exclude?.some((span) => overlaps(span, at))) continue;
    if (HAPPENED.test(text.slice(at.end, at.end + 12)) || PERFECT.test(clauseBefore(text, at.start)))
      continue;
    const due = /^trước\s+năm/iu.test(match[0]) ? `${year - 1}-12-31` : `${year}-12-31`;
    const start = at.start + (/^vào\s+/iu.exec(match[0])?.[0].length ?? 0);
    found.push(makeDeadline(text, { start, end: at.end }, { kind: 'period', value: String(year), due }));
  }
  if (!/6\s+tháng/iu.test(text)) return found;
  for (const match of text.matchAll(HALF)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const year = match[2] ?? (reference === null ? null : dayOf(reference).year);
    const due = year === null ? null : `${year}-${match[1]!.toLowerCase() === 'đầu' ? '06-30' : '12-31'}`;
    if (!isAskedWithin(text, at, due, reference)) continue;
    found.push(makeDeadline(text, at, { kind: 'period', value: null, due }));
  }
  return found;
}

function isoOfDay(date: CalendarDate, reference: string | null): string | null {
  if (date.iso) return date.iso;
  const year = yearOf(reference, date.month!.value, date.day!.value);
  return year === null ? null : isoInYear(date, year);
}

/**
 * The value and the last day of a month or quarter; `trước` a period means before its first day, and not
 * before a part of it (`trước cuối tháng 5`).
 */
function periodOf(
  date: CalendarDate,
  reference: string | null,
  isBefore: boolean,
): { value: string | null; due: string | null } {
  const lastMonth = date.month?.value ?? date.quarter! * 3;
  if (!date.exists) return { value: null, due: null };
  const year = date.year?.value ?? yearOf(reference, lastMonth, 28);
  if (year === null) return { value: null, due: null };
  const value = date.quarter ? `${year}-Q${date.quarter}` : monthIso(year, lastMonth);
  const firstMonth = date.month?.value ?? date.quarter! * 3 - 2;
  return {
    value,
    due: isBefore ? addDays(`${monthIso(year, firstMonth)}-01`, -1) : lastDayOfMonth(year, lastMonth),
  };
}

/** The year of the notice, or the next one for what would lie more than half a year back. */
export function yearOf(reference: string | null, month: number, day: number): number | null {
  if (reference === null) return null;
  const now = dayOf(reference);
  if (/^\d+$/.test(reference)) return now.year;
  const limit = isoOf(addMonths(now, -6));
  return isoOf({ year: now.year, month, day }) < limit ? now.year + 1 : now.year;
}
