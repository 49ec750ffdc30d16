import { addMonths, dayOf, isoOf, monthIso } from '../../model/date/calendar';
import { type CalendarDate, datesOf } from '../../model/date/dates';
import { monthInWords, writtenLike } from '../../model/date/written';
import type { FactReader } from '../../model/facts';
import { textOfComponent } from '../../model/notice/document-facts';
import type { Component } from '../../syntax/structure';
import { type Block, runOf, type Tree } from '../../syntax/tree';
import { span } from '../../text/span';
import { defineRule, type Fault, type PlacedFinding, replacing } from '../rule';

const PARTS: readonly Component[] = ['opening', 'lead-in', 'closing'];

/** Only a meeting of every month is for the month that its subject names; another may be about any month. */
const MONTHLY = /(?<!\p{L})(?:giao ban|thường kỳ|(?:triển khai|thực hiện)\s(?:các\s)?nhiệm vụ)(?!\p{L})/iu;
/** Words that say a month's work is over, and that it is ahead. */
const DONE = /(?<!\p{L})(?:kết quả|tình hình|đánh giá|tổng kết)(?!\p{L})/iu;
const AHEAD = /(?<!\p{L})(?:triển khai|thực hiện|giao)\s(?:\p{L}+[\s,]{1,2}){0,8}nhiệm vụ(?!\p{L})/iu;
/** Work of the month before may be left over. */
const LEFT_OVER = /(?<!\p{L})(?:tiếp tục|tồn đọng|còn lại)(?!\p{L})/iu;
const STILL_OPEN = /^\s(?:chưa|còn|chậm|tồn)(?!\p{L})/u;

/** A month that the text names: `2026-04`, and what its words say of it. */
interface NamedMonth {
  readonly date: CalendarDate;
  readonly month: string;
  readonly says: 'ahead' | 'done' | null;
}

/** The month that the meeting of a notice is for; null where its subject names none of that kind. */
function monthOf(tree: Tree): string | null {
  const subject = textOfComponent(tree, 'subject');
  if (!MONTHLY.test(subject)) return null;
  const last = datesOf(subject).findLast(({ kind }) => kind === 'month');
  return last?.iso ?? null;
}

/** The months of a paragraph; one without a year is the nearest to the notice's own that lies before it, or that one. */
function monthsIn(text: string, dates: readonly CalendarDate[], own: string): NamedMonth[] {
  const { year, month } = dayOf(own);
  return dates.flatMap((date) => {
    if (date.kind !== 'month' || !date.exists) return [];
    const value = date.month!.value;
    const named = monthIso(date.year?.value ?? (value <= month ? year : year - 1), value);
    return [{ date, month: named, says: sayingOf(text, date) }];
  });
}

function sayingOf(text: string, { start, end }: CalendarDate): NamedMonth['says'] {
  const before = text.slice(Math.max(0, start - 120), start);
  const clause = before.slice(
    Math.max(...['. ', '; ', ': ', ', ', ' và '].map((border) => before.lastIndexOf(border))) + 1,
  );
  if (DONE.test(clause)) return 'done';
  const isLeft = LEFT_OVER.test(clause) || STILL_OPEN.test(text.slice(end, end + 12));
  return AHEAD.test(clause) && !isLeft ? 'ahead' : null;
}

/** How many months one lies before another; negative behind it. */
function monthsBefore(month: string, own: string): number {
  const [a, b] = [dayOf(month), dayOf(own)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** How far back a month is taken for a copy of an older notice's; what lies further back is a comparison. */
const MOST_BACK = 3;

const monthBefore = (month: string): string => isoOf(addMonths(dayOf(month), -1));

/** Puts another month in the place of one that the paragraph says something of. */
const copied = (name: string, says: NamedMonth['says']): Fault => ({
  name,
  spokenBy: ['structure/meeting-name'],
  *sites({ block, facts, reader }) {
    const own = PARTS.includes(block.component) ? monthOf(reader.tree) : null;
    if (own === null) return;
    const { text } = block.paragraph;
    for (const { date, month, says: said } of monthsIn(text, facts.dates, own)) {
      if (said !== says || monthsBefore(month, own) !== (says === 'done' ? 1 : 0)) continue;
      yield { span: span(date.start, date.end), newText: writtenLike(text, date, monthBefore(month)) };
    }
  },
});

const NOTICE = (opening: string, leadIn: string, day = '31 tháng 3'): string =>
  `THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nNgày ${day} năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban tháng 4 năm 2026.\nSau khi nghe báo cáo kết quả công tác ${opening}, Giám đốc Sở giao các phòng, đơn vị thực hiện các nhiệm vụ trong ${leadIn} như sau:\n1. Văn phòng tổng hợp báo cáo.`;

export default defineRule({
  id: 'date/stale-month',
  title: 'Còn tháng của thông báo trước',
  reads: 'notice',
  sees: ['subject', ...PARTS],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5 và II.6 (nội dung thống nhất với trích yếu)',
  docs: {
    what: 'Trong thông báo kết luận họp giao ban hằng tháng, phần mở đầu và phần kết nói về những nhiệm vụ sắp làm của một tháng đã qua, về kết quả của tháng trước nữa, hoặc nêu ngày họp ở trước tháng của trích yếu hơn một tháng. Nhiệm vụ còn tồn, việc so sánh với cùng kỳ không bị nhắc.',
    why: 'Thông báo thường được chép từ tháng trước; tháng còn sót lại là lỗi hay gặp nhất và dễ bị bỏ qua nhất khi đọc lại.',
    how: 'Sửa thành tháng của thông báo này. Tạo thông báo bằng lệnh “Tạo từ thông báo trước” thì những chỗ này được thay sẵn.',
  },
  examples: {
    wrong: [
      {
        text: NOTICE('tháng 3', '<|tháng 3/2026|>'),
        message: 'Thông báo này cho tháng 4 năm 2026, ở đây còn ghi “tháng 3/2026”.',
        fixed: NOTICE('tháng 3', 'tháng 4/2026'),
      },
      {
        text: NOTICE('<|tháng 02 năm 2026|>', 'tháng 4'),
        message: 'Thông báo này cho tháng 4 năm 2026, ở đây còn ghi “tháng 02 năm 2026”.',
        fixed: NOTICE('tháng 3 năm 2026', 'tháng 4'),
      },
      {
        text: NOTICE('tháng 3', 'tháng 4', 'XX').replace('Ngày XX năm 2026', '<|Ngày 24 tháng 02 năm 2026|>'),
        message: 'Thông báo này cho tháng 4 năm 2026, cuộc họp lại ở trước đó hơn một tháng.',
      },
    ],
    right: [
      NOTICE('tháng 3', 'tháng 4 năm 2026'),
      NOTICE('tháng 02 và tháng 3', 'tháng 4'),
      NOTICE('tháng 4', 'tháng 4', '29 tháng 4'),
      NOTICE('tháng 3, so với tháng 3 năm 2025', 'tháng 4').replace(
        'thực hiện các',
        'tiếp tục thực hiện các nhiệm vụ tháng 3 chưa xong và các',
      ),
      // Of a subject that names another month than all else does, structure/meeting-name speaks.
      `${NOTICE('tháng 3', 'tháng 4').replace('tháng 4', 'tháng 6')}\nTrên đây là kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026.`,
      NOTICE('tháng 02', 'tháng 02').replaceAll('cuộc họp giao ban', 'cuộc họp về lễ hội'),
    ],
  },
  faults: [copied('nhiệm vụ của tháng trước', 'ahead'), copied('kết quả của tháng trước nữa', 'done')],
  *check({ tree, facts, document }) {
    const own = monthOf(tree);
    if (own === null || isSubjectWrong(tree, facts, own)) return;
    for (const block of PARTS.flatMap((part) => runOf(tree, part))) {
      const { dates } = facts(block.paragraph);
      const { text } = block.paragraph;
      const months = monthsIn(text, dates, own);
      const namesLast = months.some(({ month }) => monthsBefore(month, own) === 1);
      for (const named of months) {
        const right = rightMonth(named, own, namesLast);
        if (right !== null) yield staleMonth(block, named.date, own, right);
      }
      const day = dates.find(
        ({ kind, iso }) => kind === 'day' && iso !== null && iso === document.meetingDate,
      );
      if (day && monthsBefore(day.iso!, own) > 1) yield earlyMeeting(block, day, own);
    }
  },
});

/** Whether all else names one other month for the meeting, at least twice: structure/meeting-name says so of the subject. */
function isSubjectWrong(tree: Tree, facts: FactReader, own: string): boolean {
  const named = PARTS.flatMap((part) => runOf(tree, part)).flatMap(({ paragraph }) => {
    const { text } = paragraph;
    return monthsIn(text, facts(paragraph).dates, own).filter(({ date }) =>
      MEETING_OF.test(text.slice(Math.max(0, date.start - 60), date.start)),
    );
  });
  return named.length > 1 && named.every(({ month }) => month !== own && month === named[0]!.month);
}

const MEETING_OF = /(?<!\p{L})(?:giao ban|thường kỳ)(?:\s(?:công tác|công việc|triển khai nhiệm vụ))?\s$/iu;

/** What a month should be; null where it is right or may be. */
function rightMonth({ month, says }: NamedMonth, own: string, namesLast: boolean): string | null {
  const back = monthsBefore(month, own);
  if (says === 'ahead') return (back > 0 && back <= MOST_BACK) || back === 12 ? own : null;
  const isTooOld = back > 1 && back <= MOST_BACK && !namesLast;
  return says === 'done' && isTooOld ? monthBefore(own) : null;
}

function staleMonth(block: Block, date: CalendarDate, own: string, right: string): PlacedFinding {
  const { text } = block.paragraph;
  const place = span(date.start, date.end);
  const better = writtenLike(text, date, right);
  return {
    block,
    span: place,
    message: `Thông báo này cho ${inWords(own)}, ở đây còn ghi “${text.slice(date.start, date.end)}”.`,
    fixes: [replacing(place, better, `Sửa thành “${better}”`, false)],
  };
}

const earlyMeeting = (block: Block, { start, end }: CalendarDate, own: string): PlacedFinding => ({
  block,
  span: span(start, end),
  message: `Thông báo này cho ${inWords(own)}, cuộc họp lại ở trước đó hơn một tháng.`,
});

const inWords = (iso: string): string => monthInWords(dayOf(iso));
