import { ownWords, type Paragraph } from '../../syntax/paragraph';
import type { Block } from '../../syntax/tree';
import { span } from '../../text/span';
import { inOneLine } from '../../text/words';
import { noticeWith } from '../deadline/sample';
import { isColumn, wholeText } from '../places';
import { defineRule, type Fault, type Fix, type PlacedFinding, type PlacedMember } from '../rule';

/** Shorter ones may well be said twice: `Báo cáo kết quả.` */
const SHORTEST = 40;

/** Writes an item once more behind itself. */
const pasted: Fault = {
  name: 'dán mục hai lần',
  reach: 'notice',
  *sites({ block, paragraph: { text, marker } }) {
    const isItem = block.component === 'section' && marker !== null && block.after.path.length > 0;
    if (!isItem || text.length < SHORTEST + marker.length || !/[.;]$/.test(text)) return;
    yield { span: span(text.length, text.length), newText: `\n${text}` };
  },
};

export default defineRule<null>({
  id: 'structure/doubled-item',
  title: 'Mục, đoạn ghi hai lần',
  reads: 'group',
  gathers: 'place',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8; yêu cầu nội dung thống nhất trong một văn bản',
  docs: {
    what: 'Trong cùng một mục có hai đoạn, hai điểm giống hệt nhau từng chữ, chỉ khác số thứ tự. Hai nhiệm vụ giống nhau giao cho hai đơn vị khác nhau thì không bị nhắc.',
    why: 'Thường do dán hai lần, hoặc chép một mục để sửa thành mục mới mà quên sửa.',
    how: 'Xóa mục lặp lại, hoặc viết nội dung đúng cho mục ấy.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith(
          '1.1. Tổng hợp số liệu các cụm công nghiệp trên địa bàn tỉnh trước ngày 15/4/2026.\n<|1.2. Tổng hợp số liệu các cụm công nghiệp trên địa bàn tỉnh trước ngày 15/4/2026.|>',
        ),
        message: 'Đoạn này giống hệt một đoạn ở trên trong cùng mục: xóa đi, hoặc sửa thành việc khác.',
        fixed: noticeWith(
          '1.1. Tổng hợp số liệu các cụm công nghiệp trên địa bàn tỉnh trước ngày 15/4/2026.',
        ),
      },
    ],
    right: [
      noticeWith(
        '1.1. Tổng hợp số liệu các cụm công nghiệp trên địa bàn tỉnh trước ngày 15/4/2026.\n2. Phòng Kế hoạch\n2.1. Tổng hợp số liệu các cụm công nghiệp trên địa bàn tỉnh trước ngày 15/4/2026.',
      ),
      noticeWith(
        '1.1. Thủ tục cấp mới\na) Thời hạn giải quyết: 10 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.\nb) Lệ phí: không thu.\nThủ tục cấp lại\na) Thời hạn giải quyết: 10 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.',
      ),
      noticeWith('1.1. Báo cáo kết quả hằng tháng.\n1.2. Báo cáo kết quả hằng tháng.'),
    ],
  },
  faults: [pasted],
  *members({ block, paragraph }) {
    if (block.component !== 'section' || block.after.inCells || block.after.tableHead !== null) return;
    const words = inOneLine(ownWords(paragraph));
    if (words.length >= SHORTEST && !NO_SENTENCE.test(words))
      yield { key: words, span: wholeText(block), value: null };
  },
  *check(members) {
    for (const [i, member] of members.entries()) {
      const first = members.slice(Math.max(0, i - MOST_BEFORE), i).find((one) => areSisters(one, member));
      if (first) yield findingOf(member.block, first.block);
    }
  },
});

/** With how many equal ones one is compared. */
const MOST_BEFORE = 8;

/** The row of a table. */
const NO_SENTENCE = /^\||\t/u;

/** The item that a paragraph stands under; an item is not under itself. */
function parentOf({ paragraph, after: { path } }: Block): Paragraph | undefined {
  return path.at(path.at(-1)?.paragraph === paragraph ? -2 : -1)?.paragraph;
}

const areSisters = ({ block: one }: PlacedMember<null>, { block: other }: PlacedMember<null>): boolean =>
  parentOf(one) === parentOf(other) &&
  one.after.leadIns.at(-1)?.paragraph === other.after.leadIns.at(-1)?.paragraph &&
  (markOf(one) !== markOf(other) ||
    markOf(one) === undefined ||
    other.before.path.at(-1)?.paragraph === one.paragraph);

/** Items with one mark are of two lists, unless one stands right behind the other. */
const markOf = ({ paragraph }: Block): string | undefined => paragraph.marker?.text;

function findingOf(block: Block, first: Block): PlacedFinding {
  const fix = removal(block);
  return {
    block,
    span: wholeText(block),
    message: 'Đoạn này giống hệt một đoạn ở trên trong cùng mục: xóa đi, hoặc sửa thành việc khác.',
    related: [{ block: first, span: wholeText(first), message: 'Đoạn ghi lần đầu ở đây.' }],
    ...(fix && { fixes: [fix] }),
  };
}

function removal(block: Block): Fix | null {
  if (block.paragraph.pieces.length !== 1 || isColumn(block)) return null;
  const edit = { block, span: wholeText(block), newText: '', wholeLine: true };
  return { title: 'Xóa đoạn lặp lại', safe: false, edits: [edit] };
}
