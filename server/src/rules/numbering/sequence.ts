import type { Marker } from '../../syntax/marker';
import { markerWith } from '../../syntax/marker-text';
import {
  expectationOf,
  isDayOfWeek,
  isInPointOfLetter,
  isLetterForOne,
  isNumberedTwice,
  siblingAt,
} from '../../syntax/numbering';
import type { OpenItem } from '../../syntax/structure';
import { isInTable } from '../../syntax/tables';
import type { Block } from '../../syntax/tree';
import { spanOf } from '../../text/span';
import { defineRule, type Finding } from '../rule';

/** Lists whose items follow each other without a gap; articles and chapters run on through a document. */
const SEQUENTIAL: ReadonlySet<string> = new Set([
  'roman',
  'capital',
  'arabic',
  'arabic-bracket',
  'parenthesis',
  'letter',
  'ordinal',
]);

export default defineRule({
  id: 'numbering/sequence',
  title: 'Thứ tự đánh số',
  reads: 'place',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ',
  docs: {
    what: 'Trong một danh sách, số phải tăng dần từ 1, không nhảy, không lặp, không đổi chỗ; mục “3.2.” phải nằm dưới mục “3.”. Chữ cái theo thứ tự a, b, c, d, đ, e, g, h, i…; “Thứ nhất, Thứ hai, Thứ ba…” cũng vậy.',
    why: 'Người nhận việc tìm nhiệm vụ theo số mục; số nhảy hoặc trùng làm dẫn chiếu sai và cho thấy văn bản bị mất đoạn.',
    how: 'Sửa lại số của mục bị báo; nếu một mục đã bị xóa, đánh số lại các mục sau.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n<|1.3.|> Theo dõi việc thực hiện.',
        message: 'Sau “1.1.” phải là “1.2.”, không phải “1.3.”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n1.2. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n<|1.1.|> Xây dựng kế hoạch.',
        message: 'Mục này nằm dưới mục “2.” nên phải là “2.1.”, không phải “1.1.”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n1.2. Theo dõi.\n<|2.1.|> Xây dựng kế hoạch.\n2.2. Báo cáo.\n3. Thanh tra Sở',
        message: 'Danh sách bắt đầu lại từ “2.1.”: thiếu mục “2.” ở trên, hoặc số này phải là “1.3.”.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n<|1.3.|> Theo dõi.\n1.2. Đôn đốc.\n1.4. Báo cáo.',
        message: 'Sau “1.1.” phải là “1.2.”, không phải “1.3.”.',
      },
      {
        text: '1. Các nội dung sau:\na) Rà soát hồ sơ;\nb) Lập danh sách;\nc) Thẩm định;\nd) Trình phê duyệt;\n<|e)|> Công bố.',
        message: 'Sau “d)” phải là “đ)”, không phải “e)”.',
        fixed:
          '1. Các nội dung sau:\na) Rà soát hồ sơ;\nb) Lập danh sách;\nc) Thẩm định;\nd) Trình phê duyệt;\nđ) Công bố.',
      },
      {
        text: '1.1. Tổng hợp báo cáo.\n1.2. Theo dõi.\n<|2.|> Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.\n3. Thanh tra Sở\n3.1. Báo cáo.',
        message: 'Thiếu mục “1.” ở trước “2.”: mục “1.2.” không nằm dưới mục nào.',
      },
      {
        text: 'I. KẾT QUẢ\n1. Kinh tế tiếp tục tăng trưởng.\nII. NHIỆM VỤ\n1. Văn phòng theo dõi.\n<|IIII.|> TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.',
        message: 'Sau “II.” phải là “III.”, không phải “IIII.”.',
      },
      {
        text: '1. Tham mưu ban hành: (1) Kế hoạch kiểm tra; <|(3)|> Quy chế tiếp công dân; (3) Nội quy.',
        message: 'Sau “(1)” phải là “(2)”, không phải “(3)”.',
        fixed: '1. Tham mưu ban hành: (1) Kế hoạch kiểm tra; (2) Quy chế tiếp công dân; (3) Nội quy.',
      },
      {
        text: '1. Tham mưu ban hành: <|(2)|> Kế hoạch kiểm tra; (2) Quy chế tiếp công dân; (3) Nội quy.',
        message: 'Danh sách phải bắt đầu bằng “(1)”, không phải “(2)”.',
        fixed: '1. Tham mưu ban hành: (1) Kế hoạch kiểm tra; (2) Quy chế tiếp công dân; (3) Nội quy.',
      },
    ],
    right: [
      '(1) Kế hoạch kiểm tra; (2) Nội quy; (3) Quy chế.',
      '1. Chỉ tiêu năm 2026:\n(1) 100% hồ sơ được số hóa.\n(2) Tỷ lệ hồ sơ trực tuyến đạt 80%.',
      '1. Tham mưu: (1) Kế hoạch kiểm tra; (2) Nội quy. Đôn đốc: (1) Phòng Kế hoạch; (2) Phòng Tổ chức; theo các mục (1), (3) của Kế hoạch.',
      '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n1.2. Theo dõi.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
      '1. Phòng Kế hoạch\n2. Văn phòng\na) Rà soát hồ sơ;\nb) Lập danh sách;\nc) Cắm mốc;\nd) Đo đạc;\nđ) Thẩm định;\ne) Phê duyệt;\ng) Công bố;\nh) Bàn giao;\ni) Thanh toán;\nk) Quyết toán;\nl) Về lưu trữ:\nl.1. Lập hồ sơ.\nl.2. Nộp lưu.',
      '1. Lịch họp như sau:\nThứ hai Văn phòng họp giao ban.\nThứ ba Phòng Kỹ thuật họp.\nThứ tư Ban Quản lý dự án họp.',
      '1. Văn phòng thực hiện:\ni) Rà soát hồ sơ;\nii) Tổng hợp kết quả;\niii) Báo cáo.',
      'Giao Phòng Kế hoạch:\n1. Xây dựng kế hoạch.\n2. Báo cáo kết quả.\nGiao Văn phòng:\n1. Tổng hợp.\n2. Theo dõi.',
    ],
  },
  faults: [
    renumbered('số tăng thêm một', (last) => last + 1),
    renumbered('số tăng thêm hai', (last) => last + 2),
    renumbered('số lặp lại', (last) => last - 1),
    {
      name: 'mất một mục',
      reach: 'notice',
      *sites({ block, paragraph: { text }, facts }) {
        // The first mention of a document must not go: later ones lean on it.
        if (isFollowed(block) && facts.citations.length === 0)
          yield { span: { start: 0, end: text.length }, newText: '', lossy: true };
      },
    },
    {
      name: 'sai số mục cha',
      *sites({ paragraph: { marker, text } }) {
        if (marker?.style !== 'arabic' || marker.numbers.length < 2 || !/^\d/.test(text)) return;
        const parent = String(marker.numbers[0]);
        yield { span: { start: 0, end: parent.length }, newText: String(marker.numbers[0]! + 3) };
      },
    },
  ],
  *check({ block, paragraph }) {
    yield* inlineSlip(paragraph.text);
    const { marker } = paragraph;
    if (!marker || !SEQUENTIAL.has(marker.style) || block.component !== 'section') return;
    if (block.before.isQuoting || isInTable(block)) return;
    const { path, afterLeadIn } = block.before;
    if (isInPointOfLetter(path, marker) || isDayOfWeek(path, marker)) return;
    // Of this numbering/marker speaks.
    if (isLetterForOne(path, marker) || isNumberedTwice(path, marker)) return;
    const { fits, prefix, position, passed, orphan } = expectationOf(path, marker, afterLeadIn);
    if (fits) return;
    // `i)`, `ii)`, `iii)`: the numeral, and not the letter.
    if (/^i[).]$/.test(marker.text) && siblingAt(path, marker) < 0) return;
    const span = { start: 0, end: marker.text.length };
    if (orphan >= 0) {
      yield { span, message: orphanMessage(marker, path[orphan]!) };
      return;
    }
    const right = markerWith(marker, [...prefix, position]);
    if (right === null || right === marker.text) return;
    const missing = path[passed] && nextOf(path[passed]);
    yield {
      span,
      message: missing ? restartMessage(marker, missing, right) : messageFor(block, marker, prefix, right),
      fixes: [{ title: `Sửa thành “${right}”`, safe: false, edits: [{ span, newText: right }] }],
    };
  },
});

/** `: (1) …; (2) …; và (3) …`: the clauses of one paragraph. */
const CLAUSE = /(?<=[:;,.]\s(?:và\s)?)\((\d{1,2})\)(?=\s\p{L})/gu;

/** `: (2) …; (2) …`: the first of them is meant to be 1. */
const TWO_SECONDS = /:\s\(2\)\s[^()]*;\s(?:và\s)?\(2\)\s/u;

/** The first clause whose number does not follow the one before it; a paragraph may count anew from 1. */
function* inlineSlip(text: string): Generator<Finding> {
  const lacksFirst = !text.includes('(1)') && TWO_SECONDS.test(text);
  if (!text.includes('(1)') && !lacksFirst) return;
  let previous = 0;
  for (const match of text.matchAll(CLAUSE)) {
    const number = Number(match[1]);
    if (number === previous + 1 || (number === 1 && previous > 1)) {
      previous = number;
      continue;
    }
    if (previous === 0 && !lacksFirst) return;
    const [span, right] = [spanOf(match), `(${previous + 1})`];
    yield {
      span,
      message: `${previous === 0 ? 'Danh sách phải bắt đầu bằng' : `Sau “(${previous})” phải là`} “${right}”, không phải “${match[0]}”.`,
      fixes: [{ title: `Sửa thành “${right}”`, safe: false, edits: [{ span, newText: right }] }],
    };
    return;
  }
}

/** The marker of the heading that would come after an open one. */
function nextOf({ marker, position }: OpenItem): string | null {
  return markerWith(marker, [...marker.numbers.slice(0, -1), position + 1]);
}

const orphanMessage = ({ text }: Marker, { marker }: OpenItem): string =>
  `Thiếu mục “${marker.numbers[0]}.” ở trước “${text}”: mục “${marker.text}” không nằm dưới mục nào.`;

const restartMessage = ({ text }: Marker, missing: string, right: string): string =>
  `Danh sách bắt đầu lại từ “${text}”: thiếu mục “${missing}” ở trên, hoặc số này phải là “${right}”.`;

function messageFor(
  { before: { path } }: Block,
  marker: Marker,
  prefix: readonly number[],
  right: string,
): string {
  const previous = path[siblingAt(path, marker)];
  if (prefix.join() !== marker.numbers.slice(0, -1).join()) {
    return `Mục này nằm dưới mục “${prefix.join('.')}.” nên phải là “${right}”, không phải “${marker.text}”.`;
  }
  if (!previous) return `Danh sách phải bắt đầu bằng “${right}”, không phải “${marker.text}”.`;
  return `Sau “${previous.marker.text}” phải là “${right}”, không phải “${marker.text}”.`;
}

function renumbered(name: string, change: (last: number) => number) {
  return {
    name,
    *sites({ block, paragraph: { marker } }: { block: Block; paragraph: Block['paragraph'] }) {
      if (!marker || !SEQUENTIAL.has(marker.style) || block.component !== 'section' || isInTable(block))
        return;
      const last = change(marker.numbers.at(-1)!);
      const text = last > 0 ? markerWith(marker, [...marker.numbers.slice(0, -1), last]) : null;
      if (text) yield { span: { start: 0, end: marker.text.length }, newText: text };
    },
  };
}

/** Whether the next paragraph is the next item of the same list. */
function isFollowed({ component, page, paragraph: { marker }, after }: Block): boolean {
  const next = page.blocks.find((block) => block.before === after)?.paragraph.marker;
  const own = marker?.numbers.at(-1);
  if (component !== 'section' || own === undefined || next?.style !== marker!.style) return false;
  return next.numbers.length === marker!.numbers.length && next.numbers.at(-1) === own + 1;
}
