import { WEEKDAY_NAME, weekdayNamed } from '../date/weekday-names';
import { type Deadline, HOUR, makeDeadline } from './deadline';

const EVERY = String.raw`(?:hàng|hằng|mỗi)\s+`;
const BEFORE = String.raw`(?:(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+${HOUR})?(?:(?:sáng|chiều|trưa)\s+)?`;
const LEAD = String.raw`(?:trước|vào|chậm\s+nhất(?:\s+(?:là|vào))?)\s+`;

/** `trước 16h00 thứ Sáu hằng tuần`, `từ thứ Hai đến thứ Năm hằng tuần`; several weekdays make no single value. */
const WEEKDAY_FIRST = new RegExp(
  String.raw`(?<!\p{L})${BEFORE}(?:ngày\s+)?(?<others>(?:${WEEKDAY_NAME}\s*(?:,|và|đến)\s*){1,6})?(?<day>${WEEKDAY_NAME})\s+${EVERY}tuần(?!\p{L})`,
  'giu',
);
const WEEK_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:định\s+kỳ\s+)?${EVERY}tuần\s{0,2}[,(]?\s*(?:${LEAD})?${HOUR}(?:(?:sáng|chiều|trưa)\s+)?(?:ngày\s+)?(?<day>${WEEKDAY_NAME})(?<others>(?:\s{0,2}(?:,|và|đến)\s{1,2}${WEEKDAY_NAME}){1,6})?(?![\p{L}\d])`,
  'giu',
);
/** `vào các ngày thứ Hai, thứ Năm`, and not those of one week: `thứ Hai, thứ Ba (19, 20/10/2026)`, `thứ Hai, thứ Ba tuần tới`. */
const ONE_WEEK = String.raw`\s{0,2}[,(]?\s{0,2}(?:(?:tức\s+)?(?:từ\s+)?(?:ngày\s+\d|\d{1,2}(?:\s?(?:,|và)\s?\d{1,2}){0,4}\s?/\s?\d)|(?:của\s+|trong\s+)?tuần\s+(?:này|tới|sau|từ|kế|tiếp|(?:đầu|cuối)(?!\s+(?:của\s+)?(?:hàng|hằng|mỗi|từng))))`;
const WEEKDAYS = new RegExp(
  String.raw`(?<!\p{L})các\s+(?:(?:buổi\s+)?(?:sáng|chiều)\s+|ngày\s+)?${WEEKDAY_NAME}(?:(?:\s*,\s*|\s+và\s+)${WEEKDAY_NAME}){0,4}(?!\s+(?:hàng|hằng|mỗi)|\p{L}|(?:\s*,\s*|\s+và\s+)${WEEKDAY_NAME}|${ONE_WEEK})`,
  'giu',
);
const MONTHDAY_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:trước|chậm\s+nhất(?:\s+(?:là|vào))?)\s+${HOUR})?(?:(?<others>ngày\s+\d{1,2}\s*(?:,|và)\s*(?:(?:ngày\s+)?\d{1,2}\s*(?:,|và)\s*){0,4})(?:ngày\s+)?|ngày\s+)(?<day>\d{1,2})\s+(?:${EVERY}|của\s+(?:mỗi|từng|hàng|hằng)?\s*)(?<every>tháng)(?<last>\s+cuối\s+(?:mỗi\s+)?quý)?(?!\s*\d|\p{L})`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:định\s+kỳ\s+)?${EVERY}tháng\s{0,2}[,(]?\s*(?:${LEAD})?${HOUR}ngày\s+(?<day>\d{1,2})(?<others>(?:\s{0,2}(?:,|và)\s{1,2}ngày\s+\d{1,2}){1,4})?(?!\s?[/\d]|\s+tháng)`,
  'giu',
);
/** `trước 16 giờ 00 phút hằng ngày`, `từ 06 giờ 30 hằng ngày` */
const DAILY_AT = new RegExp(
  String.raw`(?<!\p{L})(?:${LEAD}|(?:từ|lúc)\s+)(?=\d)${HOUR}${EVERY}ngày(?!\p{L})`,
  'giu',
);
/** `thu dọn rác mỗi sáng` */
const PART_OF_DAY = /(?<!\p{L})(?:mỗi|hằng|hàng)\s+(?:buổi\s+)?(?:sáng|chiều|tối|đêm)(?!\p{L})/giu;
const MONTH_OF_QUARTER =
  /(?<!\p{L})(?:trước\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?tháng\s+(?:đầu|giữa|cuối)\s+(?:của\s+)?(?:mỗi\s+|hàng\s+|hằng\s+)?quý(?!\p{L})/giu;
/** `đơn hàng quý IV`: goods, and no time. */
const GOODS = String.raw`(?<!(?:đơn|giao|xuất|nhập|bán|mua|đặt|trả|nhận|khách|mặt|lô)\s)`;
const PLAIN = new RegExp(
  String.raw`(?<!\p{L})${GOODS}(?<regular>định\s+kỳ\s+)?${EVERY}(?<every>ngày|tuần|tháng|quý|năm)(?!\p{L})`,
  'giu',
);
const TIMES =
  /(?<![\p{L}\d,.-])(?:\d{1,2}|một|hai)\s+lần\s{0,2}(?:\/|mỗi\s+|một\s+|trong\s+)\s{0,2}(?<every>ngày|tuần|tháng|quý|năm)(?!\p{L})/giu;
const INTERVAL = /(?<!\p{L})định\s+kỳ\s+(?<count>\d{1,2})\s+(?<every>ngày|tuần|tháng|năm)(?!\p{L})/giu;
const REGULAR =
  /(?<!\p{L})định\s+kỳ(?=(?<=theo\s{1,2}định\s{1,2}kỳ)\s*(?:[.;,)]|$)|\s+(?:báo\s+cáo|tổng\s+hợp|gửi|rà\s+soát|đánh\s+giá|tổ\s+chức|cung\s+cấp|thông\s+tin)(?!\p{L}))/giu;

/** `chế độ báo cáo 06 tháng, 09 tháng, năm`: the reports of several periods come back. */
const OF_PERIODS =
  /(?<=(?<!\p{L})báo\s{1,2}cáo\s{1,2})(?:(?:tuần|tháng|quý|0?[369]\s{1,2}tháng)(?:\s{0,2},\s{0,2}|\s{1,2}và\s{1,2})){1,4}(?:tháng|quý|năm)(?!\p{L}|\s*\d)/giu;

const VALUES: Readonly<Record<string, string>> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};
/** `6 tháng một lần`, `06 tháng/lần`, `3 giờ một lần` */
const EVERY_SO_LONG =
  /(?<![\p{L}\d,.-])(?<count>\d{1,2}|hai|ba|mỗi)\s+(?<every>phút|giờ|ngày|tuần|tháng|năm)(?:\s+(?:một|0?1)\s+|\s?\/\s?(?:0?1\s+)?)lần(?!\p{L})/giu;
const LAST_DAY =
  /(?<!\p{L})ngày\s+(?:làm\s+việc\s+)?cuối(?:\s+cùng)?\s+(?:của\s+)?(?:mỗi\s+|từng\s+|hàng\s+|hằng\s+)?(?<every>tuần|tháng|quý|năm)(?!\s*\d|\s+(?:này|tới|sau|trước|nay)|\p{L})/giu;
/** The day of a month that a clause names behind `hằng tháng`: `hằng tháng báo cáo Sở trước ngày 20`. */
const DAY_BEHIND =
  /^[^.;]{0,160}?(?<!\p{L})(?:trước|vào|chậm\s+nhất(?:\s+(?:là|vào))?)\s+ngày\s+(\d{1,2})(?:(?=\s+(?:của\s+)?tháng\s+(?:sau|kế|tiếp|liền)(?!\p{L}))|(?!\s?[/.\d-]\s?\d|\d|\s+(?:tháng|hàng|hằng|của|mỗi|làm)))/iu;
const INTERVALS: Readonly<Record<string, string>> = {
  '1 ngày': 'daily',
  '1 tuần': 'weekly',
  '7 ngày': 'weekly',
  '1 tháng': 'monthly',
  '3 tháng': 'quarterly',
  '12 tháng': 'yearly',
  '1 năm': 'yearly',
};

/** What is paid or done each month by its nature: `trợ cấp hằng tháng`, `kế hoạch hằng năm`. */
const ATTRIBUTE =
  /(?:kế\s+hoạch|dự\s+toán|ngân\s+sách|chỉ\s+tiêu|chương\s+trình|danh\s+mục|kinh\s+phí|nhiệm\s+vụ|đời\s+sống|hoạt\s+động|sinh\s+hoạt|lương|trợ\s+cấp|phụ\s+cấp|tiền|bình\s+quân|mưa\s+lũ|công\s+việc|sử\s+dụng\s+đất|mức|thu\s+nhập|sản\s+lượng|nhu\s+cầu)\s+$/iu;
const ENDS_CLAUSE = /^\s*(?:[.,;:()]|$)/u;
/** `báo cáo tình hình hằng ngày về Văn phòng trước 16 giờ` */
const TO_WHOM = /^\s+(?:về|cho|gửi|lên|tới|đến|trước|vào|qua)(?!\p{L})/iu;
const REPORTS =
  /(?<!\p{L})(?:báo\s+cáo|tổng\s+hợp|gửi|tổ\s+chức|rà\s+soát|đánh\s+giá|sơ\s+kết|tổng\s+kết)(?!\p{L})/iu;
/** What is done day by day by those who watch over something. */
const WATCHES =
  /(?<!\p{L})(?:trực|theo\s+dõi|giám\s+sát|kiểm\s+tra|cập\s+nhật|đăng\s+tải|thống\s+kê|tuần\s+tra)(?!\p{L})/iu;

/** Work that comes back: each week, on the 25th of each month. */
export function recurringDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  if (/tuần/iu.test(text)) {
    add(found, text, WEEKDAY_FIRST, (groups) => (groups.others ? 'weekly' : weekly(groups.day!)));
    add(found, text, WEEK_FIRST, (groups) => (groups.others ? 'weekly' : weekly(groups.day!)));
  }
  if (/các\s.{0,16}(?:thứ|chủ)\s/iu.test(text)) add(found, text, WEEKDAYS, () => 'weekly');
  if (/ngày\s+\d/iu.test(text)) {
    add(found, text, MONTH_OF_QUARTER, () => 'quarterly');
    add(found, text, MONTHDAY_FIRST, (groups) =>
      groups.last ? 'quarterly' : groups.others ? 'monthly' : monthly(groups.day!),
    );
    add(found, text, MONTH_FIRST, (groups) => (groups.others ? 'monthly' : monthly(groups.day!)));
  }
  if (/(?:hàng|hằng|mỗi)\s/iu.test(text)) {
    add(found, text, DAILY_AT, () => 'daily');
    add(found, text, PART_OF_DAY, () => 'daily');
    add(found, text, PLAIN, (groups, at, end) =>
      isAttribute(text, groups, at, end) ? undefined : valueOfEvery(groups.every!.toLowerCase(), text, end),
    );
  }
  if (/ngày\s+(?:làm\s+việc\s+)?cuối/iu.test(text))
    add(found, text, LAST_DAY, (groups) => VALUES[groups.every!.toLowerCase()]!);
  if (/lần/iu.test(text)) {
    add(found, text, TIMES, (groups) => VALUES[groups.every!.toLowerCase()]!);
    add(found, text, EVERY_SO_LONG, intervalOf);
  }
  if (/báo\s+cáo/iu.test(text)) add(found, text, OF_PERIODS, () => null);
  if (/định\s+kỳ/iu.test(text)) {
    add(found, text, INTERVAL, intervalOf);
    add(found, text, REGULAR, (_groups, _at, end) => (saysHowOften(text, end, found) ? undefined : null));
  }
  return found;
}

/** Whether the clause goes on to say how often: `định kỳ báo cáo vào ngày 25 hằng tháng`. */
function saysHowOften(text: string, from: number, found: readonly Deadline[]): boolean {
  const length = text.slice(from).search(/[.;]/u);
  const end = length < 0 ? text.length : from + length;
  return found.some((other) => other.start >= from && other.start < end);
}

const intervalOf: Read = ({ count, every }) => {
  const unit = every!.toLowerCase();
  return (/^mỗi$/iu.test(count!) ? VALUES[unit] : INTERVALS[`${Number(count)} ${unit}`]) ?? null;
};

function valueOfEvery(every: string, text: string, end: number): string {
  const day = every === 'tháng' ? DAY_BEHIND.exec(text.slice(end, end + 200)) : null;
  return day ? monthly(day[1]!) : VALUES[every]!;
}

type Read = (
  groups: Record<string, string | undefined>,
  at: number,
  end: number,
) => string | null | undefined;

function add(found: Deadline[], text: string, pattern: RegExp, read: Read): void {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const value = read(match.groups ?? {}, match.index, end);
    if (value === undefined) continue;
    found.push(makeDeadline(text, { start: match.index, end }, { kind: 'recurrence', value, due: null }));
  }
}

const weekly = (day: string): string => `weekly:${weekdayNamed(day)}`;

const monthly = (day: string): string =>
  Number(day) >= 1 && Number(day) <= 31 ? `monthly:${Number(day)}` : 'monthly';

/** `hàng năm` in the middle of a sentence tells how often a thing is so, and seldom when work is due. */
function isAttribute(
  text: string,
  groups: Record<string, string | undefined>,
  at: number,
  end: number,
): boolean {
  if (groups.regular) return false;
  const before = text.slice(Math.max(0, at - 40), at);
  // A quoted name sets no time: `chiến dịch “Mỗi tuần 10 phút”`.
  if (ATTRIBUTE.test(before) || /["“]$/u.test(before)) return true;
  // `ra quân từ 16h00 đến 18h30 hằng ngày`
  if (/\d\s?(?:h|giờ)\s?(?:\d{2}\s+)?(?:phút\s+)?$/iu.test(before)) return false;
  const every = groups.every!.toLowerCase();
  if (every !== 'năm' && every !== 'ngày') return false;
  const wide = text.slice(Math.max(0, at - 100), at);
  const clause = wide.slice(
    Math.max(wide.lastIndexOf('.'), wide.lastIndexOf(';'), wide.lastIndexOf(',')) + 1,
  );
  const after = text.slice(end, end + 24);
  return (
    clause.trim() !== '' &&
    !(REPORTS.test(clause) && (ENDS_CLAUSE.test(after) || (every === 'ngày' && TO_WHOM.test(after)))) &&
    !(every === 'ngày' && ENDS_CLAUSE.test(after) && WATCHES.test(clause)) &&
    !/^\s+báo\s+cáo/iu.test(after)
  );
}
