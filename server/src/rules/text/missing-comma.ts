import { COMMA_PAIRS } from '../../model/language/data/comma-pairs';
import { commaFaults } from '../../model/language/marks/commas';
import { span } from '../../text/span';
import { defineRule, type Fault, replacing } from '../rule';
import { isProse } from './prose';

const RIGHT_PAIRS = COMMA_PAIRS.map(([, right]) => right);

/** Takes the comma out of a pair. */
const withoutComma: Fault = {
  name: 'thiếu dấu phẩy',
  *sites({ paragraph }) {
    if (!isProse(paragraph)) return;
    const { text } = paragraph;
    for (const right of RIGHT_PAIRS) {
      const at = text.indexOf(right);
      const comma = at + right.indexOf(',');
      // Without its comma `hồ sơ, thủ tục hành chính` is right as well.
      if (text.startsWith(' hành chính', at + right.length)) continue;
      if (at >= 0 && right.includes(',')) yield { span: span(comma, comma + 1), newText: '' };
    }
  },
};

const withoutWith: Fault = {
  name: '“phối hợp” thiếu “với”',
  *sites({ paragraph: { text } }) {
    for (const { index } of text.matchAll(
      /(?<=phối hợp) với(?= (?:Phòng|Sở|Văn phòng|Trung tâm|Công an|Chi cục) \p{Lu})/gu,
    ))
      yield { span: span(index, index + ' với'.length), newText: '' };
  },
};

export default defineRule({
  id: 'text/missing-comma',
  title: 'Thiếu dấu phẩy, thiếu “với”',
  reads: 'paragraph',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'every',
  unfinished: true,
  basis: 'Cách viết thông dụng trong văn bản hành chính',
  docs: {
    what: 'Những cặp từ ngang hàng thường có dấu phẩy ở giữa: “cán bộ, công chức”, “chức năng, nhiệm vụ”, “xã, phường”, “chủ trì, phối hợp”; và “phối hợp” đứng trước tên đơn vị cần có “với”.',
    why: 'Thiếu dấu phẩy, hai việc đọc thành một: “chủ trì phối hợp” không rõ ai chủ trì, ai phối hợp.',
    how: 'Thêm dấu phẩy hoặc chữ “với”. Đây chỉ là nhắc nhẹ; nhiều cơ quan chấp nhận cách viết không có dấu phẩy.',
  },
  examples: {
    wrong: [
      {
        text: '1. Giao Phòng Kế hoạch <|phối hợp Khoa|> Dược kiểm kê.',
        message: 'Trước tên đơn vị nên viết “phối hợp với”.',
        fixed: '1. Giao Phòng Kế hoạch phối hợp với Khoa Dược kiểm kê.',
      },
      {
        text: '1. <|Chủ trì phối hợp|> với các phòng tham mưu kế hoạch.',
        message: 'Nên có dấu phẩy: “Chủ trì, phối hợp”.',
        fixed: '1. Chủ trì, phối hợp với các phòng tham mưu kế hoạch.',
      },
      {
        text: '1. Khảo sát tại <|các xã phường|> trên địa bàn.',
        message: 'Nên có dấu phẩy: “các xã, phường”.',
        fixed: '1. Khảo sát tại các xã, phường trên địa bàn.',
      },
      {
        text: '1. Tổng hợp danh mục, <|phối hợp Phòng|> Kế hoạch thẩm định.',
        message: 'Trước tên đơn vị nên viết “phối hợp với”.',
        fixed: '1. Tổng hợp danh mục, phối hợp với Phòng Kế hoạch thẩm định.',
      },
    ],
    right: [
      '1. Chủ trì, phối hợp với các phòng; cán bộ, công chức; chức năng, nhiệm vụ; xã, phường; phối hợp tổ chức.',
      '1. Giao Thanh tra kiểm tra các cơ sở.',
      '1. Hồ sơ thủ tục hành chính nộp trực tuyến đạt 80%.',
    ],
  },
  faults: [withoutComma, withoutWith],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, suggestion, kind } of commaFaults(facts.words)) {
      yield {
        span: place,
        message:
          kind === 'comma'
            ? `Nên có dấu phẩy: “${suggestion}”.`
            : 'Trước tên đơn vị nên viết “phối hợp với”.',
        fixes: [
          replacing(place, suggestion, kind === 'comma' ? `Sửa thành “${suggestion}”` : 'Thêm “với”', false),
        ],
      };
    }
  },
});
