import { addDays, weekdayOf } from '../../model/date/calendar';
import { weekdayBeside, weekdayLike } from '../../model/date/weekday';
import { WEEKDAY_NAME, writtenWeekday } from '../../model/date/weekday-names';
import { writtenDay, writtenLike } from '../../model/date/written';
import { isEndOfStretch } from '../../model/deadline/dated/several-days';
import { clauseBefore } from '../../model/deadline/deadline';
import {
  HOLIDAYS,
  holidayYears,
  isWorkingDay,
  previousWorkingDay,
  restOf,
} from '../../model/deadline/holidays';
import { pattern } from '../../text/pattern';
import { type DocumentContext, defineRule, type Fault, type Fix, type FixEdit } from '../rule';
import { noticeWith } from './sample';
import { deadlinesIn, firstDayOf, type PlacedDeadline } from './task-deadlines';

const moved = (name: string, to: (due: string) => string | null): Fault => ({
  name,
  *sites(context: DocumentContext) {
    for (const placed of daysToCome(context)) {
      const { deadline, text, place } = placed;
      const { date, due } = deadline;
      if (isEvent(placed)) continue;
      const day = to(due!);
      if (!date?.year || day === null || !isWorkingDay(due!, HOLIDAYS) || NAMES_WEEKDAY.test(deadline.text))
        continue;
      const at = place(date);
      if (at.block === context.block) yield { span: at.span, newText: writtenLike(text, date, day) };
    }
  },
});

/** The day beside a weekday's name could be moved only with the name. */
const NAMES_WEEKDAY = pattern('iu')`\<${WEEKDAY_NAME}\>`;

export default defineRule({
  id: 'deadline/non-working-day',
  title: 'Thời hạn rơi vào ngày nghỉ',
  reads: 'document',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'notice',
  unfinished: true,
  basis: 'Bộ luật Lao động 2019, Điều 111, Điều 112',
  docs: {
    what: 'Nhắc khi thời hạn là thứ Bảy, Chủ nhật hoặc ngày nghỉ lễ, Tết. Ngày nghỉ bù, nghỉ hoán đổi và ngày làm bù được tính theo quyết định của từng năm.',
    why: 'Vào ngày nghỉ không ai nhận báo cáo, nên thời hạn thực tế khác thời hạn ghi trong thông báo.',
    how: 'Ghi ngày làm việc liền trước, như sửa nhanh đề nghị. Nếu ngày nghỉ của một năm chưa đúng, cơ quan ghi lại trong mục “holidays” của tệp thongbao.config.json.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ngày <|18/4/2026|>.'),
        message: '18/4/2026 là thứ Bảy: nên ghi ngày làm việc liền trước, thứ Sáu 17/4/2026.',
        fixed: noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ngày 17/4/2026.'),
      },
      {
        text: noticeWith(
          '1.1. Tham mưu ban hành Kế hoạch khuyến công năm 2027, hoàn thành trước ngày <|30/4|>.',
        ),
        message:
          '30/4/2026 là ngày nghỉ nhân Ngày Chiến thắng: nên ghi ngày làm việc liền trước, thứ Tư 29/4/2026.',
        fixed: noticeWith(
          '1.1. Tham mưu ban hành Kế hoạch khuyến công năm 2027, hoàn thành trước ngày 29/4.',
        ),
      },
      ...[
        [
          'ngày <|18/4/2026|> (Thứ Bảy)',
          'ngày 17/4/2026 (Thứ Sáu)',
          '18/4/2026 là thứ Bảy',
          'thứ Sáu 17/4/2026',
        ],
        [
          'ngày <|19/4/2026|> (Chủ nhật)',
          'ngày 17/4/2026 (thứ Sáu)',
          '19/4/2026 là Chủ nhật',
          'thứ Sáu 17/4/2026',
        ],
        [
          'thứ Bảy, ngày <|18/4/2026|>',
          'thứ Sáu, ngày 17/4/2026',
          '18/4/2026 là thứ Bảy',
          'thứ Sáu 17/4/2026',
        ],
        ['thứ 7 (ngày <|18/4/2026|>)', 'thứ 6 (ngày 17/4/2026)', '18/4/2026 là thứ Bảy', 'thứ Sáu 17/4/2026'],
      ].map(([day, other, is, working]) => ({
        text: noticeWith(`1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ${day}.`),
        message: `${is}: nên ghi ngày làm việc liền trước, ${working}.`,
        fixed: noticeWith(`1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ${other}.`),
      })),
    ],
    right: [
      noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ngày 17/4/2026.'),
      noticeWith('1.1. Báo cáo kết quả vào Chủ nhật hằng tuần; gửi số liệu trước ngày 25 hằng tháng.'),
      noticeWith('1.1. Tổ chức lễ phát động ngày 18/4/2026, gửi kế hoạch trước ngày 10/4/2026.'),
      noticeWith(
        '1.1. Tổ chức hội nghị sơ kết ngày 18/4/2026; gặp mặt doanh nghiệp, dự kiến ngày 10/4/2026.',
      ),
      noticeWith('1.1. Tổng vệ sinh trụ sở vào sáng Chủ nhật, ngày 19/4/2026.'),
      noticeWith('1.1. Trưng bày sản phẩm từ ngày 15/4/2026 đến hết ngày 19/4/2026.'),
      noticeWith('1.1. Tổ chức phiên chợ quê trong các ngày 17, 18 và 19/4/2026.'),
      noticeWith('1.1. Trực từ 18 giờ 00 ngày 18/4/2026 (thứ Bảy) đến 02 giờ 00 ngày 19/4/2026.'),
      noticeWith('1.1. Chuẩn bị các điều kiện cho Lễ khai mạc hội chợ vào ngày 18/4/2026.'),
    ],
  },
  faults: [
    moved('chuyển sang thứ Bảy', (due) => addDays(due, 6 - weekdayOf(due))),
    moved('chuyển sang ngày lễ', (due) => {
      const holiday = `${due.slice(0, 4)}-09-02`;
      return holiday > due ? holiday : null;
    }),
  ],
  *check(context) {
    const years = holidayYears(context.settings.holidays);
    for (const placed of daysToCome(context)) {
      const { date, due } = placed.deadline;
      const rest = restOf(due!, years);
      if (rest === null || !date || isEvent(placed)) continue;
      const working = previousWorkingDay(due!, years);
      const reason = rest.startsWith('nghỉ')
        ? `ngày ${rest.replace(/^nghỉ Ngày /u, 'nghỉ nhân Ngày ')}`
        : rest.replace(/^Thứ /u, 'thứ ');
      const weekday = writtenWeekday(weekdayOf(working));
      yield {
        span: placed.place(date).span,
        message: `${writtenDay(due!)} là ${reason}: nên ghi ngày làm việc liền trước, ${weekday} ${writtenDay(working)}.`,
        fixes: movedTo(placed, working),
      };
    }
  },
});

/**
 * `Lễ khai giảng vào ngày 05/9`, `sáng Chủ nhật, ngày 19/4`, `từ ngày … đến hết ngày …`, `các ngày 18 và 19/4`: the day of an event, which may
 * well be a day off.
 */
function isEvent({ deadline, text }: PlacedDeadline): boolean {
  const clause = clauseBefore(text, deadline.start);
  if (UNTIL_DAY.test(deadline.text)) return isEndOfStretch(clause);
  if (SEVERAL_DAYS.test(deadline.text)) return true;
  return ON_DAY.test(deadline.text) && (NAMES_WEEKDAY.test(deadline.text) || EVENT.test(clause));
}

const UNTIL_DAY = /^(?:đến|tới|hết)\s/iu;
const SEVERAL_DAYS =
  /^(?:trong\s+)?(?:(?:các|cả|hai|ba|bốn|\d{1,2})\s+)?ngày\s+[\d/]+(?:\s?[,;–-]|\s+(?:và|đến|tới)\s)/iu;
const ON_DAY = /^(?:ngày\s|\d|sáng|chiều|tối|thứ\s|chủ\s)/iu;
const EVENT = pattern('iu')`
  \<(?:
    tổ chức|lễ|khai giảng|khai mạc|bế mạc|hội chợ|triển lãm|hội thi|cuộc thi|giải|kỷ niệm|ra quân|mít tinh
    |diễn tập|bầu cử|ngày hội
  )\>
`;

/** Deadlines on one day that is not over yet: of one that is, `deadline/past` speaks. */
function* daysToCome(context: DocumentContext): Generator<PlacedDeadline> {
  const first = firstDayOf(context.document);
  for (const placed of deadlinesIn(context)) {
    const { kind, due } = placed.deadline;
    if (kind === 'date' && due !== null && (first === null || due >= first)) yield placed;
  }
}

/** The date changed, and with it the name of its weekday; a weekday that stands where it could be another’s is left to the drafter. */
function movedTo({ deadline, text, place }: PlacedDeadline, day: string): Fix[] {
  const date = deadline.date!;
  const weekday = weekdayBeside(text, date);
  if (!weekday && NAMES_WEEKDAY.test(deadline.text)) return [];
  const edits: FixEdit[] = [{ ...place(date), newText: writtenLike(text, date, day) }];
  if (weekday) {
    const name = weekdayLike(text.slice(weekday.start, weekday.end), weekdayOf(day));
    edits.push({ ...place(weekday), newText: name });
  }
  const title = `Đổi thời hạn sang ${writtenWeekday(weekdayOf(day))}, ${writtenDay(day)}`;
  return [{ title, safe: false, edits }];
}
