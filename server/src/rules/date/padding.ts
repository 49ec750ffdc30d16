import { type CalendarDate, paddingOf } from '../../model/date/dates';
import type { Span } from '../../text/span';
import { defineRule, type Fault, type ParagraphContext, replacing } from '../rule';

/** Takes the zero from a day or month that has one by right. */
const unpadded = (name: string, part: 'day' | 'month'): Fault => ({
  name,
  *sites({ facts, paragraph }: ParagraphContext) {
    if (paragraph.form === 'place-date') return;
    for (const date of facts.dates) {
      const written = date.kind === 'day' && date.exists ? date[part] : null;
      const wantsZero = written && written.digits.length === 2 && written.value < (part === 'day' ? 10 : 3);
      if (wantsZero)
        yield { span: { start: written.start, end: written.end }, newText: String(written.value) };
    }
  },
});

export default defineRule({
  id: 'date/padding',
  title: 'Số 0 trước ngày, tháng',
  reads: 'paragraph',
  layout: true,
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b',
  docs: {
    what: 'Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải viết thêm số 0 ở trước: 06/7/2024, 28/02/2026. Từ tháng 3 đến tháng 9 không cần số 0.',
    why: 'Nghị định quy định cách viết này để không ai thêm được chữ số vào ngày, tháng.',
    how: 'Thêm số 0 còn thiếu. Nếu cơ quan muốn bỏ số 0 thừa ở tháng 3 đến tháng 9, bật tùy chọn “overPaddedMonths”.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|6/7/2024|>.',
        message: 'Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “06/7/2024”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 06/7/2024.',
      },
      {
        text: '1. Hoàn thành trước <|28/2/2026|>.',
        message: 'Tháng 1, tháng 2 phải có số 0 ở trước: viết “28/02/2026”.',
        fixed: '1. Hoàn thành trước 28/02/2026.',
      },
      {
        text: '1. Cuộc họp <|ngày 5 tháng 3 năm 2026|> đã thống nhất.',
        message: 'Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “ngày 05 tháng 3 năm 2026”.',
        fixed: '1. Cuộc họp ngày 05 tháng 3 năm 2026 đã thống nhất.',
      },
    ],
    right: [
      '1. Gửi báo cáo trước ngày 06/7/2024, 05/03/2026 và 10/10/2026; trong tháng 3/2026 đạt 5/7 chỉ tiêu.',
    ],
  },
  faults: [unpadded('bỏ số 0 của ngày', 'day'), unpadded('bỏ số 0 của tháng', 'month')],
  *check({ facts, paragraph: { text, form }, settings }) {
    if (form === 'place-date') return;
    for (const date of facts.dates) {
      if (date.kind !== 'day') continue;
      const faults = paddingOf(date);
      const missing = faults.filter(({ kind }) => kind === 'missing');
      const reported =
        missing.length > 0 ? missing : settings.options.overPaddedMonths === 'hint' ? faults : [];
      if (reported.length === 0) continue;
      const right = reported.reduceRight(
        (written, { part, right }) => put(written, part, date, right),
        text.slice(date.start, date.end),
      );
      yield {
        span: { start: date.start, end: date.end },
        message: messageFor(
          date,
          missing.map(({ part }) => part),
          right,
        ),
        ...(missing.length === 0 && { severity: 'hint' as const }),
        fixes: [replacing({ start: date.start, end: date.end }, right, `Sửa thành “${right}”`)],
      };
    }
  },
});

function put(written: string, part: Span, { start }: CalendarDate, right: string): string {
  return written.slice(0, part.start - start) + right + written.slice(part.end - start);
}

function messageFor(date: CalendarDate, missing: readonly Span[], right: string): string {
  if (missing.length === 0) return `Tháng 3 đến tháng 9 không cần số 0 ở trước: viết “${right}”.`;
  if (missing.length === 2)
    return `Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải có số 0 ở trước: viết “${right}”.`;
  if (missing[0] === date.day) return `Ngày nhỏ hơn 10 phải có số 0 ở trước: viết “${right}”.`;
  return `Tháng 1, tháng 2 phải có số 0 ở trước: viết “${right}”.`;
}
