import { pattern, piece } from '../../text/pattern';
import { WEEKDAY_NAME, weekdayNamed } from '../date/weekday-names';
import { BEFORE_GOODS } from '../language/goods';
import { type Deadline, HOUR, makeDeadline } from './deadline';

const EVERY = piece`(?:hàng|hằng|mỗi)\s+`;
const BEFORE = piece`
  (?:(?:trước|chậm nhất(?: (?:là|vào))?) ${HOUR})?(?:(?:sáng|chiều|trưa) )?
`;
const LEAD = piece`(?:trước|vào|chậm nhất(?: (?:là|vào))?)\s+`;

/** `trước 16h00 thứ Sáu hằng tuần`, `từ thứ Hai đến thứ Năm hằng tuần`; several weekdays make no single value. */
const WEEKDAY_FIRST = pattern('giu')`
  \<${BEFORE}(?:ngày )?(?<others>(?:${WEEKDAY_NAME}\s*(?:,|và|đến)\s*){1,6})?(?<day>${WEEKDAY_NAME})\s+
  ${EVERY}tuần\>
`;
const WEEK_FIRST = pattern('giu')`
  \<(?:định kỳ )?${EVERY}tuần\s{0,2}[,(]?\s*(?:${LEAD})?${HOUR}(?:(?:sáng|chiều|trưa) )?(?:ngày )?
  (?<day>${WEEKDAY_NAME})(?<others>(?:\s{0,2}(?:,|và|đến)_${WEEKDAY_NAME}){1,6})?(?![\p{L}\d])
`;
/** `vào các ngày thứ Hai, thứ Năm`, and not those of one week: `thứ Hai, thứ Ba (19, 20/10/2026)`, `thứ Hai, thứ Ba tuần tới`. */
const ONE_WEEK = piece`
  \s{0,2}[,(]?\s{0,2}(?:
    (?:tức )?(?:từ )?(?:ngày \d|\d{1,2}(?:\s{0,2}(?:,|và)\s{0,2}\d{1,2}){0,4}\s?/\s?\d)
    |(?:của |trong )?tuần (?:này|tới|sau|từ|kế|tiếp|(?:đầu|cuối)(?! (?:của )?(?:hàng|hằng|mỗi|từng)))
  )
`;
const WEEKDAYS = pattern('giu')`
  \<các (?:(?:buổi )?(?:sáng|chiều) |ngày )?${WEEKDAY_NAME}(?:(?:\s*,\s*| và )${WEEKDAY_NAME}){0,4}
  (?! (?:hàng|hằng|mỗi)|\p{L}|(?:\s*,\s*| và )${WEEKDAY_NAME}|${ONE_WEEK})
`;
const MONTHDAY_FIRST = pattern('giu')`
  \<(?:(?:trước|chậm nhất(?: (?:là|vào))?) ${HOUR})?
  (?:(?<others>ngày \d{1,2}\s*(?:,|và)\s*(?:(?:ngày )?\d{1,2}\s*(?:,|và)\s*){0,4})(?:ngày )?|ngày )
  (?<day>\d{1,2}) (?:${EVERY}|của (?:mỗi|từng|hàng|hằng)?\s*)(?<every>tháng)(?<last> cuối (?:mỗi )?quý)?
  (?!\s*\d|\p{L})
`;
const MONTH_FIRST = pattern('giu')`
  \<(?:định kỳ )?${EVERY}tháng\s{0,2}[,(]?\s*(?:${LEAD})?${HOUR}ngày (?<day>\d{1,2})
  (?<others>(?:\s{0,2}(?:,|và)_ngày \d{1,2}){1,4})?(?!\s?[/\d]| tháng)
`;
/** `trước 16 giờ 00 phút hằng ngày`, `từ 06 giờ 30 hằng ngày` */
const DAILY_AT = pattern('giu')`\<(?:${LEAD}|(?:từ|lúc) )(?=\d)${HOUR}${EVERY}ngày\>`;
/** `thu dọn rác mỗi sáng` */
const PART_OF_DAY = /(?<!\p{L})(?:mỗi|hằng|hàng)\s+(?:buổi\s+)?(?:sáng|chiều|tối|đêm)(?!\p{L})/giu;
const MONTH_OF_QUARTER = pattern('giu')`
  \<(?:trước )?ngày \d{1,2} (?:của )?tháng (?:đầu|giữa|cuối) (?:của )?(?:mỗi |hàng |hằng )?quý\>
`;
const NO_GOODS = piece`(?<!${BEFORE_GOODS}_)`;
const PLAIN = pattern('giu')`
  \<${NO_GOODS}(?<regular>định kỳ )?${EVERY}(?<every>ngày|tuần|tháng|quý|năm)\>
`;
const TIMES = pattern('giu')`
  (?<![\p{L}\d,.-])(?:\d{1,2}|một|hai) lần\s{0,2}(?:/|mỗi |một |trong )\s{0,2}
  (?<every>ngày|tuần|tháng|quý|năm)\>
`;
const INTERVAL = /(?<!\p{L})định\s+kỳ\s+(?<count>\d{1,2})\s+(?<every>ngày|tuần|tháng|năm)(?!\p{L})/giu;
const REGULAR = pattern('giu')`
  \<định kỳ(?=
    (?<=theo_định_kỳ)\s*(?:[.;,)]|$)
    |\s+(?:báo cáo|tổng hợp|gửi|rà soát|đánh giá|tổ chức|cung cấp|thông tin)\>
  )
`;

/** `chế độ báo cáo 06 tháng, 09 tháng, năm`: the reports of several periods come back. */
const OF_PERIODS = pattern('giu')`
  (?<=\<báo_cáo_)(?:(?:tuần|tháng|quý|0?[369]_tháng)(?:\s{0,2},\s{0,2}|_và_)){1,4}(?:tháng|quý|năm)
  (?!\p{L}|\s*\d)
`;

const VALUES: Readonly<Record<string, string>> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};
/** `6 tháng một lần`, `06 tháng/lần`, `3 giờ một lần` */
const EVERY_SO_LONG = pattern('giu')`
  (?<![\p{L}\d,.-])(?<count>\d{1,2}|hai|ba|mỗi) (?<every>phút|giờ|ngày|tuần|tháng|năm)
  (?: (?:một|0?1) |\s?/\s?(?:0?1 )?)lần\>
`;
const LAST_DAY = pattern('giu')`
  \<ngày (?:làm việc )?cuối(?: cùng)? (?:của )?(?:mỗi |từng |hàng |hằng )?(?<every>tuần|tháng|quý|năm)
  (?!\s*\d| (?:này|tới|sau|trước|nay)|\p{L})
`;
/** The day of a month that a clause names behind `hằng tháng`: `hằng tháng báo cáo Sở trước ngày 20`. */
const DAY_BEHIND = pattern('iu')`
  ^[^.;]{0,160}?\<(?:trước|vào|chậm nhất(?: (?:là|vào))?) ngày (\d{1,2})
  (?:(?= (?:của )?tháng (?:sau|kế|tiếp|liền)\>)|(?!\s?[/.\d-]\s?\d|\d| (?:tháng|hàng|hằng|của|mỗi|làm)))
`;
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
const ATTRIBUTE = pattern('iu')`
  (?:
    kế hoạch|dự toán|ngân sách|chỉ tiêu|chương trình|danh mục|kinh phí|nhiệm vụ|đời sống|hoạt động|sinh hoạt
    |lương|trợ cấp|phụ cấp|tiền|bình quân|mưa lũ|công việc|sử dụng đất|mức|thu nhập|sản lượng|nhu cầu
  ) $
`;
const ENDS_CLAUSE = /^\s*(?:[.,;:()]|$)/u;
/** `báo cáo tình hình hằng ngày về Văn phòng trước 16 giờ` */
const TO_WHOM = /^\s+(?:về|cho|gửi|lên|tới|đến|trước|vào|qua)(?!\p{L})/iu;
const REPORTS = pattern('iu')`
  \<(?:báo cáo|tổng hợp|gửi|tổ chức|rà soát|đánh giá|sơ kết|tổng kết)\>
`;
/** What is done day by day by those who watch over something. */
const WATCHES = pattern('iu')`
  \<(?:
    trực|theo dõi|giám sát|kiểm tra|cập nhật|đăng tải|thống kê|tuần tra|ghi (?:chép|nhật ký)|phát trên|vệ sinh
    |khử khuẩn|điểm danh|chấm công
  )\>
`;

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
