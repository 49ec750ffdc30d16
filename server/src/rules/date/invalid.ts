import { type CalendarDate, isYear } from '../../model/date/dates';
import type { Misprint } from '../../model/date/misprint';
import { yearSlipsIn } from '../../model/date/year-slips';
import { daysInMonth } from '../../text/months';
import { pattern } from '../../text/pattern';
import { overlaps, span, spanOf } from '../../text/span';
import { defineRule, type Fault, type Finding, type ParagraphContext, replacing } from '../rule';

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

/** Writes a date of digits otherwise. */
const misprinted = (name: string, change: (date: string) => string, lossy = false): Fault => ({
  name,
  *sites({ facts, paragraph: { text, form } }: ParagraphContext) {
    if (form === 'place-date') return;
    for (const { kind, form, exists, year, start, end } of facts.dates) {
      const isAnnounced = /(?:ngày|trước)\s$/iu.test(text.slice(Math.max(0, start - 8), start));
      if (kind !== 'day' || form !== 'numeric' || !exists || !year || !isAnnounced) continue;
      const written = text.slice(start, end);
      const newText = change(written);
      if (newText !== written) yield { span: { start, end }, newText, lossy };
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
    what: 'Báo ngày, tháng, quý không có trong lịch, như 31/4, 30/02, tháng 13 hay quý V, ngày gõ thiếu, thừa hoặc lẫn ký tự, như 15/5/202 hay O8/5/2026, giờ như 17h75, và khoảng thời gian có ngày cuối đứng trước ngày đầu.',
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
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|O8/5/2026|>.',
        message: 'Ngày “O8/5/2026” viết sai: viết “08/5/2026”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 08/5/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|15/5-2026|>.',
        message: 'Ngày “15/5-2026” viết sai: viết “15/5/2026”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 15/5/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|15/5/20 26|>.',
        message: 'Ngày “15/5/20 26” viết sai: viết “15/5/2026”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 15/5/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|2505/2026|>.',
        message: 'Ngày “2505/2026” viết sai: có thể là “25/05/2026”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 25/05/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|15/5/20226|>.',
        message: 'Ngày “15/5/20226” viết sai: có thể là “15/5/2026”.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 15/5/2026.',
      },
      {
        text: '1. Văn phòng gửi báo cáo trước ngày <|15/5/202|>.',
        message: 'Ngày “15/5/202” viết sai: kiểm tra lại ngày, tháng, năm.',
      },
      {
        text: '1. Cuộc họp ngày <|15 tháng 5 2026|> đã thống nhất.',
        message: 'Ngày “15 tháng 5 2026” viết sai: kiểm tra lại ngày, tháng, năm.',
      },
      {
        text: '1. Hoàn thành trước ngày <|15/5/2206|>.',
        message: 'Năm 2206 không hợp lý: kiểm tra lại “15/5/2206”.',
      },
      {
        text: '1. Hoàn thành trước ngày <|15/5/2062|>.',
        message: 'Năm 2062 không hợp lý: kiểm tra lại “15/5/2062”.',
      },
      {
        text: '1. Hoàn thành trước ngày <|15/5/2026/|>.',
        message: 'Ngày “15/5/2026/” viết sai: viết “15/5/2026”.',
        fixed: '1. Hoàn thành trước ngày 15/5/2026.',
      },
      {
        text: '1. Kỷ niệm ngày sinh danh nhân Nguyễn Văn A (15/8/1826 - 15/8/2026), báo cáo trước ngày <|15/4/1026|>.',
        message: 'Năm 1026 không hợp lý: kiểm tra lại “15/4/1026”.',
      },
      {
        text: '1. Hoàn thành trước ngày <|12/2026|>.',
        message: 'Ngày “12/2026” viết sai: kiểm tra lại ngày, tháng, năm.',
      },
      {
        text: '1. Tiếp nhận hồ sơ <|từ ngày 15/12/2026 đến ngày 10/12/2026|>.',
        message: '“từ ngày 15/12/2026 đến ngày 10/12/2026” bị ngược: ngày cuối đứng trước ngày đầu.',
      },
      {
        text: '1. Tập huấn <|từ ngày 26/11 đến ngày 20/11/2026|>.',
        message: '“từ ngày 26/11 đến ngày 20/11/2026” bị ngược: ngày cuối đứng trước ngày đầu.',
      },
      {
        text: '1. Gửi báo cáo trước <|24h30|> ngày 15/12/2026.',
        message: 'Không có giờ “24h30”: một ngày có 24 giờ, một giờ có 60 phút.',
      },
      {
        text: '1. Gửi báo cáo trước <|25 giờ|> ngày 15/12/2026.',
        message: 'Không có giờ “25 giờ”: một ngày có 24 giờ, một giờ có 60 phút.',
      },
      {
        text: '1. Gửi báo cáo trước <|17h75|> ngày 15/12/2026.',
        message: 'Không có giờ “17h75”: một ngày có 24 giờ, một giờ có 60 phút.',
      },
      {
        text: '1. Xây dựng kế hoạch giai đoạn <|2030 - 2026|>.',
        message: '“2030 - 2026” bị ngược: năm cuối đứng trước năm đầu.',
      },
      {
        text: '1. Hoàn thành chỉ tiêu của <|năm 20226|>, báo cáo kết quả.',
        message: 'Năm ở “năm 20226” viết sai: kiểm tra lại.',
      },
    ],
    right: [
      '1. Kế hoạch giai đoạn 2021 - 2025, 2026 - 2030; các năm học 2024 - 2025, 2025 - 2026; mỗi năm 2500; năm 2500 tấn; tầm nhìn đến năm 2050.',
      '1. Kỷ niệm 260 năm Ngày sinh Nguyễn Du (03/01/1766 - 03/01/2026); giữ sắc phong ngày 12 tháng 8 năm 1783.',
      '1. Văn phòng gửi báo cáo trước ngày 30/4/2026, tổng kết ngày 29/02/2024, họp tại số nhà 31/4 đường Hùng Vương.',
      '1. Gửi báo cáo trước 24h00 ngày 15/12/2026; trực 48 giờ, ngày 15/12/2026 bàn giao; xong trong 36 giờ ngày 25/12/2026; hỗ trợ trong 24 giờ 70 hộ dân; từ ngày 15/12 đến ngày 10/01/2027; từ ngày 15/12/2026 đến ngày 10/01/2027; trước 12/2026.',
      '1. Tập huấn các ngày 27-28/3/2026, 01/4-03/4/2026, từ ngày 10/5 - 12/5/2026; ngày 05-06/6; trước 17.30 ngày 15/5/2026; theo Hướng dẫn số 15/5-2026; thuê đất đến ngày 15/10/2068.',
    ],
  },
  faults: [
    wrong('ngày 31 của tháng thiếu', (date) =>
      [4, 6, 9, 11].includes(date.month!.value) ? { part: 'day', digits: '31' } : null,
    ),
    wrong('ngày 32', () => ({ part: 'day', digits: '32' })),
    wrong('tháng 13', () => ({ part: 'month', digits: '13' })),
    wrong('ngày 30 tháng 02', (date) => (date.month!.value === 2 ? { part: 'day', digits: '30' } : null)),
    misprinted('chữ O thay số 0', (date) => date.replace('0', 'O')),
    misprinted('hai dấu “/”', (date) => date.replace('/', '//')),
    misprinted('dấu khác ở trước năm', (date) => date.replace(/\/(?=\d{4})/, '-')),
    misprinted('thiếu dấu “/”', (date) => date.replace('/', ''), true),
    misprinted('năm thiếu một chữ số', (date) => date.slice(0, -1), true),
  ],
  *check({ facts, paragraph }) {
    for (const date of facts.dates) {
      const { start, end } = date;
      const written = paragraph.text.slice(start, end);
      if (date.exists && !isFarDeadline(paragraph.text, date)) continue;
      if (isOfHistory(paragraph.text, date, facts.dates)) continue;
      if (date.misprint) yield misprintFinding(written, date.misprint);
      else yield { span: { start, end }, message: messageFor(written, date) };
    }
    yield* reversedIn(paragraph.text, facts.dates);
    yield* wrongHoursIn(paragraph.text);
    yield* wrongYearsIn(paragraph.text, facts.dates);
  },
});

/** Nobody is given a day so far off; a lease may end on it. */
const LAST_DEADLINE = 2050;
const BEFORE_DEADLINE = /(?<!\p{L})(?:trước|(?:chậm|muộn)\snhất(?:\s(?:là|vào))?)\s(?:ngày\s)?$/iu;

/** `trước ngày 31/3/2062`: the digits of the year have changed places. */
const isFarDeadline = (text: string, { kind, year, start }: CalendarDate): boolean =>
  kind === 'day' && (year?.value ?? 0) > LAST_DEADLINE && isBehindTerm(text, start);

const isBehindTerm = (text: string, at: number): boolean =>
  BEFORE_DEADLINE.test(text.slice(Math.max(0, at - 20), at));

const FIRST_OF_HISTORY = 900;
const LAST_OF_HISTORY = 1849;
const ON_HISTORY =
  /(?<!\p{L})(?:(?:kỷ|kỉ) niệm|ngày (?:sinh|mất)|(?:sinh|mất) ngày|danh nhân|thi hào|nhà thơ|khởi nghĩa|triều|vua|sắc phong|thế kỷ)(?!\p{L})/iu;

/** `260 năm ngày sinh của Nguyễn Du (03/01/1766 - 03/01/2026)`: a day that is remembered, and nobody's deadline. */
const isOfHistory = (
  text: string,
  { kind, day, month, year, start }: CalendarDate,
  all: readonly CalendarDate[],
): boolean =>
  kind === 'day' &&
  !isBehindTerm(text, start) &&
  year !== null &&
  year.value >= FIRST_OF_HISTORY &&
  year.value <= LAST_OF_HISTORY &&
  (ON_HISTORY.test(text) ||
    all.some(
      (other) =>
        other.exists &&
        other.kind === 'day' &&
        other.day?.value === day?.value &&
        other.month?.value === month?.value,
    ));

const BEFORE_FIRST = /(?<!\p{L})từ\s(?:ngày\s)?$/iu;
const BEFORE_LAST = /^,?\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?$/iu;

/** `từ ngày 15/12/2026 đến ngày 10/12/2026`. */
function* reversedIn(text: string, dates: readonly CalendarDate[]): Generator<Finding> {
  for (const [i, last] of dates.entries()) {
    const first = dates[i - 1];
    if (!first || !isAfter(first, last)) continue;
    const before = BEFORE_FIRST.exec(text.slice(Math.max(0, first.start - 10), first.start));
    if (!before || !BEFORE_LAST.test(text.slice(first.end, last.start))) continue;
    const place = span(first.start - before[0].length, last.end);
    const written = text.slice(place.start, place.end);
    yield { span: place, message: `“${written}” bị ngược: ngày cuối đứng trước ngày đầu.` };
  }
}

/** A first day without a year may be of the year before (`từ ngày 15/12 đến ngày 10/01/2027`), but not in the same month. */
const isAfter = (first: CalendarDate, last: CalendarDate): boolean =>
  first.iso && last.iso
    ? first.kind === last.kind && first.iso > last.iso
    : first.year === null &&
      first.exists &&
      last.exists &&
      first.month?.value === last.month?.value &&
      (first.day?.value ?? 0) > (last.day?.value ?? 32);

/** `trước 25h ngày …`, `17h75`; `trực 48 giờ, ngày …` says how long something lasts. */
const WRONG_HOUR = pattern('gu')`
  (?<![\p{L}\d.,/-])(?:
    (?<=\<(?:trước|lúc|hồi|vào)\s)(?:(?:2[5-9]|[3-9]\d)\s?(?:h|giờ)(?:\s?\d{2})?|24h(?!00)[0-5]\d)(?=\sngày\s\d)
    |\d{1,2}(?:h[6-9]\d|\sgiờ\s[6-9]\d(?=\sphút))(?![\d.,])
  )
`;

function* wrongHoursIn(text: string): Generator<Finding> {
  if (!/\d\s?(?:h|giờ)/.test(text)) return;
  for (const match of text.matchAll(WRONG_HOUR)) {
    const message = `Không có giờ “${match[0]}”: một ngày có 24 giờ, một giờ có 60 phút.`;
    yield { span: spanOf(match), message };
  }
}

/** Years that stand in a date belong to that. */
function* wrongYearsIn(text: string, dates: readonly CalendarDate[]): Generator<Finding> {
  for (const { start, end, kind } of yearSlipsIn(text)) {
    if (dates.some((date) => overlaps(date, { start, end }))) continue;
    const written = text.slice(start, end);
    const message =
      kind === 'reversed'
        ? `“${written}” bị ngược: năm cuối đứng trước năm đầu.`
        : `Năm ở “${written}” viết sai: kiểm tra lại.`;
    yield { span: { start, end }, message };
  }
}

function misprintFinding(written: string, { start, end, meant, isSure }: Misprint): Finding {
  const what = `Ngày “${written}” viết sai: `;
  if (meant === null) return { span: { start, end }, message: `${what}kiểm tra lại ngày, tháng, năm.` };
  return {
    span: { start, end },
    message: `${what}${isSure ? 'viết' : 'có thể là'} “${meant}”.`,
    fixes: [replacing({ start, end }, meant, `Sửa thành “${meant}”`, isSure)],
  };
}

function messageFor(written: string, { kind, day, month, year }: CalendarDate): string {
  if (kind === 'quarter') return `Không có ${written}: một năm chỉ có 4 quý.`;
  if (kind === 'day' && year && (!isYear(year.value) || year.value > LAST_DEADLINE))
    return `Năm ${year.digits} không hợp lý: kiểm tra lại “${written}”.`;
  const name = kind === 'day' && !/^ngày/iu.test(written) ? `ngày ${written}` : written;
  if (!month || month.value < 1 || month.value > 12) return `Không có ${name}: một năm chỉ có 12 tháng.`;
  if (!day || day.value === 0) return `Không có ${name}: ngày đầu tháng là 01.`;
  const inYear = year ? ` năm ${year.value}` : '';
  return `Không có ${name}: tháng ${month.value}${inYear} chỉ có ${daysInMonth(year?.value ?? 2000, month.value)} ngày.`;
}
