import { pattern, piece } from '../../../text/pattern';
import { WEEKDAY_NAME } from '../../date/weekday-names';

/** The weekdays that may stand between a preposition and a day. */
const DAY_NAME = `(?:${WEEKDAY_NAME}|T[2-7]|CN)`;
/** What may stand between a preposition and a day: `chiều thứ Sáu, `, `các ngày thứ Hai, thứ Ba `. */
export const WEEKDAY = piece`
  (?:(?:buổi )?(?:sáng|chiều|trưa|tối) )?
  (?:(?:(?:các )?ngày )?${DAY_NAME}(?:(?:,| và) ${DAY_NAME})?\s{0,2}[,(]?\s*)?
`;
/** `chậm nhất là`, `đến hết`: by when. */
export const BY = piece`
  (?:chậm|muộn) nhất(?: (?:là|vào|trước|đến|tới|hết|trong)){0,3}
  |không (?:quá|muộn hơn|chậm hơn)|(?:đến|tới) hết|hết|dự kiến(?: (?:vào|lúc))?
`;
/** `thời hạn hoàn thành`, `xong`, `thời gian:`: words that a day or period follows as they are. */
export const TERM = piece`
  (?:thời )?hạn(?: (?:hoàn thành|cuối(?: cùng)?|chót|báo cáo|nộp|gửi|trình))?(?: là)?
  |(?:thời gian )?hoàn thành|xong
  |thời gian(?: (?:thực hiện|tổ chức|họp|làm việc|kiểm tra|bắt đầu|khai mạc))?(?=\s*:)
`;

/** `tổ chức hội nghị sơ kết ngày 20/3/2026`: what is held has its day or month behind its name. */
export const HELD = pattern('iu')`
  \<(?:
    (?<!(?:buổi|đợt|lễ|quả|sau|từ|lượng|cho|vụ)_)(?:(?:tổng|sơ) duyệt|ra quân)
    |tổ chức (?:(?:các|một|\d{1,2}) )?(?:(?:cuộc|buổi|phiên) )?
    (?:
      họp|hội (?:nghị|thảo|chợ|thi)|lễ|tọa đàm|phiên giao dịch|chương trình|gặp mặt|đối thoại|diễn tập
      |triển lãm|ngày hội
    )
  )\>[^.;:,()]*$
`;

/** ` năm sau` behind a day or period. */
export const NEXT_YEAR = /^\s+(?:của\s+)?năm\s+(?:sau|tới)(?!\p{L})/iu;

/** How far before a date the words are looked for that make a deadline of it. */
export const LOOK_BACK = 72;

/** `vào` and `dự kiến` say as little of a deadline as of a weekday: the expression begins behind them. */
export function startOfWords(start: number, words: string): number {
  const skipped = /^(?:dự\s+kiến\s+)?(?:(?:vào|lúc)\s+)?/iu.exec(words);
  return start + skipped![0].length;
}
