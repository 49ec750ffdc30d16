import { WEEKDAY_NAME } from '../../date/weekday-names';

/** The weekdays that may stand between a preposition and a day. */
const DAY_NAME = `(?:${WEEKDAY_NAME}|T[2-7]|CN)`;
/** What may stand between a preposition and a day: `chiều thứ Sáu, `, `các ngày thứ Hai, thứ Ba `. */
export const WEEKDAY = String.raw`(?:(?:buổi\s+)?(?:sáng|chiều|trưa|tối)\s+)?(?:(?:(?:các\s+)?ngày\s+)?${DAY_NAME}(?:(?:,|\s+và)\s+${DAY_NAME})?\s{0,2}[,(]?\s*)?`;
/** `chậm nhất là`, `đến hết`: by when. */
export const BY = String.raw`(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|trước|đến|tới|hết|trong)){0,3}|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn)|(?:đến|tới)\s+hết|hết|dự\s+kiến(?:\s+(?:vào|lúc))?`;
/** `thời hạn hoàn thành`, `xong`, `thời gian:`: words that a day or period follows as they are. */
export const TERM = String.raw`(?:thời\s+)?hạn(?:\s+(?:hoàn\s+thành|cuối(?:\s+cùng)?|chót|báo\s+cáo|nộp|gửi|trình))?(?:\s+là)?|(?:thời\s+gian\s+)?hoàn\s+thành|xong|thời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|họp|làm\s+việc|kiểm\s+tra|bắt\s+đầu|khai\s+mạc))?(?=\s*:)`;

/** `tổ chức hội nghị sơ kết ngày 20/3/2026`: what is held has its day or month behind its name. */
export const HELD =
  /(?<!\p{L})(?:(?<!(?:buổi|đợt|lễ|quả|sau|từ|lượng|cho|vụ)\s)(?:(?:tổng|sơ)\s+duyệt|ra\s+quân)|tổ\s+chức\s+(?:(?:các|một|\d{1,2})\s+)?(?:(?:cuộc|buổi|phiên)\s+)?(?:họp|hội\s+(?:nghị|thảo|chợ|thi)|lễ|tọa\s+đàm|phiên\s+giao\s+dịch|chương\s+trình|gặp\s+mặt|đối\s+thoại|diễn\s+tập|triển\s+lãm|ngày\s+hội))(?!\p{L})[^.;:,()]*$/iu;

/** ` năm sau` behind a day or period. */
export const NEXT_YEAR = /^\s+(?:của\s+)?năm\s+(?:sau|tới)(?!\p{L})/iu;

/** How far before a date the words are looked for that make a deadline of it. */
export const LOOK_BACK = 72;

/** `vào` and `dự kiến` say as little of a deadline as of a weekday: the expression begins behind them. */
export function startOfWords(start: number, words: string): number {
  const skipped = /^(?:dự\s+kiến\s+)?(?:(?:vào|lúc)\s+)?/iu.exec(words);
  return start + skipped![0].length;
}
