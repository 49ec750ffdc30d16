import { pattern } from '../../../text/pattern';
import { dayOf } from '../../date/calendar';
import { type CalendarDate, isoInYear } from '../../date/dates';
import { isSlipFor } from '../../language/spelling/mistyped';
import { clauseBefore, type Deadline, type DeadlineContext, HOUR, makeDeadline } from '../deadline';
import { yearOf } from '../missing-year';
import { DAYS } from './several-days';
import { BY, HELD, LOOK_BACK, NEXT_YEAR, startOfWords, TERM, WEEKDAY } from './time-words';
import { tellsWhatHappened } from './what-happened';

const BEFORE_DAY = pattern('iu')`
  \<(?<words>(?<op>trước|${BY}|đến|tới|vào|trong|lúc) ${HOUR}${WEEKDAY}${DAYS}(?:m[ùồ]ng )?)$
`;
const TERM_OF_DAY = pattern('iu')`\<(?:${TERM})\s*:? (?<words>${HOUR}${WEEKDAY}${DAYS})$`;

/** The words before a day that no preposition leads to: `hội nghị chiều ngày 20/3`. */
const DAY_ALONE = new RegExp(`(?<words>${HOUR}${WEEKDAY}${DAYS})$`, 'iu');

/** `trình Giám đốc sáng thứ Hai, ngày 25/5/2026`: what is handed in at an hour of a day, or on several days, is due then. */
const HANDED_IN = /(?<!\p{L})(?:báo\s+cáo|trình|gửi|nộp|xin\s+ý\s+kiến)(?!\p{L})[^.;:,()]*$/iu;
const HANDED_IN_ON = /giờ|\d\s?h|sáng|chiều|trưa|tối|^các\s/iu;

/** Also behind further days: `trước ngày 15/6 | và 15/12 hằng năm`. */
const EVERY_YEAR = pattern('iu')`
  ^(?:,? (?:và )?(?:ngày )?\d{1,2}/\d{1,2}){0,3} (?:hàng|hằng|mỗi|của mỗi) năm\>
`;

/** `hằng năm báo cáo … trước ngày 31/12`: the day comes back each year. */
const YEARLY = /(?<!\p{L})(?:hàng|hằng|mỗi)\s+năm(?!\p{L})/iu;

/** The deadline that a day is, with the words before it; null where it is none. */
export function dayDeadline(text: string, date: CalendarDate, context: DeadlineContext): Deadline | null {
  const { reference } = context;
  const left = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const match =
    BEFORE_DAY.exec(left) ??
    TERM_OF_DAY.exec(left) ??
    mistypedBefore(left) ??
    heldOnDay(text, date, left, context);
  if (!match) return null;
  const { words, op = 'hoàn thành', list } = match.groups as { words: string; op?: string; list?: string };
  const closed = words.includes('(') && text[date.end] === ')';
  const at = { start: startOfWords(date.start - words.length, words), end: date.end + (closed ? 1 : 0) };
  const behind = text.slice(date.end, date.end + 60);
  const yearly = EVERY_YEAR.exec(behind);
  if (yearly || (!date.year && YEARLY.test(clauseBefore(text, at.start)))) {
    const whole = yearly ? { ...at, end: date.end + yearly[0].length } : at;
    return makeDeadline(text, whole, { kind: 'recurrence', value: 'yearly', due: null }, date);
  }
  const next = date.year ? null : NEXT_YEAR.exec(behind);
  if (next && reference && date.exists) {
    const value = isoInYear(date, dayOf(reference).year + 1);
    return makeDeadline(
      text,
      { ...at, end: date.end + next[0].length },
      { kind: 'date', value, due: value },
      date,
    );
  }
  const value = date.exists ? isoOfDay(date, reference) : null;
  // Several days that are over are those of something that was done.
  if (list && value !== null && reference !== null && value < reference) return null;
  if (tellsWhatHappened(text, { date, before: left.slice(0, match.index), op }, value, reference))
    return null;
  return makeDeadline(text, at, { kind: 'date', value, due: value }, date);
}

const BEFORE_WORD = /(?<!\p{L})(?<words>(?<op>\p{L}{4,7})\s+)$/u;
const BEFORE_WORD_AND_DAY = /(?<!\p{L})(?<words>(?<op>\p{L}{4,7})\s+(?<day>\p{L}{3,6})\s+)$/u;

/** `trướcc ngày`, `trước gnày`, `truớc`: a slip of the keyboard takes no deadline away. */
function mistypedBefore(left: string): RegExpExecArray | null {
  const alone = BEFORE_WORD.exec(left);
  if (alone && isSlipFor(alone.groups!.op!, 'truoc')) return alone;
  const match = BEFORE_WORD_AND_DAY.exec(left);
  if (!match) return null;
  const { op = '', day = '' } = match.groups!;
  const isBefore = op.toLowerCase() === 'trước' || isSlipFor(op, 'truoc');
  return isBefore && (day.toLowerCase() === 'ngày' || isSlipFor(day, 'ngay')) ? match : null;
}

/** `tổ chức hội nghị ngày 20/3/2026`; the word `ngày` must stand there. What was held before is told of. */
function heldOnDay(
  text: string,
  date: CalendarDate,
  left: string,
  { reference }: DeadlineContext,
): RegExpExecArray | null {
  const day = isoOfDay(date, reference);
  if (reference !== null && day !== null && day < reference) return null;
  const match = DAY_ALONE.exec(left);
  // `tổ chức hội nghị từ ngày 16/3 đến ngày 27/3`: the last day says by when.
  const begins =
    /(?<!\p{L})từ\s+(?:ngày\s+)?$/iu.test(left) && /^\s+(?:đến|tới)\s/u.test(text.slice(date.end));
  if (!match || begins || (date.form === 'numeric' && !match.groups!.list && !/ngày\s+$/iu.test(left)))
    return null;
  const clause = clauseBefore(text, date.start - match[0].length);
  if (opensWork(text, date, match[0], clause)) return match;
  if (day !== reference && isRemark(text, date, match[0], clause)) return match;
  if (BROUGHT_TO_MEETING.test(clause) && !GROUND.test(clause) && !SAID_THERE.test(clause)) return match;
  if (
    HANDED_TO.test(clause) &&
    !SENT_BY_OTHERS.test(clause) &&
    !GROUND.test(clause) &&
    ENDS_WORK.test(text.slice(date.end, date.end + 8))
  )
    return match;
  return HELD.test(clause) || (HANDED_IN.test(clause) && HANDED_IN_ON.test(match[0])) ? match : null;
}

/** `trình UBND phường ngày 05/10/2026.`: on a day to come, nothing between those who are to get it and the day. */
const HANDED_TO = pattern('u')`
  \<(?<!(?:đã|được)_)(?:[Tt]rình|[Gg]ửi|[Nn]ộp) (?:cho |về )?
  (?:
    UBND|HĐND|Ủy ban|Sở|Phòng|Văn phòng|Ban|Bộ|Chi cục|Trung tâm|Hội đồng
    |(?:Phó )?(?:Giám đốc|Chủ tịch)|[Ll]ãnh đạo|Thường trực|Đảng ủy
  )(?:
    \s+(?!
      (?:
        tờ|văn|công|hồ|kết|kế|báo|họp|giấy|lễ|dự(?! án)|tham|danh|chương|làm|nội dung|tài liệu|phương án
        |hội (?:nghị|thảo|chợ|thi)|đề (?:án|xuất|cương)
      )\s
    )[\p{L}&-]{1,10}
  ){0,6}\s*$
`;
/** `các kiến nghị doanh nghiệp gửi Sở`, `hồ sơ Công ty A nộp Sở`: whose papers these are, and who sent them. */
const SENT_BY_OTHERS = pattern('iu')`
  \<(?:kiến nghị|đề xuất|đề nghị|hồ sơ|văn bản|báo cáo|đơn|phản ánh|tài liệu|tờ trình|ý kiến)\s+
  (?:do |mà )?(?:các )?
  (?:
    doanh nghiệp|đơn vị|địa phương|cơ quan|cử tri|người dân|nhà (?:thầu|đầu tư)|chủ đầu tư|Công ty|UBND|Sở|Phòng
    |Ban|xã|phường
  )(?: [\p{L}&-]{1,10}){0,6}? (?:gửi|nộp|trình)\>[^,;]*$
`;
/** `trình HĐND tỉnh thông qua tại kỳ họp ngày 17/4/2026`: the meeting that the work waits for. */
const BROUGHT_TO_MEETING = pattern('iu')`
  \<(?:báo cáo|trình|thông qua|xem xét|quyết định|(?:xin|lấy|cho) ý kiến)\>[^.;:]{0,80}\s
  (?:tại|trong|vào) (?:kỳ họp|phiên họp|(?:cuộc|buổi) (?:họp|giao ban)|hội nghị|giao ban)(?: \p{L}{1,12}){0,4}?\s*$
`;
/** What was said at a meeting that is over. */
const SAID_THERE = pattern('iu')`
  \<(?:
    đã|được|nêu|(?<!(?:xin|lấy|cho)\s)ý kiến|góp ý|kết luận|chỉ đạo|phát biểu|thảo luận|kiến nghị
  )\>[^.;:,]*$
`;
/** `Căn cứ hồ sơ nộp Trung tâm ngày 10/3/2026`: what is there already. */
const GROUND = /^\s*(?:căn\s+cứ|theo|trên\s+cơ\s+sở)(?!\p{L})/iu;
const ENDS_WORK = /^\s*(?:[.;,)]|$|để\s)/u;

/** `Thứ Sáu (ngày 13/3/2026) báo cáo …`: a weekday with its day before the work. */
const opensWork = (text: string, date: CalendarDate, words: string, clause: string): boolean =>
  clause.trim() === '' &&
  (/thứ|chủ/iu.test(words) ? /^\)?,?\s+\p{Ll}/u : DONE_ON_DAY).test(text.slice(date.end, date.end + 24));

/** `…; ngày 26/10/2026 tổ chức kiểm đếm`: what is done on the day that opens a clause. */
const DONE_ON_DAY = pattern('iu')`
  ^,? (?:
    tổ chức|tiến hành|hoàn thành|báo cáo|trình|gửi|nộp|bàn giao|công bố|khai mạc|khởi công|khánh thành|ra quân
    |triển khai|thực hiện|kiểm tra|làm việc|họp|niêm yết|công khai
  )\>
`;

/** `Bàn giao công trình (ngày 13/3/2026).`: a day in brackets closes the work, unless it is that of a feast or a meeting. */
const isRemark = (text: string, date: CalendarDate, words: string, clause: string): boolean =>
  /^ngày\s+$/iu.test(words) &&
  clause.endsWith('(') &&
  /^\)\s*(?:[.;]|$)/u.test(text.slice(date.end)) &&
  !OF_DAY.test(clause);
const OF_DAY = /(?<!\p{L})(?:kỷ\s+niệm|chào\s+mừng|hưởng\s+ứng|ngày|họp|kết\s+luận|lễ|tết)(?!\p{L})/iu;

function isoOfDay(date: CalendarDate, reference: string | null): string | null {
  if (date.iso) return date.iso;
  const year = yearOf(reference, date.month!.value, date.day!.value);
  return year === null ? null : isoInYear(date, year);
}
