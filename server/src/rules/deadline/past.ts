import { addDays, dayOf } from '../../model/date/calendar';
import { writtenDay, writtenLike } from '../../model/date/written';
import type { Deadline } from '../../model/deadline/deadline';
import { HOLIDAYS, previousWorkingDay } from '../../model/deadline/holidays';
import type { DocumentFacts } from '../../model/notice/document-facts';
import { type DocumentContext, defineRule, type Fault, type Fix } from '../rule';
import { noticeWith } from './sample';
import { deadlinesIn, firstDayOf, type PlacedDeadline } from './task-deadlines';

export default defineRule({
  id: 'deadline/past',
  title: 'Thời hạn ở trước ngày ra thông báo',
  reads: 'document',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; thời hạn của nhiệm vụ phải ở sau ngày giao',
  docs: {
    what: 'Báo thời hạn là một ngày, tháng hoặc quý đã qua trước ngày ban hành thông báo; nếu thông báo chưa ghi ngày ban hành thì so với ngày họp.',
    why: 'Không ai hoàn thành được việc trước khi việc được giao; thường là gõ nhầm năm, hoặc sót lại từ thông báo kỳ trước.',
    how: 'Kiểm tra rồi sửa ngày, tháng hoặc năm của thời hạn. Nếu chỉ năm bị nhầm thì có sửa nhanh.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo <|trước ngày 15/4/2025|>.'),
        message: '“trước ngày 15/4/2025” đã qua trước ngày họp (30/3/2026): sửa lại thời hạn.',
        fixed: noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ngày 15/4/2026.'),
      },
      {
        text: noticeWith(
          '1.1. Tham mưu ban hành Kế hoạch khuyến công, <|hoàn thành trong tháng 02/2026|>.',
        ).replace('<|hoàn thành trong tháng 02/2026|>', 'hoàn thành <|trong tháng 02/2026|>'),
        message: '“trong tháng 02/2026” đã qua trước ngày họp (30/3/2026): sửa lại thời hạn.',
      },
      {
        text: noticeWith(
          '1.1. Lập danh sách các cơ sở được hỗ trợ theo kế hoạch, hoàn thành <|trước ngày 15/4/2025|>.',
        ),
        message: '“trước ngày 15/4/2025” đã qua trước ngày họp (30/3/2026): sửa lại thời hạn.',
      },
      {
        text: noticeWith('1.1. Xây dựng Kế hoạch khuyến công, trình UBND tỉnh <|trong Quý IV năm 2025|>.'),
        message: '“trong Quý IV năm 2025” đã qua trước ngày họp (30/3/2026): sửa lại thời hạn.',
      },
      {
        text: noticeWith(
          '1.1. Giao các phòng hoàn thành <|trước ngày 15/02/2026|> các nhiệm vụ sau:\na) Lập danh sách các cơ sở.\nb) Kiểm tra các kho hàng.',
        ),
        message: '“trước ngày 15/02/2026” đã qua trước ngày họp (30/3/2026): sửa lại thời hạn.',
      },
    ],
    right: [
      noticeWith(
        '1.1. Tổng hợp kết quả đã báo cáo UBND tỉnh trong Quý IV năm 2025, trình Giám đốc trước ngày 15/4/2026.',
      ),
      noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trước ngày 15/4/2026.'),
      noticeWith('1.1. Thẩm định hồ sơ thành lập cụm công nghiệp, báo cáo trong ngày 30/3/2026.'),
      noticeWith(
        '1.1. Thực hiện Kế hoạch số 58/KH-UBND ngày 12/01/2026 của UBND tỉnh, báo cáo trong tháng 4.',
      ),
      noticeWith(
        '1.1. Xử lý dứt điểm các hồ sơ đã tiếp nhận trước ngày 15/3/2026, báo cáo trước ngày 10/4/2026.',
      ),
    ],
  },
  faults: [
    fault('lùi thời hạn một năm', (due) => `${dayOf(due).year - 1}${due.slice(4)}`),
    fault('đưa thời hạn về trước ngày họp', (_, first) => previousWorkingDay(addDays(first, -12), HOLIDAYS)),
  ],
  *check(context) {
    const { document } = context;
    const first = firstDayOf(document);
    if (first === null) return;
    for (const placed of deadlinesIn(context)) {
      const { deadline } = placed;
      if (!isDated(deadline) || deadline.due === null || deadline.due >= first) continue;
      yield {
        span: placed.place(deadline).span,
        message: `“${deadline.text}” đã qua trước ${nameOfDay(first, document)} (${writtenDay(first)}): sửa lại thời hạn.`,
        fixes: otherYear(placed, first),
      };
    }
  },
});

const isDated = ({ kind }: Deadline): boolean => kind === 'date' || kind === 'period';

const nameOfDay = (day: string, { issueDate }: DocumentFacts): string =>
  day === issueDate ? 'ngày ban hành thông báo' : 'ngày họp';

/** The same day of the notice's own year, where only the year is wrong. */
function otherYear({ deadline: { date, due }, place }: PlacedDeadline, first: string): Fix[] {
  if (!date?.year || due === null) return [];
  const right = String(dayOf(first).year);
  if (right === date.year.digits || `${right}${due.slice(4)}` < first) return [];
  const at = place(date.year);
  return [
    {
      title: `Sửa năm thành ${right}`,
      safe: false,
      edits: [{ block: at.block, span: at.span, newText: right }],
    },
  ];
}

/** Moves a deadline from a day to come to one that is over. */
function fault(name: string, past: (due: string, first: string) => string): Fault {
  return {
    name,
    *sites(context: DocumentContext) {
      const first = firstDayOf(context.document);
      if (first === null) return;
      for (const { deadline, text, place } of deadlinesIn(context)) {
        const { kind, date, due } = deadline;
        if (kind !== 'date' || !date?.year || due === null || due < first) continue;
        const at = place(date);
        if (at.block !== context.block) continue;
        yield { span: at.span, newText: writtenLike(text, date, past(due, first)) };
      }
    },
  };
}
