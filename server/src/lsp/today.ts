import { isoOf } from '../model/date/calendar';

/** Today where the server runs, as `2026-03-05`. */
export function localToday(): string {
  const now = new Date();
  return isoOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
