/** Several days together, `các ngày 18, 19 và 20/8/2026`, and stretches of time, `từ ngày 18/8 đến ngày 20/8/2026`. */

import { pattern, piece } from '../../../text/pattern';

/**
 * The word `ngày` before a day, as a pattern's source; in the group `list` the days before the last of several, which
 * alone is written out: `các ngày 18, 19 và `, `ngày 18-`.
 */
export const DAYS = piece`
  (?:(?:các|cả|hai|ba|bốn|0?\d) (?=ngày \d))?(?:ngày )?(?:ngày\s*)?
  (?<list>(?<=ngày_)(?:\d{1,2}(?:/\d{1,2})?(?:,? (?:và|hoặc|đến|tới) |\s{0,2}[,;–-]\s{0,2})(?:ngày )?){1,8})?
`;

/** The first day of a stretch, at the end of what stands before its last. */
const FROM_DAY = pattern('iu')`
  \<từ (?:\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:\s?phút)?,? )?(?:ngày )?\d{1,2}
  (?:/\d{1,2}(?:/\d{4})?|(?: tháng \d{1,2}(?: năm \d{4})?)?)(?: \([^()]{1,40}\))?,? $
`;

/** Whether the words before `đến` name the day from which a stretch of time lasts. */
export const isEndOfStretch = (before: string): boolean => FROM_DAY.test(before);

/** What was so by a day, or over a stretch of time, is told: `tổng hợp kết quả đến ngày 25/3`, `số liệu từ 01/01 đến 31/3`. */
const TOLD = pattern('iu')`
  \<(?:(?:số|tình|kết) (?:liệu|hình|quả)|tiến độ|phát sinh|thống kê|tổng hợp|quyết toán|giai đoạn)\>[^.;:,]*$
`;

/** Whether work is about the time that ends with a day, which is over. */
export const tellsOfTimeUpTo = (clause: string): boolean => isEndOfStretch(clause) || TOLD.test(clause);
