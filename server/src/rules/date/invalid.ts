import { daysInMonth } from '../../model/date/calendar';
import type { CalendarDate } from '../../model/date/dates';
import { defineRule, type Fault, type ParagraphContext } from '../rule';

/** Puts other digits in the place of a date's day or month. */
const wrong = (
  name: string,
  change: (date: CalendarDate) => { part: 'day' | 'month'; digits: string } | null,
): Fault => ({
  name,
  *sites({ facts, paragraph }: ParagraphContext) {
    if (paragraph.form === 'place-date') return;
    for (const date of facts.dates) {
      const made = date.kind === 'day' && date.exists ? change(date) : null;
      const part = made && date[made.part];
      if (part) yield { span: { start: part.start, end: part.end }, newText: made.digits, lossy: true };
    }
  },
});

export default defineRule({
  id: 'date/invalid',
  title: 'Ngày không có thật',
  reads: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b',
  docs: {
    what: 'Báo ngày, tháng, quý không có trong lịch, như 31/4, 30/02, tháng 13 hay quý V.',
    why: 'Thời hạn hoặc ngày ban hành viết sai thì không ai biết phải làm khi nào và không tra được văn bản viện dẫn.',
    how: 'Đối chiếu với lịch hoặc với văn bản gốc rồi viết lại.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|31/4/2026|>.',
        message: 'Không có ngày 31/4/2026: tháng 4 năm 2026 chỉ có 30 ngày.',
      },
      {
        text: '1. Cuộc họp ngày <|29/02/2026|> đã thống nhất.',
        message: 'Không có ngày 29/02/2026: tháng 2 năm 2026 chỉ có 28 ngày.',
      },
      {
        text: 'An Giang Thượng, <|ngày 31 tháng 4 năm 2026|>',
        message: 'Không có ngày 31 tháng 4 năm 2026: tháng 4 năm 2026 chỉ có 30 ngày.',
      },
      {
        text: '1. Hoàn thành trước ngày <|15/13/2026|>.',
        message: 'Không có ngày 15/13/2026: một năm chỉ có 12 tháng.',
      },
      {
        text: '1. Hoàn thành trong <|Quý V/2026|>.',
        message: 'Không có Quý V/2026: một năm chỉ có 4 quý.',
      },
    ],
    right: [
      '1. Văn phòng gửi báo cáo trước ngày 30/4/2026, tổng kết ngày 29/02/2024, họp tại số nhà 31/4 đường Hùng Vương.',
    ],
  },
  faults: [
    wrong('ngày 31 của tháng thiếu', (date) =>
      [4, 6, 9, 11].includes(date.month!.value) ? { part: 'day', digits: '31' } : null,
    ),
    wrong('ngày 32', () => ({ part: 'day', digits: '32' })),
    wrong('tháng 13', () => ({ part: 'month', digits: '13' })),
    wrong('ngày 30 tháng 02', (date) => (date.month!.value === 2 ? { part: 'day', digits: '30' } : null)),
  ],
  *check({ facts, paragraph }) {
    for (const date of facts.dates) {
      if (date.exists) continue;
      const { start, end } = date;
      yield { span: { start, end }, message: messageFor(paragraph.text.slice(start, end), date) };
    }
  },
});

function messageFor(written: string, { kind, day, month, year }: CalendarDate): string {
  if (kind === 'quarter') return `Không có ${written}: một năm chỉ có 4 quý.`;
  const name = kind === 'day' && !/^ngày/iu.test(written) ? `ngày ${written}` : written;
  if (!month || month.value < 1 || month.value > 12) return `Không có ${name}: một năm chỉ có 12 tháng.`;
  if (!day || day.value === 0) return `Không có ${name}: ngày đầu tháng là 01.`;
  const inYear = year ? ` năm ${year.value}` : '';
  return `Không có ${name}: tháng ${month.value}${inYear} chỉ có ${daysInMonth(year?.value ?? 2000, month.value)} ngày.`;
}
