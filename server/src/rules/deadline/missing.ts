import { writtenDay } from '../../model/date/written';
import { deadlinesOf } from '../../model/deadline/deadlines';
import { holidayYears, previousWorkingDay } from '../../model/deadline/holidays';
import { type MissingDeadline, taskTimeOf } from '../../model/deadline/task-time';
import { mended } from '../../model/language/mended';
import { referenceOf } from '../../model/notice/document-facts';
import { readingOf } from '../../model/prose/reading';
import { placeInTask, type Task } from '../../model/task/task';
import type { Span } from '../../text/span';
import { hasLostLetters, withoutEnd } from '../../text/words';
import { type DocumentContext, defineRule, type Fix } from '../rule';
import { noticeWith } from './sample';
import { tasksThrough } from './task-deadlines';

export default defineRule({
  id: 'deadline/missing',
  title: 'Nhiệm vụ chưa có thời hạn',
  reads: 'document',
  severity: { draft: 'information', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; yêu cầu “rõ việc, rõ người, rõ thời gian” khi giao nhiệm vụ',
  docs: {
    what: 'Báo nhiệm vụ phải có sản phẩm cụ thể (xây dựng, trình, báo cáo, ban hành, hoàn thiện…) nhưng không nêu thời hạn. Việc thường xuyên (theo dõi, đôn đốc, phối hợp, tiếp tục…) và việc có định kỳ, theo yêu cầu thì không báo; “phối hợp” mà có sản phẩm riêng thì vẫn báo.',
    why: 'Việc không có hạn thì không ai theo dõi được và thường không xong.',
    how: 'Thêm thời hạn, như “hoàn thành trước ngày 15/4/2026” hoặc “báo cáo vào thứ Sáu hằng tuần”. Nếu thông báo đã nêu kỳ chung thì có thể hạ mức bằng tùy chọn “missingDeadlineInPeriod”.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith('1.1. Tham mưu UBND tỉnh <|ban hành Kế hoạch khuyến công năm 2027|>.'),
        message:
          'Chưa có thời hạn: thêm “hoàn thành trước ngày …” cho việc “ban hành Kế hoạch khuyến công năm 2027”.',
        fixed: noticeWith(
          '1.1. Tham mưu UBND tỉnh ban hành Kế hoạch khuyến công năm 2027, hoàn thành trước ngày 30/4/2026.',
        ),
      },
      {
        text: noticeWith('1.1. <|Xử lý nợ khó đòi 1,35 tỷ đồng|>.'),
        message: 'Chưa có thời hạn: thêm “hoàn thành trước ngày …” cho việc “Xử lý nợ khó đòi 1,35 tỷ đồng”.',
      },
      {
        text: noticeWith(
          '1.1. Rà soát các cơ sở sản xuất hóa chất.\n<|Xây dựng Quy chế phối hợp kiểm tra|>.',
        ),
        message:
          'Chưa có thời hạn: thêm “hoàn thành trước ngày …” cho việc “Xây dựng Quy chế phối hợp kiểm tra”.',
      },
    ],
    right: [
      noticeWith(
        '1.1. Tham mưu UBND tỉnh ban hành Kế hoạch khuyến công năm 2027, hoàn thành trước ngày 15/4/2026.',
      ),
      noticeWith('1.1. Tiếp tục theo dõi, đôn đốc các cơ sở thực hiện kế hoạch.'),
      noticeWith('1.1. Báo cáo kết quả vào thứ Sáu hằng tuần.'),
      noticeWith(
        '1.1. Đôn đốc các cơ sở. Trong thời gian tới, báo cáo phải đầy đủ, chính xác; trình độ cán bộ được nâng lên.',
      ),
      noticeWith('1.1. Cung cấp số liệu khi có yêu cầu của các đơn vị.'),
      noticeWith('1.1. Xây dựng đề án, trình UBND tỉnh tại Phiên họp thường kỳ tháng 7 năm 2026.'),
      noticeWith('1.1. Lập danh sách hộ nghèo, gửi Văn phòng trong tuần thứ ba của tháng 4.'),
      noticeWith('1.1. Gửi giấy mời ngay sau cuộc họp này, lập danh sách trước Tết Nguyên đán.'),
      noticeWith(
        '1.1. Xây dựng Kế hoạch khuyến công năm 2027.\n- Đơn vị phối hợp: Văn phòng.\n- Thời hạn: Quý II/2026.',
      ),
      noticeWith(
        '1.1. Tổng hợp báo cáo giải ngân. Thời gian hoàn thành: trước ngày 15/4/2026. Đơn vị phối hợp: Văn phòng.',
      ),
      noticeWith('1.1. Gửi tài liệu họp trước 03 ngày. Gửi giấy mời ít nhất 05 ngày trước khi họp.'),
      noticeWith('1.1. Mở đợt cao điểm kiểm tra; báo cáo sơ kết sau 15 ngày thực hiện.'),
      noticeWith('1.1. Tổ chức hội nghị vào thứ Năm, thứ Sáu (16/4/2026 và 17/4/2026).'),
      noticeWith('1.1. Thực hiện chế độ báo cáo 06 tháng, năm theo quy định.'),
      noticeWith('1.1. Tổ chức hội nghị người lao động; dự kiến ngày 15/5/2026.'),
      noticeWith('1.1. Hoàn thiện hồ sơ chuyển đổi mô hình chợ.\nHoàn thành trước ngày 15/4/2026.'),
    ],
  },
  faults: [
    {
      name: 'bỏ thời hạn',
      reach: 'paragraph',
      *sites({ block, reader, document }) {
        for (const task of reader.tasksIn(block)) {
          const { deadlines, parts, expectsDeadline } = reader.read(task, referenceOf(document));
          const deadline =
            deadlines.length === 1 && parts.length === 0 && expectsDeadline ? deadlines[0]! : null;
          const cut = deadline && phraseAround(task.text, deadline);
          if (!cut) continue;
          // Routine work with a date misses nothing when the date goes; only a product does.
          const without = task.text.slice(0, cut.start) + task.text.slice(cut.end);
          if (!taskTimeOf(readingOf(without, reader.facts.units), []).expectsDeadline) continue;
          const at = placeInTask(task, cut);
          if (at.block === block) yield { span: at.span, newText: '', lossy: true };
        }
      },
    },
  ],
  *check(context) {
    const { block, document, settings } = context;
    const severity = document.period ? settings.options.missingDeadlineInPeriod : undefined;
    if (severity === 'off') return;
    for (const task of tasksThrough(context)) {
      // Where letters were lost, the deadline may be.
      if (hasLostLetters(task.text)) continue;
      for (const { quoted, product, end } of missingIn(task, context)) {
        const place = placeInTask(task, quoted);
        if (place.block !== block) continue;
        yield {
          span: place.span,
          message: `Chưa có thời hạn: thêm “hoàn thành trước ngày …” cho việc “${product}”.`,
          ...(severity && { severity }),
          fixes: fixesFor(task, end, context),
        };
      }
    }
  },
});

/** What a task lacks, but for what it says in misspelt or doubled words: `trước ngay 29/4/2026`, `trong tháng tháng 5`. */
function missingIn(task: Task, { reader, document }: DocumentContext): readonly MissingDeadline[] {
  const reference = referenceOf(document);
  const { missing } = reader.read(task, reference);
  const meant = missing.length > 0 ? mended(task.text) : null;
  if (!meant) return missing;
  const deadlines = deadlinesOf(meant.text, { reference });
  const time = taskTimeOf(readingOf(meant.text, reader.facts.units), deadlines, { reference });
  return missing.filter(({ start }) => time.missing.some((other) => other.start === meant.at(start)));
}

/** A deadline that closes a task, with the words and marks that go with it: ` (hoàn thành trước 15/4/2026)`. */
function phraseAround(text: string, { start, end }: Span): Span | null {
  const before = /(?:,?\s+|\s*\()(?:(?:hoàn thành|xong)\s+)?$/u.exec(text.slice(0, start));
  const isBracketed = before?.[0].trimStart().startsWith('(') ?? false;
  const after = text.slice(end);
  if (!before || !(isBracketed ? /^\)[\s.;]*$/ : /^[\s.;]*$/).test(after)) return null;
  return { start: before.index, end: isBracketed ? end + 1 : end };
}

/** A deadline put at the end of the clause: the period's end, the working day before it, or a blank to fill in. */
function fixesFor(task: Task, clauseEnd: number, { document, settings }: DocumentContext): Fix[] {
  const { period } = document;
  const end = withoutEnd(task.text.slice(0, clauseEnd), ' \t.;,:').length;
  const { block, span } = placeInTask(task, { start: Math.max(0, end - 1), end });
  const add = (date: string, title: string): Fix => ({
    title,
    safe: false,
    edits: [{ block, span: { start: span.end, end: span.end }, newText: `, hoàn thành trước ngày ${date}` }],
  });
  const blank = add('…/…/…', 'Thêm “hoàn thành trước ngày …/…/…”');
  const today = referenceOf(document);
  if (!period || (today !== null && period.to < today)) return [blank];
  const last = writtenDay(period.to);
  const working = writtenDay(previousWorkingDay(period.to, holidayYears(settings.holidays)));
  const fixes = [add(last, `Thêm “hoàn thành trước ngày ${last}” (hết ${period.text})`)];
  if (working !== last) fixes.push(add(working, `Thêm “hoàn thành trước ngày ${working}” (ngày làm việc)`));
  return [...fixes, blank];
}
