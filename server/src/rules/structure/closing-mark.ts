import type { Paragraph } from '../../syntax/paragraph';
import { type Block, firstBlock, previousBlock, runOf, type Tree } from '../../syntax/tree';
import { defineRule, type Fault, replacing } from '../rule';

/** Whatever somebody may type for the closing mark, at the end of a paragraph. */
const MARK = /\s*(?:[.\s]*\/[\s./]*|[.…]+)$/u;

/** Puts something else in the place of a right mark. */
const instead = (name: string, written: string): Fault => ({
  name,
  *sites({ paragraph: { text } }) {
    if (text.endsWith('./.')) yield { span: { start: text.length - 3, end: text.length }, newText: written };
  },
});

export default defineRule({
  id: 'structure/closing-mark',
  title: 'Dấu kết thúc “./.”',
  reads: 'notice',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  docs: {
    what: 'Phần nội dung phải kết thúc bằng dấu “./.”, viết liền sau chữ cuối cùng và chỉ viết một lần.',
    why: 'Mẫu trình bày văn bản hành chính đặt “./.” ở cuối nội dung để người đọc biết văn bản đã hết, không thể viết thêm vào sau.',
    how: 'Viết “./.” ngay sau chữ cuối của đoạn kết, không có dấu cách ở giữa.',
  },
  examples: {
    wrong: [
      {
        text: 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng tổng hợp báo cáo quý I.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị biết, thực hiện<|.|>\n\nNơi nhận:\n- Lưu: VT, VP.',
        message: 'Cuối nội dung phải là dấu “./.”, không phải “.”.',
        fixed:
          'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng tổng hợp báo cáo quý I.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị biết, thực hiện./.\n\nNơi nhận:\n- Lưu: VT, VP.',
      },
      {
        text: 'THÔNG BÁO\nKết luận tại cuộc họp ngày 05/3/2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng theo dõi việc thực hiện.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị thực hiện<| . / .|>',
        message: 'Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “. / .”.',
        fixed:
          'THÔNG BÁO\nKết luận tại cuộc họp ngày 05/3/2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng theo dõi việc thực hiện.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị thực hiện./.',
      },
    ],
    right: [
      'THÔNG BÁO\nKết luận tại cuộc họp ngày 05/3/2026\n\nSau khi nghe báo cáo, Giám đốc Sở kết luận như sau:\n1. Văn phòng theo dõi việc thực hiện.\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các đơn vị thực hiện./.',
    ],
  },
  faults: [
    instead('bỏ dấu kết thúc', ''),
    instead('chỉ còn dấu chấm', '.'),
    instead('thiếu dấu chấm sau', './'),
    instead('thiếu dấu chấm trước', '/.'),
    instead('viết hai lần', '././.'),
    instead('có dấu cách', '. /.'),
    instead('cách chữ cuối', ' ./.'),
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const end = endOfContent(tree);
    if (!end) return;
    const { paragraph } = end;
    const match = MARK.exec(paragraph.text.slice(-24));
    const written = match?.[0] ?? '';
    if (written === './.') return;
    // Where the whole closing is missing, that is what there is to say.
    if (document.isConclusions && end.component !== 'closing' && !written.includes('/')) return;
    const start = paragraph.text.length - written.length;
    // What can be seen: the mark itself or, where nothing is there, the last word.
    const span = { start: written.trim() ? start : lastWord(paragraph), end: paragraph.text.length };
    yield {
      block: end,
      span,
      message: messageFor(written.trim()),
      fixes: [replacing({ start, end: paragraph.text.length }, './.', 'Sửa thành “./.”')],
    };
  },
});

function messageFor(written: string): string {
  if (written === '') return 'Thiếu dấu kết thúc “./.” ở cuối nội dung.';
  if (written === '.') return 'Cuối nội dung phải là dấu “./.”, không phải “.”.';
  return `Dấu kết thúc viết là “./.”, liền nhau và liền sau chữ cuối, không phải “${written}”.`;
}

/** The paragraph that ends the content: the closing or, where there is none, the last one before the foot. */
function endOfContent(tree: Tree): Block | null {
  const closing = runOf(tree, 'closing').at(-1);
  if (closing) return closing;
  const foot = firstBlock(tree, 'recipients') ?? firstBlock(tree, 'signature');
  for (let block = foot && previousBlock(tree, foot); block; block = previousBlock(tree, block)) {
    if (block.component === 'section') return block;
    if (block.component === 'opening' || block.component === 'subject') return null;
  }
  return null;
}

function lastWord({ text }: Paragraph): number {
  return Math.max(0, text.lastIndexOf(' ') + 1);
}
