import { pattern, piece } from '../../../text/pattern';
import type { CalendarDate } from '../../date/dates';
import { clauseBefore } from '../deadline';
import { tellsOfTimeUpTo } from './several-days';
import { LOOK_BACK } from './time-words';

/** `tính đến ngày`, `hiệu lực đến`: a state of things, not a deadline. */
const STATE = pattern('iu')`
  (?:tính|kể|lũy kế|cộng dồn|cập nhật|số liệu|hiệu lực|(?<!hết_)giá trị|thời điểm|phát sinh|(?:tài sản|số dư|hiện|thực|đang) có) $
`;
const LASTING =
  /(?<!\p{L})(?:hiệu\s+lực|khoảng\s+thời\s+gian|giai\s+đoạn|có\s+thời\s+hạn|kiểm\s+định)[^.,;:]*$/iu;
/** Behind a time, what tells that something was so by then. */
export const HAPPENED = /^\s*,?\s*(?:đã|có|vẫn|còn|mới|đạt|toàn|cả|được)(?!\p{L})/iu;
/** `phấn đấu đến hết quý II đạt 50%`: what is to be reached is no state. */
const AIMS = /(?<!\p{L})(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo|quyết\s+tâm)(?!\p{L})/iu;
/** `giải ngân đến 30/9/2026 đạt trên 60%`: of a day that is still to come a figure is aimed at. */
const TO_REACH = /^\s*,?\s*đạt(?!\p{L})/iu;
/** In a clause, what tells that something is done. */
export const PERFECT = /(?<!\p{L})(?:đã|vừa)(?!\p{L})/iu;
const PASSIVE = /(?<!\p{L})(?:đã|vừa|được)(?!\p{L})/iu;
/** Of a time that is over, `trong` tells when a thing was, but behind these words and marks. */
const ASKS_WITHIN =
  /(?:(?:hoàn\s+thành|xong|kết\s+thúc|ban\s+hành|trình|gửi|nộp|báo\s+cáo)(?:\s+ngay)?|[,(:])\s*$/iu;
/** `, trình Giám đốc Sở `: whom the work is handed to stands between. */
const HANDS_TO = /[,;]\s+(?:trình|gửi|nộp|báo\s+cáo)\s+\p{Lu}[\p{L}&-]*(?:\s+[\p{L}&-]+){0,6}\s+$/u;
/** `…, hoàn thành `: words that ask for the work to be done by the day, whatever was told before the comma. */
const ASKS_BY = /,\s+(?:hoàn\s+thành|xong|báo\s+cáo|gửi|trình|nộp|thời\s+hạn)(?!\p{L})[^,]*$/iu;
/** What is made, and not who makes it. */
const THINGS = piece`
  (?:các|những|toàn bộ|tất cả|số|\d{1,4})\s+
  (?!(?:phòng|ban|sở|ngành|đơn vị|địa phương|cơ quan|đồng chí|xã|phường)\>)
`;
const DONE = piece`
  (?:
    ban hành|cấp|ký|ký kết|tiếp nhận|nộp|phê duyệt|công bố|hoàn thành|khởi công|nghiệm thu|thành lập
    |xây dựng
  )
`;
/** `rà soát các văn bản ban hành trước ngày …`: what is looked at was made by then. */
const LOOKED_AT = pattern('iu')`
  \<(?:
    rà soát|kiểm tra|thanh tra|thống kê|tổng hợp|quyết toán|thẩm tra|đối chiếu|xử lý|giải quyết|thu hồi
    |bãi bỏ|đánh giá
  )(?: \p{L}{1,7}){0,3}? ${THINGS}(?:(?!(?<!(?:công|chương|quy)_)trình\s|gửi\s)\p{L}{1,20} ){1,10}${DONE}\s*$
`;
/** `15 văn bản do Sở tham mưu ban hành trong Quý I`: who made it says that it is made. */
const MADE_BY = pattern('iu')`\<do (?:\p{L}{1,20} ){1,10}${DONE}\s*$`;

/** Words before a day that state what was so by then as well as by when work is due. */
const MAY_TELL: ReadonlySet<string> = new Set(['đến', 'tới', 'vào', 'trong', 'lúc', 'hết']);

/** `đất giao trái thẩm quyền trước ngày 01/7/2004`: a day of years ago, whose year is no slip for that of the notice. */
function isLongAgo(value: string, reference: string): boolean {
  const [year, now] = [value.slice(0, 4), reference.slice(0, 4)];
  const digits = [...year].filter((digit, i) => digit !== now[i]).length;
  return Number(now) - Number(year) > 2 && digits > 1;
}

/** Whoever is asked, in words of which none is what he does: `giao Phòng Kế hoạch `. */
const ASKED_BODY = piece`
  \<(?:giao|yêu cầu|đề nghị|phòng|ban|sở|cục|vụ|viện|đơn vị|trung tâm|công ty|trường|ubnd)\s+
  (?:
    (?!(?:rà|kiểm|thanh|thống|tổng|quyết|thẩm|đối|xử|giải|thu|đánh|lập|báo|trình|các|những|dự|có|được|đã)\>)\p{L}{1,12}\s+
  ){0,10}?
`;
/** `hoàn thành hồ sơ | trước ngày 31/12/2019`: what is to be finished is named in few words, and no case of something. */
const FINISHED_BY = pattern('iu')`
  (?:^\s*|[,(]\s*|${ASKED_BODY})(?:phải )?(?:hoàn thành|xong)
  (?: (?!(?:các|những|cho|của|đất|sử|khởi|được)\>)\p{L}{1,7}){0,5}\s*$
`;

/** `, hoàn thành trước ngày 01/7/2014 nhưng chưa quyết toán`: what is told further of the same things. */
const TOLD_FURTHER = /^\)?,?\s+(?:nhưng|mà|song|chưa|đã|đang|còn|để|thì|có|được|thuộc)(?!\p{L})/iu;

/** `, thu ngân sách đạt 1.215 tỷ đồng`: a figure that was reached by a day before it. */
const REACHED =
  /^,[^.;:]{1,120}(?<!\p{L})(?:đạt|bằng|tăng|giảm|chiếm)\s+(?:khoảng\s+|trên\s+|gần\s+|hơn\s+)?\d/iu;
const LONGEST_RESULT = 160;

/** Whether a time that opens its clause says by when a figure was reached. */
function opensResult(text: string, { end }: CalendarDate, before: string): boolean {
  const rest = text.slice(end, end + LONGEST_RESULT);
  return /(?:^|[.;])\s*$/u.test(before) && REACHED.test(rest) && !AIMS.test(rest);
}

/** `Trường hợp đã vận động mà chưa chấp hành thì cưỡng chế trong tháng 11/2026`: what is done in a case, and not the case. */
const whatThen = (clause: string): string => clause.slice((THEN.exec(clause)?.index ?? -1) + 1);
const THEN = /\sthì\s(?!.{0,200}\sthì\s)/isu;

/** A day or period with the words that lead to it. */
interface DateInWords {
  readonly date: CalendarDate;
  /** What stands before those words. */
  readonly before: string;
  /** The preposition: `trước`, `đến hết`. */
  readonly op: string;
}

/** Whether a day or period is that of something done, made or counted, and no deadline. */
export function tellsWhatHappened(
  text: string,
  { date, before, op }: DateInWords,
  value: string | null,
  reference: string | null,
): boolean {
  const word = op.toLowerCase().split(/\s/)[0]!;
  if (MAY_TELL.has(word)) {
    const clause = whatThen(clauseBefore(text, date.start));
    const behind = text.slice(date.end, date.end + 12);
    const isAhead = value !== null && reference !== null && value > reference;
    const isState = HAPPENED.test(behind) && !AIMS.test(clause) && !(isAhead && TO_REACH.test(behind));
    if (STATE.test(before) || LASTING.test(before) || isState || PERFECT.test(clause)) return true;
  }
  if (value === null || reference === null || value >= reference) return false;
  if (word === 'trong' && date.kind !== 'day' && !ASKS_WITHIN.test(before) && !HANDS_TO.test(before))
    return true;
  if (MAY_TELL.has(word) && opensResult(text, date, before)) return true;
  const clause = clauseBefore(text, date.start);
  const asked = clauseBefore(text, Math.max(0, date.start - LOOK_BACK) + before.length);
  const isAsked = FINISHED_BY.test(asked) && !TOLD_FURTHER.test(text.slice(date.end, date.end + 12));
  if (isLongAgo(value, reference) && !isAsked) return true;
  if (/^(?:đến|tới|hết)$/u.test(word) && tellsOfTimeUpTo(asked)) return true;
  if (LOOKED_AT.test(asked) || MADE_BY.test(asked)) return true;
  return PASSIVE.test(ASKS_BY.exec(clause)?.[0] ?? clause);
}
