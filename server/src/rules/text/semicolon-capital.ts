import { HEAD_VERBS } from '../../model/language/data/head-verbs';
import { capitalsAfterSemicolon } from '../../model/language/marks/punctuation';
import { span } from '../../text/span';
import { defineRule, replacing } from '../rule';
import { isProse } from './prose';

export default defineRule({
  id: 'text/semicolon-capital',
  title: 'Chữ hoa sau dấu chấm phẩy',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục II, I',
  docs: {
    what: 'Sau dấu chấm phẩy chưa hết câu, nên động từ đứng sau không viết hoa: “rà soát hồ sơ; tăng cường kiểm tra”. Tên riêng, tên văn bản sau dấu chấm phẩy vẫn viết hoa.',
    why: 'Nghị định chỉ cho viết hoa chữ đầu câu sau dấu chấm câu, dấu chấm hỏi, dấu chấm than và khi xuống dòng.',
    how: 'Viết thường chữ đầu của động từ; nếu là câu mới thì đổi dấu chấm phẩy thành dấu chấm.',
  },
  examples: {
    wrong: [
      {
        text: '1. Rà soát nguồn lực; <|Lấy ý kiến|> các phòng.',
        message: 'Sau dấu chấm phẩy không viết hoa động từ: viết “lấy ý kiến”.',
        fixed: '1. Rà soát nguồn lực; lấy ý kiến các phòng.',
      },
      {
        text: '1. Rà soát hồ sơ; <|Tăng cường|> kiểm tra các cơ sở.',
        message: 'Sau dấu chấm phẩy không viết hoa động từ: viết “tăng cường”.',
        fixed: '1. Rà soát hồ sơ; tăng cường kiểm tra các cơ sở.',
      },
    ],
    right: [
      '1. Thực hiện Kế hoạch năm 2026; Chương trình xúc tiến thương mại; Quyết định của UBND tỉnh; Văn phòng theo dõi.',
      '1. Thứ tự hỗ trợ là Ưu tiên (1): Hộ nghèo; Ưu tiên (2): Hộ cận nghèo.',
      '1. Rà soát hồ sơ. Tăng cường kiểm tra các cơ sở.',
      '1. Phối hợp với Sở Tài chính; Thống kê tỉnh; các đơn vị liên quan.',
      '1. Dự họp có Phòng Kỹ thuật; Tư vấn giám sát; Tư vấn thiết kế.',
    ],
  },
  faults: [
    {
      name: 'viết hoa sau dấu chấm phẩy',
      *sites({ paragraph: { text }, facts: { words } }) {
        const { list } = words;
        for (let i = 1; i < list.length; i++) {
          const { start, form } = list[i]!;
          const next = list[i + 1];
          if (form.shape !== 'lower' || text.slice(list[i - 1]!.end, start) !== '; ') continue;
          // Only a common verb can be told from a name.
          if (next && HEAD_VERBS.has(`${form.folded} ${next.form.folded}`))
            yield { span: span(start, start + 1), newText: text[start]!.toUpperCase() };
        }
      },
    },
  ],
  *check({ paragraph, facts }) {
    if (!isProse(paragraph)) return;
    for (const { span: place, suggestion } of capitalsAfterSemicolon(facts.words)) {
      yield {
        span: place,
        message: `Sau dấu chấm phẩy không viết hoa động từ: viết “${suggestion}”.`,
        fixes: [replacing(place, suggestion, `Sửa thành “${suggestion}”`)],
      };
    }
  },
});
