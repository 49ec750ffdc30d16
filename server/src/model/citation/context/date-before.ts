import { type CitedDate, dateAt } from './tail';

/** `Ngày 05/3/2026,`, but no term (`trước ngày …`) and no beginning of a time (`từ ngày …`). */
const DAY = /(?<!\p{L})(?<!(?:trước|sau|từ|hết|hạn|quá)\s{1,3})ngày\s{1,3}\d[\d\p{L}/. -]{4,24},?\s{0,3}$/iu;
const ROOM = 48;

/** The day that stands right before an offset, where somebody is named who issued something on it. */
export function dateBefore(text: string, end: number): CitedDate | null {
  const from = Math.max(0, end - ROOM);
  const day = DAY.exec(text.slice(from, end));
  const read = day && dateAt(text, from + day.index);
  return read && /^\s*,?\s*$/u.test(text.slice(read.end, end)) ? read.date : null;
}
