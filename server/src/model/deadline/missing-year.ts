import { addMonths, dayOf, isoOf } from '../date/calendar';

/** The year of the notice, or the next one for what would lie more than half a year back. */
export function yearOf(reference: string | null, month: number, day: number): number | null {
  if (reference === null) return null;
  const now = dayOf(reference);
  if (/^\d+$/.test(reference)) return now.year;
  const limit = isoOf(addMonths(now, -6));
  return isoOf({ year: now.year, month, day }) < limit ? now.year + 1 : now.year;
}
