import { repeatedPhrases } from '../../model/language/wording/repeated-phrases';
import { span } from '../../text/span';
import { defineRule, type Fault } from '../rule';
import { isProse } from './prose';

/** Copies some words behind themselves. */
const doubled = (name: string, length: number): Fault => ({
  name,
  *sites({ facts: { words } }) {
    const { text, list } = words;
    for (let i = 0; i + length <= list.length; i++) {
      const phrase = list.slice(i, i + length);
      const isWhole = phrase.every(
        ({ form, gap }, k) => form.shape === 'lower' && (k === 0 || gap === 'space'),
      );
      const end = phrase.at(-1)!.end;
      if (isWhole) yield { span: span(end, end), newText: ` ${text.slice(phrase[0]!.start, end)}` };
    }
  },
});

export default defineRule({
  id: 'text/repeated-phrase',
  title: 'Cụm từ lặp',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Lỗi đánh máy thường gặp',
  docs: {
    what: 'Một cụm từ hai chữ trở lên viết hai lần liền nhau: “về thu gom, xử lý về thu gom, xử lý rác thải”.',
    why: 'Cụm từ lặp thường còn lại khi chép, dán; người đọc phải đoán có thiếu ý nào khác không.',
    how: 'Xóa cụm từ thừa, rồi đọc lại cả câu.',
  },
  examples: {
    wrong: [
      {
        text: '1. Hướng dẫn thực hiện quy định <|về cấp phép về cấp phép|> xây dựng.',
        message: 'Cụm từ “về cấp phép” viết hai lần liền nhau: xóa một cụm.',
        fixed: '1. Hướng dẫn thực hiện quy định về cấp phép xây dựng.',
      },
      {
        text: '1. Thực hiện quy định <|về thu gom, xử lý về thu gom, xử lý|> rác thải.',
        message: 'Cụm từ “về thu gom, xử lý” viết hai lần liền nhau: xóa một cụm.',
        fixed: '1. Thực hiện quy định về thu gom, xử lý rác thải.',
      },
      {
        text: '1. Văn phòng gửi báo cáo <|trước ngày 12/5/2026 trước ngày 12/5/2026|>.',
        message: 'Cụm từ “trước ngày 12/5/2026” viết hai lần liền nhau: xóa một cụm.',
        fixed: '1. Văn phòng gửi báo cáo trước ngày 12/5/2026.',
      },
      {
        text: '1. Chủ động <|kiểm tra, tu sửa, kiểm tra, tu sửa|> kênh mương.',
        message: 'Cụm từ “kiểm tra, tu sửa” viết hai lần liền nhau: xóa một cụm.',
        fixed: '1. Chủ động kiểm tra, tu sửa kênh mương.',
      },
      {
        text: '1. Xây dựng kế hoạch kiểm tra <|năm 2026 năm 2026|>.',
        message: 'Cụm từ “năm 2026” viết hai lần liền nhau: xóa một cụm.',
      },
    ],
    right: [
      '1. Tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp căn cứ quy định để áp dụng.',
      '1. Cấm tặng, cho, mượn, cho mượn, thuê, cho thuê, thế chấp, nhận thế chấp, nhận cầm cố giấy phép.',
      '1. Mở Đường vành đai 2, Đường vành đai 2,5 và Đường vành đai 3.',
      '1. Trình Ủy ban Thường vụ Quốc hội, Quốc hội, các cơ quan xem xét; Chủ tịch, Ủy viên Thường trực Hội đồng, Thường trực Hội đồng, các Ủy viên.',
      '1. So với năm 2025, năm 2026 tăng; chỉ tiêu năm 2026, năm 2026 là năm cuối nhiệm kỳ.',
      '1. Lấy ý kiến của Đoàn đại biểu Quốc hội, đại biểu Quốc hội, các Tổ đại biểu, đại biểu, cử tri; kiểm nghiệm bán thành phẩm, thành phẩm.',
      '1. Rà soát các chỉ tiêu, chỉ tiêu bổ sung; phòng Kinh tế/Kinh tế - Hạ tầng; từng xã, từng xã viên.',
    ],
  },
  faults: [
    doubled('hai chữ lặp', 2),
    doubled('ba chữ lặp', 3),
    doubled('bốn chữ lặp', 4),
    doubled('năm chữ lặp', 5),
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, surplus, suggestion } of repeatedPhrases(facts.words)) {
      yield {
        span: place,
        message: `Cụm từ “${suggestion}” viết hai lần liền nhau: xóa một cụm.`,
        fixes: [{ title: 'Xóa cụm từ lặp', safe: false, edits: [{ span: surplus, newText: '' }] }],
      };
    }
  },
});
