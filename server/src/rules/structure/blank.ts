import { type BlankKind, blanksIn } from '../../model/language/marks/blanks';
import type { Component } from '../../syntax/structure';
import { spanOf } from '../../text/span';
import { defineRule, type Fault } from '../rule';
import { placeholdersIn } from './placeholders';

/** The head waits for the clerk, and forms in an appendix are there to be filled in by others. */
const WRITTEN_OUT: ReadonlySet<Component> = new Set(['subject', 'opening', 'lead-in', 'section', 'closing']);

/** Dots in the place of what a pattern finds. */
const leftOpen = (name: string, written: RegExp): Fault => ({
  name,
  *sites({ block, paragraph: { text } }) {
    if (block.component !== 'section') return;
    for (const match of text.matchAll(written)) yield { span: spanOf(match), newText: '…', lossy: true };
  },
});

const MESSAGES: Readonly<Record<BlankKind, string>> = {
  number: 'Số của văn bản còn để trống: chép lại theo văn bản gốc.',
  time: 'Ngày, tháng còn để trống: điền nốt trước khi trình ký.',
  unit: 'Tên đơn vị còn để trống: điền nốt trước khi trình ký.',
};

export default defineRule({
  id: 'structure/blank',
  title: 'Chỗ còn để trống',
  reads: 'place',
  severity: { draft: 'off', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 và Phụ lục I, Phần I, II.6',
  docs: {
    what: 'Báo ngày, tháng, năm, số của văn bản viện dẫn hoặc tên đơn vị còn để trống hay còn dấu “…” trong nội dung thông báo, và chữ mẫu của các khối soạn sẵn chưa được thay (“TÊN CƠ QUAN”, “Địa danh”, “nội dung công việc”, “Họ và tên”). Số và ngày ban hành của chính thông báo, dòng “(Kèm theo …)” và biểu mẫu ở phụ lục được để trống; khi đang soạn (chưa chọn “Trình ký”), quy tắc này không nhắc.',
    why: 'Thông báo soạn từ mẫu hoặc từ thông báo tháng trước có những chỗ để điền sau; bỏ sót một chỗ thì đơn vị không biết thời hạn hay văn bản phải theo.',
    how: 'Điền nốt, hoặc bỏ cả cụm từ nếu không cần.',
  },
  examples: {
    wrong: [
      {
        text: '1. Giao Phòng Kế hoạch tham mưu quy chế, trình Giám đốc Sở trước <|ngày …/12/2026|>.',
        message: 'Ngày, tháng còn để trống: điền nốt trước khi trình ký.',
      },
      {
        text: '1. Thực hiện Quyết định <|số      /QĐ-UBND|> ngày 15/01/2026 của UBND tỉnh về thí điểm.',
        message: 'Số của văn bản còn để trống: chép lại theo văn bản gốc.',
      },
      {
        text: '1. <|Giao Phòng …|> chủ trì rà soát các dự án chậm tiến độ trong tháng 12/2026.',
        message: 'Tên đơn vị còn để trống: điền nốt trước khi trình ký.',
      },
      {
        text: 'SỞ XÂY DỰNG\nSố:      /TB-<|KÝ HIỆU|>\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban',
        message: 'Chỗ này còn chữ mẫu “KÝ HIỆU”: thay bằng chữ viết tắt tên cơ quan.',
      },
      {
        text: '1. Chủ trì, phối hợp với Phòng Kế hoạch <|nội dung công việc|>, hoàn thành trước ngày 15/12/2026.',
        message: 'Chỗ này còn chữ mẫu “nội dung công việc”: viết việc phải làm.',
      },
    ],
    right: [
      '1. Chủ trì, phối hợp với Phòng Kế hoạch xây dựng nội dung công việc, hoàn thành trước ngày 15/12/2026.',
      '1. Nội dung công việc gồm rà soát hồ sơ, tên luật viện dẫn và địa danh ghi trong hồ sơ.',
      '1. Phát triển hạ tầng số, xã hội số, kinh tế số...',
      '1. Bình ổn giá các mặt hàng thiết yếu (gạo, thịt, rau…), báo cáo theo tháng, quý, năm …',
      '(Kèm theo Kế hoạch số      /KH-SCT ngày     /12/2026 của Sở Công Thương)',
    ],
  },
  faults: [
    leftOpen('ngày của thời hạn để trống', /(?<=(?:trước|chậm nhất) ngày )\d{1,2}(?=\/\d{1,2}\/\d{4})/gu),
    leftOpen('số của văn bản để trống', /(?<=\p{L} số )\d{1,5}(?=\/(?:20\d\d\/)?\p{Lu})/gu),
    leftOpen(
      'tên phòng để trống',
      /(?<=(?:^|[\s.;])[Gg]iao Phòng )\p{Lu}[\p{L} ]*?(?= (?:chủ trì|theo dõi|rà soát)(?!\p{L}))/gu,
    ),
  ],
  *check({ block, paragraph, facts }) {
    for (const { span: place, text, advice } of placeholdersIn(block, facts))
      yield { span: place, message: `Chỗ này còn chữ mẫu “${text}”: ${advice}.` };
    if (!WRITTEN_OUT.has(block.component)) return;
    for (const { kind, start, end } of blanksIn(paragraph.text))
      yield { span: { start, end }, message: MESSAGES[kind] };
  },
});
