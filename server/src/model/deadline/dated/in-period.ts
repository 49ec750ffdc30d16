import { pattern, piece } from '../../../text/pattern';
import { overlaps } from '../../../text/span';
import { addDays, dayOf, lastDayOfMonth, monthIso } from '../../date/calendar';
import { type CalendarDate, datesOf } from '../../date/dates';
import { clauseBefore, type Deadline, type DeadlineContext, makeDeadline } from '../deadline';
import { yearOf } from '../missing-year';
import { BY, HELD, LOOK_BACK, NEXT_YEAR, startOfWords, TERM } from './time-words';
import { tellsWhatHappened } from './what-happened';

/** `tuần thứ ba của tháng 5`; the days of it are not asked for. */
const WEEK = piece`
  (?<=(?:(?:trong|trước|hết|vào)|:) )tuần (?:thứ )?(?:nhất|hai|ba|tư|năm|[1-5]) (?:của )?
`;

/** What is held about a period, and not in it. */
const ABOUT_PERIOD = pattern('iu')`
  \<(?:sơ kết|tổng kết|đánh giá|triển khai|nhiệm vụ|kế hoạch|kết quả|công tác|giao ban)\>
`;
const BEFORE_PERIOD = pattern('iu')`
  \<(?<words>
    (?:(?<op>trước|trong|${BY}|đến|tới|vào) )?(?:ngay )?
    (?:(?<part>đầu|giữa|cuối|(?:thượng|trung|hạ) tuần) |${WEEK})?
  )$
`;
const TERM_OF_PERIOD = pattern('iu')`\<(?:${TERM})\s*:? $`;
const REPORT_OF_QUARTER = /(?<!\p{L})báo\s+cáo(?:\s+\p{L}+){0,4}\s+$/iu;

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

/** The deadline that a month or quarter is, with the words before it; null where it is none. */
export function periodDeadline(
  text: string,
  date: CalendarDate,
  { reference }: DeadlineContext,
): Deadline | null {
  const left = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const match = BEFORE_PERIOD.exec(left)!;
  const { words, op, part } = match.groups as { words: string; op?: string; part?: string };
  const stands = op !== undefined || part !== undefined || TERM_OF_PERIOD.test(left.slice(0, match.index));
  if (!stands && !isHeldIn(text, date)) return null;
  const before = left.slice(0, match.index);
  // `sản lượng dự kiến quý II` tells how much is expected.
  if (op && /^dự\s/iu.test(op) && !/[,;(]\s*$/u.test(before)) return null;
  const next = date.year ? null : NEXT_YEAR.exec(text.slice(date.end, date.end + 24));
  const from = next && reference ? String(dayOf(reference).year + 1) : reference;
  const period = periodOf(date, from, /^trước\s+$/iu.test(words));
  if (!stands && reference !== null && period.due !== null && period.due < reference) return null;
  if (op && tellsWhatHappened(text, { date, before, op }, period.due, reference)) return null;
  const end = date.end + (next?.[0].length ?? 0);
  const at = { start: startOfWords(date.start - words.length, words), end };
  return makeDeadline(text, at, { kind: 'period', ...period }, date);
}

/** `tổ chức hội chợ quý II/2026`, and not `tổ chức hội nghị sơ kết công tác quý I/2026`. */
function isHeldIn(text: string, { start }: CalendarDate): boolean {
  const held = HELD.exec(clauseBefore(text, start));
  return held !== null && !ABOUT_PERIOD.test(held[0]);
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
