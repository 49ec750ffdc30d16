import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { Block, Tree } from '../../syntax/tree';
import { wholeText } from '../places';
import { defineRule } from '../rule';
import { nextText, type Part, partOf } from '../text/final-mark';

export default defineRule<Part | null>({
  id: 'structure/empty-item',
  title: 'Mục không có nội dung',
  reads: 'group',
  gathers: 'neighbours',
  severity: { draft: 'off', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 và Phụ lục I, Phần I, II.6',
  docs: {
    what: 'Mục chỉ có số thứ tự mà không có chữ nào, hoặc mục chỉ ghi tên một đơn vị mà bên dưới không có nhiệm vụ nào, trong khi các mục cùng cấp đều có. Khi đang soạn (chưa chọn “Trình ký”), quy tắc này không nhắc.',
    why: 'Khi soạn từ thông báo tháng trước, nhiệm vụ cũ đã xóa nhưng tên đơn vị còn lại, hoặc mục mới chưa viết xong.',
    how: 'Viết nhiệm vụ của mục ấy, hoặc bỏ cả mục rồi đánh số lại.',
  },
  examples: {
    wrong: [
      {
        text: 'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Văn phòng\n1.1. Tổng hợp báo cáo.\n<|2. Phòng Kế hoạch|>\n3. Phòng Kỹ thuật\n3.1. Rà soát hồ sơ.\n4. Phòng Quản lý năng lượng\n4.1. Theo dõi phụ tải.',
        message: 'Mục này chỉ có tên đơn vị, chưa có nhiệm vụ nào: viết nhiệm vụ, hoặc bỏ mục.',
      },
      {
        text: 'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Văn phòng\n1.1. Tổng hợp báo cáo.\n<|1.2.|>\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
        message: 'Mục này chỉ có số thứ tự: viết nội dung, hoặc bỏ mục.',
      },
    ],
    right: [
      'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Các đơn vị dự họp gồm:\na) Văn phòng;\nb) Phòng Kế hoạch;\nc) Phòng Kỹ thuật.\n2. Văn phòng theo dõi.',
      'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
      'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Phân công\n- Văn phòng:\n+ Tổng hợp báo cáo.\n- Phòng Kế hoạch\n- Phòng Kỹ thuật:\n+ Rà soát hồ sơ.',
    ],
  },
  faults: [
    {
      name: 'xóa nội dung một mục',
      reach: 'notice',
      *sites({ block, paragraph: { text, marker } }) {
        if (block.component !== 'section' || marker === null || !/^\d+\.\d+\. .*[.;]$/su.test(text)) return;
        // Of a document that the item cites first the next mention would be the first.
        if (/\d\/|(?<!\p{L})số \d/u.test(text)) return;
        yield { span: { start: marker.length - 1, end: text.length }, newText: '', lossy: true };
      },
    },
  ],
  *members({ block, paragraph, reader }) {
    if (block.component !== 'section' || block.after.inCells || paragraph.marker === null) return;
    if (isBare(block, reader.tree)) yield { key: 'bare', span: wholeText(block), value: null };
    const part = isNumbered(paragraph) ? partOf(block, reader.tree) : null;
    if (part) yield { key: part.list, span: wholeText(block), value: part };
  },
  *check(members) {
    const parts = members.flatMap(({ value }) => value ?? []);
    const names = parts.filter(isNameAlone).length;
    const opened = parts.filter(({ role }) => OPENED.has(role)).length;
    for (const { block, span, value } of members) {
      if (value === null)
        yield { block, span, message: 'Mục này chỉ có số thứ tự: viết nội dung, hoặc bỏ mục.' };
      else if (isNameAlone(value) && opened > 1 && names * 2 <= opened)
        yield {
          block,
          span,
          message: 'Mục này chỉ có tên đơn vị, chưa có nhiệm vụ nào: viết nhiệm vụ, hoặc bỏ mục.',
        };
    }
  },
});

/** A marker without words, and without a list of its own. */
function isBare(block: Block, tree: Tree): boolean {
  const { paragraph, after } = block;
  if (ownWords(paragraph).trim() !== '') return false;
  return nextText(block, tree)?.after.path[after.path.length - 1]?.paragraph !== paragraph;
}

/** Names behind dashes are a list of names. */
const isNumbered = ({ text }: Paragraph): boolean => /^[\dIVX]/.test(text);

/** Members of a list that have something under them. */
const OPENED: ReadonlySet<Part['role']> = new Set(['heading', 'lead-in', 'opened']);

const isNameAlone = ({ role, ending }: Part): boolean => role === 'name' && ending === 'none';
