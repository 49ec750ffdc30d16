import { ROMAN_NUMERALS } from '../../syntax/numerals';
import { type Day, dayOf, twoDigits } from './calendar';
import type { CalendarDate } from './dates';

/** A day as the decree writes it in a text: `05/3/2026`, `28/02/2026` (NĐ 30/2020, Phụ lục I, II.4.b). */
export function writtenDay(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${twoDigits(day)}/${writtenMonth(month)}/${year}`;
}

/** Another day in the form of a date: `13/3` in the place of `15/3`, with words where it has words. `text` is what the date is of. */
export function writtenLike(text: string, date: CalendarDate, iso: string): string {
  const { year, month, day } = dayOf(iso);
  const parts = [
    { part: date.day, digits: twoDigits(day) },
    { part: date.month, digits: writtenMonth(month) },
    { part: date.year, digits: String(year) },
  ];
  let written = '';
  let at = date.start;
  for (const { part, digits } of parts) {
    if (!part) continue;
    written += text.slice(at, part.start) + digits;
    at = part.end;
  }
  return written + text.slice(at, date.end);
}

/** A month in digits as the decree writes it: `01`, `02`, then `3` (NĐ 30/2020, Phụ lục I, II.4.b). */
export const writtenMonth = (month: number): string => (month < 3 ? twoDigits(month) : String(month));

/** `tháng 02 năm 2026` */
export const monthInWords = ({ year, month }: Omit<Day, 'day'>): string =>
  `tháng ${writtenMonth(month)} năm ${year}`;

/** `quý II năm 2026`, for any month of the quarter. */
export const quarterInWords = (day: Omit<Day, 'day'>): string => `quý ${quarterNumeral(day)} năm ${day.year}`;

/** `II` for the months 4 to 6. */
export const quarterNumeral = ({ month }: Pick<Day, 'month'>): string =>
  ROMAN_NUMERALS[Math.ceil(month / 3) - 1]!;
