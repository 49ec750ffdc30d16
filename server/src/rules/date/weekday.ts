import { addDays, weekdayOf } from '../../model/date/calendar';
import { wrongWeekday } from '../../model/date/weekday';
import { writtenWeekday } from '../../model/date/written';
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

export default defineRule({
  id: 'date/weekday',
  title: 'Thứ không khớp với ngày',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Lịch',
  docs: {
    what: 'Thứ trong tuần ghi cạnh một ngày phải đúng với ngày ấy: “thứ Hai, ngày 13/4/2026”, “ngày 13/4/2026 (thứ Hai)”. Chỉ xét ngày có ghi năm; số thứ tự như “phiên họp thứ Ba, ngày 13/4/2026” không bị nhắc.',
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
    ],
    right: [
      '1. Họp vào chiều thứ Sáu, ngày 10/4/2026 và Chủ nhật (ngày 12/4/2026); báo cáo ngày 13/4/2026 (thứ 2).',
      '1. Theo Thông báo kết luận phiên họp thứ Ba, ngày 13/4/2026; giấy phép sửa đổi lần thứ 3 ngày 13/4/2026.',
      '1. Thứ nhất, rà soát theo Kế hoạch ngày 10/4/2026, thứ hai, báo cáo kết quả.',
    ],
  },
  faults: [dayAfter],
  *check({ facts, paragraph }) {
    const { text } = paragraph;
    for (const date of facts.dates) {
      const wrong = wrongWeekday(text, date);
      if (!wrong) continue;
      const { weekday, right } = wrong;
      const day = text.slice(date.start, date.end).replace(/^ngày\s+/iu, '');
      yield {
        span: wrong.span,
        message: `Ngày ${day} là ${writtenWeekday(weekdayOf(date.iso!))}, ở đây ghi “${text.slice(weekday.start, weekday.end)}”: sửa thứ hoặc sửa ngày.`,
        fixes: [replacing(weekday, right, `Sửa thành “${right}”`, false)],
      };
    }
  },
});
