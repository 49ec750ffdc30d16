import type { Reading } from '../unit/reading';
import { tokenFrom } from '../unit/tokens';

const WEEKDAY = String.raw`(?:thứ\s+(?:\p{L}{2,4}|[2-7])|chủ\s+nhật)`;
const HOUR = String.raw`(?:\d{1,2}\s{0,2}(?:giờ|h)(?:\s{0,2}\d{2})?(?:\s+phút)?,?\s+)?(?:(?:sáng|chiều)\s+)?`;
const DAY = String.raw`(?:(?:${WEEKDAY},?\s+)?ngày\s+\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{4})`;
const PERIOD = String.raw`(?:tháng\s+\d{1,2}|quý\s+(?:[IV]{1,3}|[1-4]))(?:\s?/\s?\d{4}|\s+năm\s+\d{4})?|(?:tuần|tháng|quý|năm)\s+(?:này|tới|sau)`;
const EVERY = String.raw`(?:(?:hàng|hằng|mỗi)\s+)`;
const LEAD = String.raw`(?:ngay\s+)?(?:từ\s+nay\s+)?(?:(?:chậm|muộn)\s+nhất(?:\s+(?:là|đến|vào|trong))?|trước|trong|(?:đến|tới)\s+hết|hết|đến|vào)`;
/** `Chậm nhất ngày 15/4/2026`, `Trong tuần này`, `Chiều thứ Sáu hằng tuần` before further words. */
const TIME = new RegExp(
  String.raw`(?:(?:(?:trước|vào)\s+)?${HOUR}(?:ngày\s+)?(?:${WEEKDAY}\s+${EVERY}tuần|\d{1,2}\s+${EVERY}tháng)|${LEAD}\s+(?:(?:đầu|giữa|cuối)\s+)?${HOUR}(?:${DAY}|${PERIOD})|${HOUR}${WEEKDAY},?\s+\(?${DAY}\)?)(?=,?\s+\p{L})`,
  'iuy',
);

/** The token after a time that opens a clause without a comma behind it; the same token where none stands. */
export function afterTime({ text, tokens }: Reading, at: number): number {
  TIME.lastIndex = tokens[at]!.start;
  const match = TIME.exec(text);
  return match ? tokenFrom(tokens, match.index + match[0].length) : at;
}

const BEFORE = new Set(['trước', 'chậm', 'muộn']);

/** The token after the day by which a subject has to do what follows: `Các phòng | trước ngày 20 hằng tháng | gửi báo cáo`, also between commas. */
export function afterDueDay(reading: Reading, at: number): number {
  const { tokens } = reading;
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  if (!BEFORE.has(tokens[from]?.lower ?? '')) return at;
  const end = afterTime(reading, from);
  if (end === from) return at;
  return tokens[end]?.text === ',' ? end + 1 : end;
}
