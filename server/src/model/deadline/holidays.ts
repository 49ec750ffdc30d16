import type { YearOfHolidays } from '../../config/settings';
import { oncePer, oncePerPair } from '../../text/memo';
import { addDays, dayOf, daysBetween, weekdayOf } from '../date/calendar';

/** What the lunar calendar and yearly decisions add to the days off that the law fixes. */
export interface HolidayYear {
  readonly year: number;
  /** Days off by their date (`2026-02-17`), with the holiday's name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Working days that were exchanged for a Saturday. */
  readonly exchanged: readonly string[];
  /** The Saturdays that are worked instead. */
  readonly worked: readonly string[];
}

/** Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a, c, d, đ; month and day. */
const FIXED: readonly (readonly [monthDay: string, name: string])[] = [
  ['01-01', 'Tết Dương lịch'],
  ['04-30', 'Ngày Chiến thắng'],
  ['05-01', 'Ngày Quốc tế Lao động'],
  ['09-02', 'Quốc khánh'],
];

const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const NATIONAL = 'Quốc khánh';

/**
 * Tết and the tenth of the third lunar month (Điều 112 khoản 1 điểm b, e) by the Vietnamese calendar, the second day of
 * Quốc khánh and the exchanged days by the Prime Minister's yearly decision (Điều 112 khoản 3; for 2026:
 * 12729/VPCP-KGVX of 25/12/2025). 2027 has only what follows from the law whichever way it is decided.
 */
export const HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2024,
    holidays: { ...days('2024-02-08', 5, TET), '2024-04-18': KINGS, '2024-09-03': NATIONAL },
    exchanged: ['2024-04-29'],
    worked: ['2024-05-04'],
  },
  {
    year: 2025,
    holidays: { ...days('2025-01-27', 5, TET), '2025-04-07': KINGS, '2025-09-01': NATIONAL },
    exchanged: ['2025-05-02'],
    worked: ['2025-04-26'],
  },
  {
    year: 2026,
    holidays: { ...days('2026-02-16', 5, TET), '2026-04-26': KINGS, '2026-09-01': NATIONAL },
    exchanged: ['2026-01-02'],
    worked: ['2026-01-10'],
  },
  {
    year: 2027,
    holidays: { ...days('2027-02-05', 4, TET), '2027-04-16': KINGS },
    exchanged: [],
    worked: [],
  },
];

/** What is known, with the years that an office gives itself (`holidays` of its settings) in their place. */
export const holidayYears = oncePer((own: readonly YearOfHolidays[]): readonly HolidayYear[] => {
  if (own.length === 0) return HOLIDAYS;
  const replaced = new Set(own.map(({ year }) => year));
  return [...HOLIDAYS.filter(({ year }) => !replaced.has(year)), ...own.map(asDecided)];
});

/** An office lists make-up days itself: a day off on a weekend is not made up for once more. */
function asDecided({ year, days: stretches, worked = [] }: YearOfHolidays): HolidayYear {
  const holidays: Record<string, string> = {};
  for (const { from, to = from, name } of stretches) {
    const count = Math.min(daysBetween(from, to), 31);
    for (let i = 0; i <= count; i++) {
      const day = addDays(from, i);
      if (weekdayOf(day) < 6) holidays[day] = name;
    }
  }
  return { year, holidays, exchanged: [], worked };
}

/** Why a day is no working day: `Chủ nhật`, `nghỉ Tết Nguyên đán`; null for a working day. */
export function restOf(iso: string, years: readonly HolidayYear[]): string | null {
  const { year } = dayOf(iso);
  const holiday = daysOffIn(years, year).get(iso);
  if (holiday) return `nghỉ ${holiday}`;
  if (years.some((entry) => entry.year === year && entry.worked.includes(iso))) return null;
  const weekday = weekdayOf(iso);
  return weekday === 6 ? 'Thứ Bảy' : weekday === 7 ? 'Chủ nhật' : null;
}

/** Whether offices work on a day (`2026-03-10`). */
export function isWorkingDay(iso: string, years: readonly HolidayYear[]): boolean {
  return restOf(iso, years) === null;
}

/** The day itself or the last working day before it. */
export function previousWorkingDay(iso: string, years: readonly HolidayYear[]): string {
  let day = iso;
  while (!isWorkingDay(day, years)) day = addDays(day, -1);
  return day;
}

/** A year's days off with their names. One that falls on a weekend is made up for on the next working day (Điều 111 khoản 3). */
const daysOffIn = oncePerPair((years: readonly HolidayYear[], year: number): ReadonlyMap<string, string> => {
  const known = years.filter((entry) => entry.year === year);
  const off = new Map(FIXED.map(([monthDay, name]): [string, string] => [`${year}-${monthDay}`, name]));
  for (const entry of known) for (const [iso, name] of Object.entries(entry.holidays)) off.set(iso, name);
  for (const [iso, name] of [...off].sort()) {
    if (weekdayOf(iso) < 6) continue;
    let next = iso;
    while (weekdayOf(next) > 5 || off.has(next)) next = addDays(next, 1);
    off.set(next, `bù ${name}`);
  }
  for (const entry of known) for (const iso of entry.exchanged) off.set(iso, 'hoán đổi');
  return off;
});

function days(first: string, count: number, name: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [addDays(first, i), name]));
}
