import type { Citation } from '../../model/citation/citation';
import { yearProblem } from '../../model/citation/judging/year';
import { writtenDay } from '../../model/date/written';
import { type DocumentFacts, ownDaysOf } from '../../model/notice/document-facts';
import { isOwnLine } from '../../model/notice/own-number';
import { defineRule, type Finding } from '../rule';
import { AFTER_NOTICE } from './faults';

const notice = (place: string, task: string): string =>
  `SỞ CÔNG THƯƠNG\n${place}\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\nNgày 24 tháng 02 năm 2026, Giám đốc Sở chủ trì cuộc họp và kết luận như sau:\n\n1. ${task}`;

export default defineRule({
  id: 'citation/future-date',
  title: 'Văn bản viện dẫn ban hành sau văn bản này',
  reads: 'document',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  docs: {
    what: 'Báo khi văn bản được viện dẫn có ngày ban hành sau ngày của thông báo (hay văn bản khác đang soạn). Khi thông báo chưa có ngày thì nhắc nếu ngày đó sau ngày họp.',
    why: 'Không thể viện dẫn một văn bản chưa ban hành: ngày của một trong hai văn bản bị sai.',
    how: 'Đối chiếu ngày ban hành với văn bản gốc.',
  },
  examples: {
    wrong: [
      {
        text: notice(
          'An Giang Thượng, ngày 05 tháng 3 năm 2026',
          'Thực hiện Kế hoạch số 283/KH-UBND ngày <|06/8/2026|> của UBND tỉnh về khuyến công.',
        ),
        message: 'Văn bản viện dẫn ghi ngày 06/8/2026, sau ngày của thông báo (05/3/2026).',
      },
      {
        text: notice(
          'An Giang Thượng, ngày      tháng 3 năm 2026',
          'Thực hiện Kế hoạch số 283/KH-UBND ngày <|09/3/2026|> của UBND tỉnh về khuyến công.',
        ),
        severity: 'hint',
        message: 'Văn bản viện dẫn ghi ngày 09/3/2026, sau ngày họp (24/02/2026).',
      },
      {
        text: 'SỞ CÔNG THƯƠNG\nAn Giang Thượng, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Kế hoạch số 283/KH-UBND ngày <|06/8/2026|> của UBND tỉnh;',
        message: 'Văn bản viện dẫn ghi ngày 06/8/2026, sau ngày của văn bản này (05/3/2026).',
      },
      {
        text: notice(
          'An Giang Thượng, ngày 05 tháng 3 năm 2026',
          'Thực hiện Nghị định số <|32/2042/NĐ-CP|> của Chính phủ.',
        ),
        message: 'Văn bản viện dẫn có năm 2042 trong số, ký hiệu, sau năm của thông báo (2026).',
      },
    ],
    right: [
      // The notice's own day cannot be right, which is said there.
      notice(
        'An Giang Thượng, ngày 05 tháng 3 năm 2025',
        'Thực hiện Kế hoạch số 283/KH-UBND ngày 03/02/2026 của UBND tỉnh về khuyến công.',
      ),
      notice(
        'An Giang Thượng, ngày 05 tháng 3 năm 2026',
        'Thực hiện Kế hoạch số 283/KH-UBND ngày 03/3/2026 của UBND tỉnh trước ngày 06/8/2026.',
      ),
    ],
  },
  faults: [AFTER_NOTICE],
  *check({ facts, paragraph, document }) {
    const limit = ownDaysOf(document).last;
    const isIssued = limit === document.issueDate;
    const own = document.isNotice ? 'thông báo' : 'văn bản này';
    // Of the line below an appendix's title `structure/appendix` speaks.
    if (!limit || isOwnLine(paragraph) || /^\(?kèm theo thông báo(?!\p{L})/iu.test(paragraph.text)) return;
    yield* ofYearsToCome(facts.citations, limit, document, own);
    // Of a year unlike the number's `number/year` speaks; a list may share one date.
    const sound = facts.citations.filter((citation) => yearProblem(citation)?.kind !== 'differs');
    for (const date of new Set(sound.map((citation) => citation.date))) {
      if (!date?.iso || date.iso <= limit) continue;
      const span = { start: date.start, end: date.end };
      const written = paragraph.text.slice(date.start, date.end).replace(/^ngày\s+/u, '');
      yield {
        span,
        message: `Văn bản viện dẫn ghi ngày ${written}, sau ${isIssued ? `ngày của ${own}` : 'ngày họp'} (${writtenDay(limit)}).`,
        ...(!document.issueDate && { severity: 'hint' as const }),
      } satisfies Finding;
    }
  },
});

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Numbers of a year that has not come, where no day stands beside them. A piece of text has no days of its own. */
function* ofYearsToCome(
  citations: readonly Citation[],
  limit: string,
  { type, issueDate }: DocumentFacts,
  own: string,
): Generator<Finding> {
  if (type === null) return;
  for (const { date, number, numberSpan, defects } of citations) {
    const isToCome = number.year !== null && number.year > yearOf(limit);
    if (date || !isToCome || number.shape === 'lone' || defects.length > 0) continue;
    yield {
      span: numberSpan,
      message: `Văn bản viện dẫn có năm ${number.year} trong số, ký hiệu, sau năm của ${own} (${yearOf(limit)}).`,
      ...(!issueDate && { severity: 'hint' as const }),
    };
  }
}
