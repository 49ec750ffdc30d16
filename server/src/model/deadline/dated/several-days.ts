/** Several days together, `các ngày 18, 19 và 20/8/2026`, and stretches of time, `từ ngày 18/8 đến ngày 20/8/2026`. */

/**
 * The word `ngày` before a day, as a pattern's source; in the group `list` the days before the last of several, which
 * alone is written out: `các ngày 18, 19 và `, `ngày 18-`.
 */
export const DAYS = String.raw`(?:(?:các|cả|hai|ba|bốn|0?\d)\s+(?=ngày\s+\d))?(?:ngày\s+)?(?:ngày\s*)?(?<list>(?<=ngày\s{1,2})(?:\d{1,2}(?:\/\d{1,2})?(?:,?\s+(?:và|hoặc|đến|tới)\s+|\s?[,;–-]\s?)(?:ngày\s+)?){1,8})?`;

/** The first day of a stretch, at the end of what stands before its last. */
const FROM_DAY =
  /(?<!\p{L})từ\s+(?:\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:\s?phút)?,?\s+)?(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|(?:\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?)(?:\s+\([^()]{1,40}\))?,?\s+$/iu;

/** Whether the words before `đến` name the day from which a stretch of time lasts. */
export const isEndOfStretch = (before: string): boolean => FROM_DAY.test(before);

/** What was so by a day, or over a stretch of time, is told: `tổng hợp kết quả đến ngày 25/3`, `số liệu từ 01/01 đến 31/3`. */
const TOLD =
  /(?<!\p{L})(?:(?:số|tình|kết)\s+(?:liệu|hình|quả)|tiến\s+độ|phát\s+sinh|thống\s+kê|tổng\s+hợp|quyết\s+toán|giai\s+đoạn)(?!\p{L})[^.;:,]*$/iu;

/** Whether work is about the time that ends with a day, which is over. */
export const tellsOfTimeUpTo = (clause: string): boolean => isEndOfStretch(clause) || TOLD.test(clause);
