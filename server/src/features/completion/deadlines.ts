import {
  addDays,
  addMonths,
  type Day,
  dayExists,
  dayOf,
  daysBetween,
  isoOf,
  lastDayOfMonth,
  weekdayOf,
} from '../../model/date/calendar';
import { writtenWeekday } from '../../model/date/weekday-names';
import { writtenDay } from '../../model/date/written';
import { holidayYears, previousWorkingDay } from '../../model/deadline/holidays';
import { referenceOf } from '../../model/notice/document-facts';
import type { Offer, Slot } from './offer';
import type { Place } from './place';

/** `trước ngày 1`, `trước n`: the day that is begun, with or without its word. */
const CUE =
  /(?<!\p{L})(?:trước|chậm nhất(?: là)?|đến hết|hết|đến|từ|vào)\s+((?:ngày\s+)[\d/]{0,10}|ng\p{L}{0,3})$/iu;
const FRIDAY = 5;
/** Where the notice states no period, work is due within so many days. */
const USUAL_SPAN = 35;

/** Days behind `trước ngày …`: the working days that work of the notice's period is likely to be due on. */
export const deadlines: Slot = (place) => {
  const [, begun] = CUE.exec(place.before.slice(-40)) ?? [];
  if (begun === undefined) return null;
  const [from, to] = spanOf(place);
  const typed = /\d.*$/u.exec(begun)?.[0] ?? '';
  const days = typed === '' ? likelyDays(place, from, to) : daysBegunBy(typed, from, to);
  const prefix = begun.slice(0, begun.length - typed.length);
  const words = /\s$/u.test(prefix) ? prefix : 'ngày ';
  return { begun, offers: days.map((iso) => dateOffer(words, iso)) };
};

const dateOffer = (words: string, iso: string): Offer => ({
  kind: 'date',
  label: words + writtenDay(iso),
  detail: writtenWeekday(weekdayOf(iso)),
  body: () => words + writtenDay(iso),
});

/** The days that work can be due on: the period of the notice, from the day of its meeting on. */
function spanOf({ session, today }: Place): [from: string, to: string] {
  const { document, settings } = session;
  const reference = referenceOf(document) ?? settings.today ?? today;
  const { period } = document;
  const isOver = !period || period.to < reference || daysBetween(reference, period.to) > 200;
  const from = period && period.from > reference && !isOver ? period.from : reference;
  return [from, isOver ? addDays(reference, USUAL_SPAN) : period.to];
}

/** Fridays, the middle and the end of each month, moved to a working day. */
function likelyDays({ session }: Place, from: string, to: string): string[] {
  const years = holidayYears(session.settings.holidays);
  const days = new Set<string>();
  for (let day = from; day <= to && days.size < 40; day = addDays(day, 1)) {
    const { year, month, day: number } = dayOf(day);
    const isLast = day === lastDayOfMonth(year, month);
    if (weekdayOf(day) === FRIDAY || number === 15 || isLast || day === to)
      days.add(previousWorkingDay(day, years));
  }
  return [...days].filter((day) => day >= from).sort();
}

/** `15` and `15/1` become `15/12/2026`: the days of that number in the months of the span. */
function daysBegunBy(typed: string, from: string, to: string): string[] {
  const number = Number(typed.slice(0, 2));
  const days: string[] = [];
  for (let month: Day = { ...dayOf(from), day: 1 }; isoOf(month) <= to; month = addMonths(month, 1)) {
    const day = { ...month, day: number };
    if (dayExists(day) && isoOf(day) >= from && isoOf(day) <= to) days.push(isoOf(day));
  }
  return days;
}
