import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { capitalised } from '../../text/words';
import { weekdayOf } from './calendar';
import type { CalendarDate } from './dates';
import { WEEKDAY_NAME, weekdayNamed, writtenWeekday } from './weekday-names';

/** A day of the week that is named beside a date and is another one. */
export interface WrongWeekday {
  /** The weekday and the date. */
  readonly span: Span;
  readonly weekday: Span;
  /** As the date's own weekday is written in its place: `thứ Sáu`. */
  readonly right: string;
}

/** `thứ Ba, ngày`, `thứ Ba tuần sau (`: a digit could count something, and wants the mark or words of a time. */
const BEFORE = pattern('iu')`
  \<(${WEEKDAY_NAME})(?: (?:tuần )?(?:này|sau|tới))?\s?([,(]?)\s*(?:ngày )?$
`;
const BEHIND = pattern('iu')`^(?:\s*\(\s*)(${WEEKDAY_NAME})\s*\)`;
/** Behind other words it counts: `phiên họp thứ Ba`, `lần thứ Tư`. */
const TIME = /(?:^|[.,;:(–-]\s*|(?<!\p{L})(?:đêm|hôm|và|dự\s+kiến)\s+)$/iu;
const SURE_TIME = pattern('iu')`
  \<(?:
    sáng|chiều|tối|trưa|vào|trước|sau|từ|đến|tới|hết|ngày|(?:\d{1,2}\s?)?(?:giờ|h|g|phút)(?:\s?\d{2})?
    |\d{1,2}:\d{2}|(?:chậm|muộn) nhất(?: là)?
  ) $
`;
/** `thứ Bảy, Chủ nhật (`: several days stand beside several dates. */
const SEVERAL = pattern('iu')`\<${WEEKDAY_NAME}\s*(?:,|và)\s*$`;
const NEAR = 40;

/** Whether a date of a text, which means the day `iso`, stands beside the name of another weekday. */
export function wrongWeekday(text: string, date: CalendarDate, iso: string): WrongWeekday | null {
  const found = weekdayBeside(text, date);
  if (!found) return null;
  const actual = weekdayOf(iso);
  const written = text.slice(found.start, found.end);
  if (weekdayNamed(written) === actual) return null;
  const isBehind = found.start > date.start;
  const end = isBehind ? text.indexOf(')', found.end) + 1 : date.end;
  return {
    span: span(Math.min(found.start, date.start), end),
    weekday: found,
    right: weekdayLike(written, actual),
  };
}

/** The name of the weekday that stands beside a date; null where none does. */
export const weekdayBeside = (text: string, { start, end }: Span): Span | null =>
  weekdayBefore(text, start) ?? weekdayBehind(text, end);

function weekdayBefore(text: string, end: number): Span | null {
  const from = Math.max(0, end - NEAR);
  const match = BEFORE.exec(text.slice(from, end));
  if (!match) return null;
  const [, name, mark] = match as unknown as [string, string, string];
  const start = from + match.index;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (SEVERAL.test(before)) return null;
  const isTime = SURE_TIME.test(before) || (TIME.test(before) && (mark !== '' || !/\d/.test(name)));
  return isTime ? span(start, start + name.length) : null;
}

function weekdayBehind(text: string, start: number): Span | null {
  const match = BEHIND.exec(text.slice(start, start + NEAR));
  if (!match) return null;
  const from = start + match[0].indexOf(match[1]!);
  return span(from, from + match[1]!.length);
}

/** The name of a weekday (Monday is 1) in the form of another one: `Thứ Sáu` for `Chủ nhật`, `thứ 6` for `thứ 2`. */
export function weekdayLike(written: string, weekday: number): string {
  const name = /\d/.test(written) && weekday < 7 ? `thứ ${weekday + 1}` : writtenWeekday(weekday);
  return written.startsWith('T') ? capitalised(name) : name;
}
