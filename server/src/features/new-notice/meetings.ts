import { addMonths, dayExists, dayOf, daysBetween, isoOf, twoDigits } from '../../model/date/calendar';
import { monthInWords, quarterInWords } from '../../model/date/written';

/** A kind of meeting whose conclusions are made known. */
export interface MeetingKind {
  readonly label: string;
  /** As the subject names it; what the period is stands behind it. */
  readonly name: string;
  /** Which periods its conclusions are for; null where they are about a matter and not for a time. */
  readonly span: 'month' | 'half' | 'year' | null;
}

export const MEETING_KINDS: readonly MeetingKind[] = [
  { label: 'Họp giao ban', name: 'cuộc họp giao ban triển khai nhiệm vụ', span: 'month' },
  { label: 'Hội nghị giao ban', name: 'Hội nghị giao ban công tác', span: 'month' },
  { label: 'Hội nghị sơ kết', name: 'Hội nghị sơ kết công tác', span: 'half' },
  { label: 'Hội nghị tổng kết', name: 'Hội nghị tổng kết công tác', span: 'year' },
  { label: 'Họp chuyên đề', name: 'cuộc họp về …', span: null },
  { label: 'Buổi làm việc', name: 'buổi làm việc với …', span: null },
];

/** From this day of the month on, a meeting speaks of the month to come. */
const LATE = 20;

/** The periods that a meeting of a day is likely to be for, the likeliest first. `date` is written `2026-11-27`. */
export function periodsFor(span: MeetingKind['span'], date: string): string[] {
  if (span === null) return [];
  const day = dayOf(date);
  const { year } = day;
  if (span === 'year') {
    const last = day.month <= 3 ? year - 1 : year;
    return [`năm ${last}`, `năm ${last + 1}`];
  }
  if (span === 'half') {
    const [half, nine] = [`6 tháng đầu năm ${year}`, `9 tháng đầu năm ${year}`];
    const quarter = quarterInWords(addMonths(day, -1));
    return day.month < 5 ? [quarter, half] : day.month < 9 ? [half, quarter] : [nine, half, quarter];
  }
  const next = addMonths({ ...day, day: 1 }, 1);
  const likely = day.day >= LATE ? [next, day] : [day, next];
  return [...likely.map(monthInWords), quarterInWords(likely[0]!)];
}

/** `Ngày 27 tháng 11 năm 2026` without the first word. */
export function longDay(date: string): string {
  const day = dayOf(date);
  return `${twoDigits(day.day)} ${monthInWords(day)}`;
}

const HALF_A_YEAR = 183;
const TYPED = /^(\d{1,2})(?:[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?)?$/;

/**
 * The day that somebody types: `27/11/2026`, `27/11`, `27`. A month that is left out is this one; a year, the one in which
 * the day is nearest to today, for in January one writes of meetings of December. Null for no day.
 */
export function readDay(typed: string, today: string): string | null {
  const match = TYPED.exec(typed.trim());
  if (!match) return null;
  const now = dayOf(today);
  const [, day, month = now.month, year] = match;
  const isIn = (each: number): string | null => {
    const read = { day: Number(day), month: Number(month), year: each < 100 ? 2000 + each : each };
    return dayExists(read) ? isoOf(read) : null;
  };
  if (year !== undefined || match[2] === undefined) return isIn(Number(year ?? now.year));
  const distance = (iso: string): number => Math.abs(daysBetween(today, iso));
  const near = [now.year, now.year - 1, now.year + 1].map(isIn).filter((iso) => iso !== null);
  // Each day has one so near, but for 29 February.
  return near.find((iso) => distance(iso) <= HALF_A_YEAR) ?? null;
}
