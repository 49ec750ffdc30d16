import { type SmallStart, smallStarts } from '../../model/language/marks/sentence-starts';
import { span } from '../../text/span';
import { capitalised } from '../../text/words';
import { defineRule, type Finding, replacing } from '../rule';
import { isProse } from './prose';

export default defineRule({
  id: 'text/sentence-start',
  title: 'Chữ thường ở đầu câu',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  acceptable: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục II, I',
  docs: {
    what: 'Sau dấu chấm mà viết chữ thường: hoặc quên viết hoa đầu câu, hoặc gõ nhầm dấu phẩy thành dấu chấm (“cán bộ. công chức”). Mục đánh số (“1.”, “1.1.”) kết thúc bằng dấu chấm mà chữ đầu viết thường cũng bị nhắc.',
    why: 'Nghị định quy định viết hoa chữ cái đầu của câu, sau dấu chấm và khi xuống dòng; dấu chấm đặt nhầm cắt một câu thành hai.',
    how: 'Viết hoa chữ đầu câu, hoặc đổi dấu chấm thành dấu phẩy nếu câu chưa hết.',
  },
  examples: {
    wrong: [
      {
        text: '1. Độ tin cậy được cải thiện. <|các|> vướng mắc đã được tháo gỡ.',
        message: 'Sau dấu chấm phải viết hoa: “Các”; nếu câu chưa hết, đổi dấu chấm thành dấu phẩy.',
        fixed: '1. Độ tin cậy được cải thiện. Các vướng mắc đã được tháo gỡ.',
      },
      {
        text: '1. Tổ chức tập huấn cho cán bộ. <|công|> chức trước ngày 19/6/2026.',
        message: 'Sau dấu chấm phải viết hoa: “Công”; nếu câu chưa hết, đổi dấu chấm thành dấu phẩy.',
        fixed: '1. Tổ chức tập huấn cho cán bộ. Công chức trước ngày 19/6/2026.',
      },
      {
        text: '1. Văn phòng\n1.1. <|tổng|> hợp báo cáo quý I.',
        message: 'Đầu mục phải viết hoa: “Tổng”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.',
      },
    ],
    right: [
      '1. Mua máy in, bàn ghế, v.v. cho TP. Hồ Chí Minh; gặp ThS. Nguyễn Văn A.',
      '1. Các trang tinh.gov.vn, tệp bao-cao.docx; mức 1.500.000 đồng.',
      '1. Giao các đơn vị:\n1.1. rà soát hồ sơ;\n1.2. lập danh sách;',
      'An Giang Thượng. ngày 03 tháng 4 năm 2026',
      '1. Theo bài đăng trên Báo An Giang Thượng. ngày 23 tháng 3 năm 2026.',
    ],
  },
  faults: [
    {
      name: 'chữ thường sau dấu chấm',
      *sites({ paragraph: { text } }) {
        for (const { index } of text.matchAll(/(?<=\p{Ll}{2}\. )\p{Lu}(?=\p{Ll}+ )/gu))
          yield { span: span(index, index + 1), newText: text[index]!.toLowerCase() };
      },
    },
    {
      name: 'dấu chấm thay cho dấu phẩy',
      *sites({ paragraph: { text, form } }) {
        if (form !== 'text') return;
        for (const { index } of text.matchAll(/(?<= \p{Ll}{2,7}),(?= \p{Ll}{2,7} )/gu))
          yield { span: span(index, index + 1), newText: '.', lossy: true };
      },
    },
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const start of smallStarts(facts.words)) yield findingOf(paragraph.text, start);
  },
});

function findingOf(text: string, { span: place, stop }: SmallStart): Finding {
  const right = capitalised(text.slice(place.start, place.end));
  const capital = replacing(place, right, `Viết hoa “${right}”`, false);
  if (!stop) return { span: place, message: `Đầu mục phải viết hoa: “${right}”.`, fixes: [capital] };
  return {
    span: place,
    message: `Sau dấu chấm phải viết hoa: “${right}”; nếu câu chưa hết, đổi dấu chấm thành dấu phẩy.`,
    fixes: [capital, replacing(stop, ',', 'Đổi dấu chấm thành dấu phẩy', false)],
  };
}
