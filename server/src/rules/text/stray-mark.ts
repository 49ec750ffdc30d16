import { strayMarks } from '../../model/language/marks/stray-marks';
import { span } from '../../text/span';
import { defineRule, replacing } from '../rule';
import { isProse } from './prose';

export default defineRule({
  id: 'text/stray-mark',
  title: 'Ký tự gõ nhầm sau một chữ',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'Quy tắc dấu câu tiếng Việt',
  docs: {
    what: 'Ký tự không phải dấu câu dính vào cuối một chữ giữa câu (“báo cáo\\ kết quả”, “phòng= ban”, “rà soát< sửa đổi”), hoặc dấu chấm dính vào đầu một chữ (“các .dự án”).',
    why: 'Các ký tự này nằm cạnh phím dấu phẩy, dấu chấm, phím Enter: bấm nhầm mà không thấy.',
    how: 'Xóa ký tự, hoặc thay bằng dấu câu đúng.',
  },
  examples: {
    wrong: [
      {
        text: '1. Tổng hợp <|báo\\|> cáo kết quả.',
        message: 'Ký tự “\\” không có nghĩa ở đây: xóa đi, hoặc thay bằng dấu câu.',
        fixed: '1. Tổng hợp báo cáo kết quả.',
      },
      {
        text: '1. Tháo gỡ vướng mắc cho các <|.dự|> án trọng điểm.',
        message: 'Ký tự “.” không có nghĩa ở đây: xóa đi, hoặc thay bằng dấu câu.',
        fixed: '1. Tháo gỡ vướng mắc cho các dự án trọng điểm.',
      },
    ],
    right: [
      '1. Quản lý tên miền quốc gia .vn; gửi tệp .docx và .pdf; tỷ lệ A/B = 50%.',
      '1. Nộp hồ sơ vào giờ/ thời điểm quy định; các ‹cơ quan, đơn vị> được giao gửi <báo cáo> về Văn phòng.',
      "1. Phòng/ban liên quan và/hoặc đơn vị; lúc 18h30' hằng ngày; đoạn Km0+000.",
      '1. Kinh phí < 500 triệu đồng hoặc > 1 tỷ đồng; thư mục bao_cao và `ghi chú` kèm theo.',
    ],
  },
  faults: [
    ...['\\', '=', '<', '`'].map((mark) => ({
      name: `gõ nhầm “${mark}”`,
      *sites({ paragraph: { text } }: { readonly paragraph: { readonly text: string } }) {
        if (text.includes(mark)) return;
        for (const { index } of text.matchAll(/(?<= \p{Ll}{2,7})(?= \p{Ll}{2,7} )/gu))
          yield { span: span(index, index), newText: mark };
      },
    })),
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, mark, right } of strayMarks(facts.words)) {
      yield {
        span: place,
        message: `Ký tự “${mark}” không có nghĩa ở đây: xóa đi, hoặc thay bằng dấu câu.`,
        fixes: [replacing(place, right, `Sửa thành “${right}”`, false)],
      };
    }
  },
});
