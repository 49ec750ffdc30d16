import { daysInMonth } from '../../text/months';

/**
 * Days of the Gregorian calendar as plain integers and ISO texts (`2026-03-10`). No clock and no time zone:
 * a notice speaks of calendar days only.
 */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Whether the calendar has such a day. */
export function dayExists({ year, month, day }: Day): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `2026-03-10`. */
export function isoOf({ year, month, day }: Day): string {
  return `${monthIso(year, month)}-${twoDigits(day)}`;
}

/** `2026-03`. */
export function monthIso(year: number, month: number): string {
  return `${year}-${twoDigits(month)}`;
}

/** The day of an ISO text; what lacks (`2026-03`, `2026`) counts as 1. */
export function dayOf(iso: string): Day {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekdayOf(iso: string): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(dayOf(iso)) + 3) % 7) + 7) % 7) + 1;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(iso: string, days: number): string {
  return isoOf(dayFromNumber(dayNumber(dayOf(iso)) + days));
}

/** How many days after `from` a day is; negative before it. */
export const daysBetween = (from: string, to: string): number =>
  dayNumber(dayOf(to)) - dayNumber(dayOf(from));

/** The last day of a month; months beyond December run into the next year. */
export function lastDayOfMonth(year: number, month: number): string {
  const first = addMonths({ year, month, day: 1 }, 0);
  return isoOf({ ...first, day: daysInMonth(first.year, first.month) });
}

/** The same day some months later or earlier, or the last day of a shorter month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** Days since 1 January 1970, counted in years that begin in March so that the leap day comes last. */
function dayNumber({ year, month, day }: Day): number {
  const shifted = month > 2 ? year : year - 1;
  const yearDays = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + yearDays - 719468;
}

function dayFromNumber(number: number): Day {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const yearDays = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * yearDays + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: yearDays - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `05` of 5. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
