import { addDays } from '../../model/date/calendar';
import type { CalendarDate } from '../../model/date/dates';
import { writtenLike } from '../../model/date/written';
import { HOLIDAYS, isWorkingDay } from '../../model/deadline/holidays';
import { blocksBefore } from '../../syntax/tree';
import { spanOf } from '../../text/span';
import { defineRule, type Fix, type PlacedMember } from '../rule';
import { type Contradiction, contradictions, MONTHLY_DAY } from './contradictions';
import { type DatedMatter, datedMatters, isOneMatter } from './dated-matters';
import { noticeWith } from './sample';

const FIRST =
  '1.1. Làm rõ các kiến nghị của chủ đầu tư về dự án thủy điện Suối Vàng, báo cáo trước ngày 15/4/2026.';

export default defineRule<DatedMatter | Contradiction>({
  id: 'deadline/conflict',
  title: 'Một việc có hai thời hạn',
  reads: 'group',
  gathers: 'paragraph',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; yêu cầu nội dung thống nhất trong một văn bản',
  docs: {
    what: 'Nhắc khi hai nhiệm vụ nói cùng một việc, về cùng một dự án, công trình hay địa danh, mà ghi hai thời hạn khác nhau. Chỗ sau bị nhắc, chỗ trước được nêu kèm. Nhắc cả thời hạn định kỳ tự mâu thuẫn, như “hằng tuần, vào ngày 15”, hoặc có thứ, ngày không có thật.',
    why: 'Đơn vị thực hiện không biết theo thời hạn nào.',
    how: 'Nếu đúng là một việc thì sửa cho hai thời hạn giống nhau; nếu là hai việc thì nêu rõ chỗ khác nhau.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith(
          `${FIRST}\n1.2. Chỉ đạo làm rõ những kiến nghị của chủ đầu tư về thủy điện Suối Vàng trước ngày <|10/4/2026|>.`,
        ),
        message: 'Cùng việc này ở chỗ khác có thời hạn 15/4/2026: kiểm tra lại.',
        fixed: noticeWith(
          `${FIRST}\n1.2. Chỉ đạo làm rõ những kiến nghị của chủ đầu tư về thủy điện Suối Vàng trước ngày 15/4/2026.`,
        ),
      },
      {
        text: noticeWith('1.1. Báo cáo kết quả <|hằng tuần, vào ngày 15|>.'),
        message:
          '“hằng tuần, vào ngày 15” mâu thuẫn: định kỳ hằng tuần thì ghi thứ, định kỳ hằng tháng thì ghi ngày.',
      },
      {
        text: noticeWith('1.1. Báo cáo kết quả trước <|ngày 32 hằng tháng|>.'),
        message: '“ngày 32 hằng tháng” không có: tháng dài nhất có 31 ngày.',
      },
      {
        text: noticeWith('1.1. Báo cáo kết quả <|hằng tháng, vào thứ Sáu hằng tuần|>.'),
        message: '“hằng tháng, vào thứ Sáu hằng tuần” mâu thuẫn: vừa hằng tháng, vừa hằng tuần.',
      },
      {
        text: noticeWith('1.1. Báo cáo kết quả <|hằng tuần, vào ngày 15 hằng tháng|>.'),
        message: '“hằng tuần, vào ngày 15 hằng tháng” mâu thuẫn: vừa hằng tuần, vừa hằng tháng.',
      },
      {
        text: noticeWith('1.1. Báo cáo kết quả vào <|thứ Tám hằng tuần|>.'),
        message: '“thứ Tám hằng tuần” không có: một tuần có thứ Hai đến thứ Bảy và Chủ nhật.',
      },
      {
        text: noticeWith(
          '- Giao Phòng Quản lý Công nghiệp lập danh sách cơ sở được hỗ trợ tại cụm Suối Vàng nhân dịp đầu năm, hoàn thành trước ngày 15/4/2026.\n- Giao Phòng Quản lý Thương mại thẩm định chợ Suối Vàng trước ngày 16/4/2026.\n- Giao Phòng Quản lý Công nghiệp lập danh sách cơ sở được hỗ trợ tại cụm Suối Vàng nhân dịp đầu năm, hoàn thành trước ngày <|17/4/2026|>.',
        ),
        message: 'Cùng việc này ở chỗ khác có thời hạn 15/4/2026: kiểm tra lại.',
      },
    ],
    right: [
      noticeWith('1.1. Báo cáo kết quả hằng tuần, vào thứ Sáu; tổng hợp trước ngày 25 hằng tháng.'),
      noticeWith('1.1. Báo cáo kết quả hằng tuần, ngày 15/5/2026 tổng hợp.'),
      noticeWith(
        `${FIRST}\n1.2. Thẩm định hồ sơ điều chỉnh dự án thủy điện Suối Vàng, báo cáo trước ngày 22/4/2026.\n1.3. Làm rõ kiến nghị của chủ đầu tư về dự án thủy điện Suối Bạc trước ngày 10/4/2026.`,
      ),
    ],
  },
  faults: [
    {
      name: 'định kỳ hằng tháng vào ngày không có',
      reach: 'paragraph',
      *sites({ block, paragraph: { text } }) {
        if (block.component !== 'section') return;
        for (const match of text.matchAll(MONTHLY_DAY)) {
          const start = match.index + match[0].indexOf(match[1]!);
          yield { span: { start, end: start + match[1]!.length }, newText: '32', lossy: true };
        }
      },
    },
    {
      name: 'hằng tuần mà ghi ngày',
      reach: 'paragraph',
      *sites({ block, paragraph: { text } }) {
        if (block.component !== 'section') return;
        for (const match of text.matchAll(WEEKDAY_EVERY_WEEK))
          yield { span: spanOf(match), newText: `${match[1]}, vào ngày 15`, lossy: true };
      },
    },
    {
      name: 'chép việc khác, đổi ngày',
      reach: 'notice',
      *sites(context) {
        const { block, reader, paragraph } = context;
        const marker = paragraph.marker?.length ?? 0;
        // The first mention of a document must not go: later ones lean on it.
        const isLeantOn = context.facts.citations.length > 0;
        if (block.component !== 'section' || marker === 0 || isLeantOn || reader.tasksIn(block).length === 0)
          return;
        for (const other of blocksBefore(reader.tree, block)) {
          const facts = reader.facts(other.paragraph);
          const [matter] = datedMatters({ ...context, block: other, paragraph: other.paragraph, facts });
          const { iso } = matter?.value.date ?? {};
          const isSibling = other.after.path.at(-2)?.paragraph === block.after.path.at(-2)?.paragraph;
          if (!matter || !iso || !isSibling || reader.tasksIn(other).length === 0) continue;
          const { text } = other.paragraph;
          const day = writtenLike(text, matter.value.date, nextWorkingDay(iso));
          const copied = text.slice(0, matter.span.start) + day + text.slice(matter.span.end);
          const newText = copied.slice(other.paragraph.marker?.length ?? 0);
          yield { span: { start: marker, end: paragraph.text.length }, newText, lossy: true };
          return;
        }
      },
    },
  ],
  *members(context) {
    yield* datedMatters(context);
    if (context.block.component === 'section') yield* contradictions(context.paragraph.text);
  },
  *check(members) {
    yield* members.flatMap(({ block, span, value }) =>
      'problem' in value ? [{ block, span, message: value.problem }] : [],
    );
    const dated = members.filter(isDated);
    for (const [i, other] of dated.entries()) {
      const first = dated.slice(Math.max(0, i - MOST_BEFORE), i).find((one) => contradicts(one, other));
      if (!first) continue;
      yield {
        block: other.block,
        span: other.span,
        message: `Cùng việc này ở chỗ khác có thời hạn ${dateOf(first)}: kiểm tra lại.`,
        related: [{ block: first.block, span: first.span, message: 'Chỗ này ghi thời hạn khác.' }],
        fixes: fixesFor(other, first),
      };
    }
  },
});

/** With how many matters of the same name one is compared: a place that is named everywhere tells nothing. */
const MOST_BEFORE = 12;

const contradicts = (first: PlacedMember<DatedMatter>, other: PlacedMember<DatedMatter>): boolean =>
  first.block !== other.block &&
  differ(first.value.date, other.value.date) &&
  isOneMatter(first.value, other.value, first.key);

const isDated = (member: PlacedMember<DatedMatter | Contradiction>): member is PlacedMember<DatedMatter> =>
  'date' in member.value;

function nextWorkingDay(iso: string): string {
  let day = addDays(iso, 1);
  while (!isWorkingDay(day, HOLIDAYS)) day = addDays(day, 1);
  return day;
}

const WEEKDAY_EVERY_WEEK = /(?<!\p{L})(?:vào\s+)?thứ\s+[\p{L}\d]+\s+(h[àằ]ng\s+tuần)(?!\p{L})/giu;

function differ(a: CalendarDate, b: CalendarDate): boolean {
  if (a.day!.value !== b.day!.value || a.month!.value !== b.month!.value) return true;
  return a.year !== null && b.year !== null && a.year.value !== b.year.value;
}

const dateOf = ({ block, span }: PlacedMember<DatedMatter>): string =>
  block.paragraph.text.slice(span.start, span.end).replace(/^ngày\s+/iu, '');

function fixesFor(
  { block, span, value: { date } }: PlacedMember<DatedMatter>,
  right: PlacedMember<DatedMatter>,
): Fix[] {
  const { iso } = right.value.date;
  if (iso === null) return [];
  const newText = writtenLike(block.paragraph.text, date, iso);
  return [{ title: `Sửa thành “${newText}”`, safe: false, edits: [{ span, newText }] }];
}
