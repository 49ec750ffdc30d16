import { pattern, piece } from '../../text/pattern';
import type { Reading } from '../prose/reading';
import { tokenFrom } from '../prose/tokens';

const WEEKDAY = piece`(?:thứ (?:\p{L}{2,4}|[2-7])|chủ nhật)`;
const HOUR = piece`
  (?:\d{1,2}\s{0,2}(?:giờ|h)(?:\s{0,2}\d{2})?(?: phút)?,? )?(?:(?:sáng|chiều) )?
`;
const DAY = piece`
  (?:
    (?:${WEEKDAY},? )?ngày \d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?| tháng \d{1,2}(?: năm \d{4})?)?
    |\d{1,2}[/.]\d{1,2}[/.]\d{4}
  )
`;
const PERIOD = piece`
  (?:tháng \d{1,2}|quý (?:[IV]{1,3}|[1-4]))(?:\s?/\s?\d{4}| năm \d{4})?
  |(?:tuần|tháng|quý|năm) (?:này|tới|sau)
`;
const EVERY = piece`(?:(?:hàng|hằng|mỗi) )`;
const LEAD = piece`
  (?:ngay )?(?:từ nay )?
  (?:(?:chậm|muộn) nhất(?: (?:là|đến|vào|trong))?|trước|trong|(?:đến|tới) hết|hết|đến|vào)
`;
/** `Chậm nhất ngày 15/4/2026`, `Trong tuần này`, `Chiều thứ Sáu hằng tuần` before further words. */
const TIME = pattern('iuy')`
  (?:
    (?:(?:trước|vào) )?${HOUR}(?:ngày )?(?:${WEEKDAY} ${EVERY}tuần|\d{1,2} ${EVERY}tháng)
    |${LEAD} (?:(?:đầu|giữa|cuối) )?${HOUR}(?:${DAY}|${PERIOD})
    |${HOUR}${WEEKDAY},? \(?${DAY}\)?
  )(?=,? \p{L})
`;

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
