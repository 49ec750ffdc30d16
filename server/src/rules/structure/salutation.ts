import { blocksWith } from '../../syntax/tree';
import { span } from '../../text/span';
import { defineRule } from '../rule';

const SUBJECT = 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n';
const OPENING = '\nNgày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:';

export default defineRule({
  id: 'structure/salutation',
  title: '“Kính gửi” trong thông báo',
  reads: 'notice',
  sees: ['salutation'],
  severity: { draft: 'information', final: 'information' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9',
  docs: {
    what: 'Thông báo không có dòng “Kính gửi”. Dòng này chỉ dùng trong công văn và trong tờ trình, báo cáo gửi cấp trên.',
    why: 'Nghị định chỉ cho ghi “Kính gửi” ở văn bản gửi đến nơi nhận cụ thể để giải quyết; nơi nhận thông báo ghi ở mục “Nơi nhận”.',
    how: 'Xóa dòng “Kính gửi”, ghi các cơ quan đó vào mục “Nơi nhận”.',
  },
  examples: {
    wrong: [
      {
        text: `${SUBJECT}\n<|Kính gửi|>: Các phòng chuyên môn thuộc Sở.\n${OPENING}`,
        message: 'Thông báo không có “Kính gửi”: ghi các cơ quan này ở mục “Nơi nhận”.',
      },
      {
        text: `${SUBJECT}\n<|Kính gởi|>: Các phòng chuyên môn thuộc Sở.\n${OPENING}`,
        message: 'Thông báo không có “Kính gửi”: ghi các cơ quan này ở mục “Nơi nhận”.',
      },
    ],
    right: [
      SUBJECT + OPENING,
      'SỞ CÔNG THƯƠNG\nSố: 12/SCT-VP\nV/v báo cáo\n\nKính gửi: Ủy ban nhân dân tỉnh.\n',
    ],
  },
  faults: [
    {
      name: 'thêm “Kính gửi” dưới trích yếu',
      reach: 'notice',
      *sites({ block, paragraph: { text, form } }) {
        if (block.component === 'subject' && form === 'text')
          yield {
            span: span(text.length, text.length),
            newText: '\nKính gửi: Các phòng, đơn vị thuộc Sở.',
            lossy: true,
          };
      },
    },
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const [block] = blocksWith(tree, ['salutation']);
    const words = block && /^k[íi]nh\s+\p{L}+(?:\s+:)?/iu.exec(block.paragraph.text);
    if (!words) return;
    yield {
      block,
      span: span(0, words[0].length),
      message: 'Thông báo không có “Kính gửi”: ghi các cơ quan này ở mục “Nơi nhận”.',
    };
  },
});
