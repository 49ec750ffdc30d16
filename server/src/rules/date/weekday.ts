import { addDays, dayOf, weekdayOf } from '../../model/date/calendar';
import { type CalendarDate, isoInYear } from '../../model/date/dates';
import { wrongWeekday } from '../../model/date/weekday';
import { writtenWeekday } from '../../model/date/weekday-names';
import { writtenDay } from '../../model/date/written';
import { referenceOf } from '../../model/notice/document-facts';
import { defineRule, type Fault, replacing } from '../rule';

/** Where a day is a matter of this notice, and of no document that it cites. */
const OWN_DAY = /(?:trước|vào|đến)\s+(?:ngày\s+)?$|^(?:ngày\s+)?$/iu;

/** Names the weekday after the date's own. */
const dayAfter: Fault = {
  name: 'thứ không khớp với ngày',
  *sites({ facts, paragraph: { form, text } }) {
    if (form === 'place-date') return;
    for (const { kind, iso, start, end } of facts.dates) {
      if (kind !== 'day' || iso === null || !OWN_DAY.test(text.slice(Math.max(0, start - 20), start)))
        continue;
      yield {
        span: { start: end, end },
        newText: ` (${writtenWeekday(weekdayOf(addDays(iso, 1)))})`,
        lossy: true,
      };
    }
  },
};

const NOTICE = (deadline: string): string =>
  `THÔNG BÁO\nKết luận cuộc họp\n\nNgày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp và kết luận như sau:\n1. Văn phòng gửi báo cáo ${deadline}.`;

export default defineRule({
  id: 'date/weekday',
  title: 'Thứ không khớp với ngày',
  reads: 'document',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Lịch',
  docs: {
    what: 'Thứ trong tuần ghi cạnh một ngày phải đúng với ngày ấy: “thứ Hai, ngày 13/4/2026”, “ngày 13/4/2026 (thứ Hai)”. Ngày không ghi năm được hiểu theo ngày ban hành, ngày họp của thông báo; số thứ tự như “phiên họp thứ Ba, ngày 13/4/2026” không bị nhắc.',
    why: 'Thứ và ngày không khớp thì người nhận không biết phải làm, phải đến vào hôm nào; thường gặp khi sửa ngày trong thông báo kỳ trước mà quên sửa thứ.',
    how: 'Đối chiếu với lịch rồi sửa thứ hoặc sửa ngày.',
  },
  examples: {
    wrong: [
      {
        text: '1. Tổ chức cuộc họp vào sáng <|thứ Ba, ngày 13/4/2026|> tại trụ sở.',
        message: 'Ngày 13/4/2026 là thứ Hai, ở đây ghi “thứ Ba”: sửa thứ hoặc sửa ngày.',
        fixed: '1. Tổ chức cuộc họp vào sáng thứ Hai, ngày 13/4/2026 tại trụ sở.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|10/4/2026 (Thứ Tư)|>.',
        message: 'Ngày 10/4/2026 là thứ Sáu, ở đây ghi “Thứ Tư”: sửa thứ hoặc sửa ngày.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 10/4/2026 (Thứ Sáu).',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước 17 giờ 00 <|thứ Năm, ngày 10/4/2026|>.',
        message: 'Ngày 10/4/2026 là thứ Sáu, ở đây ghi “thứ Năm”: sửa thứ hoặc sửa ngày.',
        fixed: '1. Văn phòng gửi báo cáo trước 17 giờ 00 thứ Sáu, ngày 10/4/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo chậm nhất là <|thứ Năm tuần sau (10/4/2026|>).',
        message: 'Ngày 10/4/2026 là thứ Sáu, ở đây ghi “thứ Năm”: sửa thứ hoặc sửa ngày.',
        fixed: '1. Văn phòng gửi báo cáo chậm nhất là thứ Sáu tuần sau (10/4/2026).',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước <|thứ 5 ngày 10/4/2026|>.',
        message: 'Ngày 10/4/2026 là thứ Sáu, ở đây ghi “thứ 5”: sửa thứ hoặc sửa ngày.',
        fixed: '1. Văn phòng gửi báo cáo trước thứ 6 ngày 10/4/2026.',
      },
      {
        text: NOTICE('trước <|thứ Năm, ngày 10/4|>'),
        message: 'Ngày 10/4/2026 là thứ Sáu, ở đây ghi “thứ Năm”: sửa thứ hoặc sửa ngày.',
        fixed: NOTICE('trước thứ Sáu, ngày 10/4'),
      },
    ],
    right: [
      '1. Tổ chức ngày hội vào thứ Bảy, Chủ nhật (11/4/2026 và 12/4/2026); họp vào thứ Hai và thứ Tư (06/4/2026 và 08/4/2026).',
      '1. Nộp hồ sơ sửa đổi lần thứ 2 ngày 12/4/2026 và thứ 3 ngày 12/4/2026.',
      NOTICE('trước thứ Sáu, ngày 10/4'),
      NOTICE('trước ngày 10/12 (thứ Năm)'),
      '1. Họp vào chiều thứ Sáu, ngày 10/4/2026 và Chủ nhật (ngày 12/4/2026); báo cáo ngày 13/4/2026 (thứ 2).',
      '1. Theo Thông báo kết luận phiên họp thứ Ba, ngày 13/4/2026; giấy phép sửa đổi lần thứ 3 ngày 13/4/2026.',
      '1. Thứ nhất, rà soát theo Kế hoạch ngày 10/4/2026, thứ hai, báo cáo kết quả.',
    ],
  },
  faults: [dayAfter],
  *check({ facts, paragraph, document }) {
    const { text } = paragraph;
    for (const date of facts.dates) {
      const iso = date.kind === 'day' ? (date.iso ?? dayNear(referenceOf(document), date)) : null;
      const wrong = iso && wrongWeekday(text, date, iso);
      if (!wrong) continue;
      const { weekday, right } = wrong;
      const day = date.year ? text.slice(date.start, date.end).replace(/^ngày\s+/iu, '') : writtenDay(iso);
      yield {
        span: wrong.span,
        message: `Ngày ${day} là ${writtenWeekday(weekdayOf(iso))}, ở đây ghi “${text.slice(weekday.start, weekday.end)}”: sửa thứ hoặc sửa ngày.`,
        fixes: [replacing(weekday, right, `Sửa thành “${right}”`, false)],
      };
    }
  },
});

const [MOST_BEFORE, MOST_AFTER] = [31, 183];

/** The day that a date without its year means, where it lies so near to the notice's own that the year is sure. */
function dayNear(reference: string | null, date: CalendarDate): string | null {
  if (!reference || !/^\d+-\d+-\d+$/.test(reference)) return null;
  const [first, last] = [addDays(reference, -MOST_BEFORE), addDays(reference, MOST_AFTER)];
  const { year } = dayOf(reference);
  const near = [year - 1, year, year + 1].map((one) => isoInYear(date, one));
  return near.find((iso) => iso !== null && iso >= first && iso <= last) ?? null;
}
