import { span } from '../../text/span';
import { isColumn, wholeText } from '../places';
import { defineRule } from '../rule';

const HEAD = (stamp: string): string =>
  `SỞ CÔNG THƯƠNG\nSố:      /TB-SCT\n${stamp}\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở`;

export default defineRule({
  id: 'structure/secrecy',
  title: 'Dấu chỉ độ mật',
  reads: 'place',
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.2; Luật Bảo vệ bí mật nhà nước 2025 (số 117/2025/QH15)',
  docs: {
    what: 'Báo dấu chỉ độ mật “MẬT”, “TỐI MẬT”, “TUYỆT MẬT” trong văn bản.',
    why: 'Văn bản có bí mật nhà nước không được soạn thảo, lưu giữ trên máy tính nối mạng, trừ mạng LAN độc lập; số của nó cũng đăng ký riêng.',
    how: 'Nếu văn bản đúng là văn bản mật, chuyển sang máy tính độc lập hoặc mạng LAN độc lập và xóa tệp này theo quy định. Nếu không, bỏ dấu chỉ độ mật.',
  },
  examples: {
    wrong: [
      {
        text: HEAD('<|TỐI MẬT|>'),
        message:
          'Văn bản có dấu chỉ độ mật “TỐI MẬT”: không soạn thảo, lưu giữ trên máy tính nối mạng (trừ mạng LAN độc lập).',
      },
      {
        text: HEAD('<|Tối mật|>'),
        message:
          'Văn bản có dấu chỉ độ mật “Tối mật”: không soạn thảo, lưu giữ trên máy tính nối mạng (trừ mạng LAN độc lập).',
      },
      {
        text: HEAD('<|Độ mật: Mật|>'),
        message:
          'Văn bản có dấu chỉ độ mật “Độ mật: Mật”: không soạn thảo, lưu giữ trên máy tính nối mạng (trừ mạng LAN độc lập).',
      },
    ],
    right: [HEAD('KHẨN'), HEAD('(Dự thảo lần 2)'), HEAD('LƯU HÀNH NỘI BỘ')],
  },
  faults: ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Độ mật: Mật'].map((stamp) => ({
    name: `thêm “${stamp}” ở phần đầu`,
    reach: 'notice' as const,
    *sites({ block, paragraph: { text } }) {
      if (block.component === 'document-type') yield { span: span(0, 0), newText: `${stamp}\n`, lossy: true };
      else if (block.component === 'place-date' && !isColumn(block))
        yield { span: span(text.length, text.length), newText: `\n${stamp}`, lossy: true };
    },
  })),
  *check({ block, paragraph }) {
    if (block.component !== 'stamp' || !/m ?ậ ?t/iu.test(paragraph.text)) return;
    yield {
      span: wholeText(block),
      message: `Văn bản có dấu chỉ độ mật “${paragraph.text}”: không soạn thảo, lưu giữ trên máy tính nối mạng (trừ mạng LAN độc lập).`,
    };
  },
});
