import { textEndOf } from '../../model/language/marks/punctuation';
import type { Paragraph } from '../../syntax/paragraph';
import { type Block, blocksWith, type Tree } from '../../syntax/tree';
import { defineRule, type Fault, type Fix, type PlacedFinding, type PlacedMember, replacing } from '../rule';
import { type FinalMark, type Part, partOf, wantedMarks } from './final-mark';

/** Puts something else in the place of an item's final mark. */
const instead = (name: string, role: Part['role'], marks: string, written: string): Fault => ({
  name,
  *sites({ block, paragraph, reader }) {
    const { ending, span: place } = textEndOf(paragraph.text);
    const part = marks.includes(ending) ? partOf(block, reader.tree) : null;
    if (part?.role !== role) return;
    if (isOtherStyle(ending, written) && !hasSisters(block, part, reader.tree)) return;
    yield { span: place, newText: written };
  },
});

/** Sentences and members of a list end in these; which of the two is wrong, the other items must tell. */
const isOtherStyle = (ending: string, written: string): boolean =>
  (ending === '.' && written === ';') || (ending === ';' && written === '.');

/** Whether enough others end like an item for them to outvote it when it ends otherwise. */
function hasSisters(block: Block, { list, ending }: Part, tree: Tree): boolean {
  const members = [...blocksWith(tree, ['section'])].flatMap((one) => {
    const part = partOf(one, tree);
    return part?.list === list && part.role !== 'heading' ? [{ one, part }] : [];
  });
  const at = members.findIndex(({ one }) => one === block);
  const from = members.findLastIndex(({ part }, i) => i <= at && part.startsList);
  const end = members.findIndex(({ part }, i) => i > at && part.startsList);
  const own = members.slice(Math.max(from, 0), end < 0 ? undefined : end);
  // The last one of a list behind a colon ends otherwise than the others.
  if (own.at(-1)?.one === block) return false;
  const inner = own.slice(0, -1).filter(({ one }) => one !== block);
  const alike = inner.filter(({ part }) => part.ending === ending).length;
  return alike > inner.length - alike + 1;
}

/** A list with more items is a table. */
const LONGEST_LIST = 400;

export default defineRule<Part>({
  id: 'text/final-punctuation',
  title: 'Dấu câu cuối đoạn, cuối mục',
  reads: 'group',
  gathers: 'neighbours',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'Quy tắc dấu câu tiếng Việt; cách trình bày danh sách trong văn bản hành chính',
  docs: {
    what: 'Mục là một câu thì kết thúc bằng dấu chấm. Trong danh sách sau dấu hai chấm, mỗi ý kết thúc bằng dấu chấm phẩy, ý cuối bằng dấu chấm. Câu dẫn vào danh sách (“… như sau”) kết thúc bằng dấu hai chấm. Tiêu đề không có dấu cuối.',
    why: 'Thiếu dấu cuối, người đọc không biết mục đã hết hay còn mất chữ.',
    how: 'Thêm hoặc đổi dấu như gợi ý.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.\n1.2. Tham mưu phê duyệt danh sách cơ sở trên địa bàn <|tỉnh|>\n1.3. Theo dõi việc thực hiện.',
        message: 'Cuối mục này thiếu dấu chấm.',
        fixed:
          '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.\n1.2. Tham mưu phê duyệt danh sách cơ sở trên địa bàn tỉnh.\n1.3. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.\n1.2. Tham mưu phê duyệt danh sách cơ sở<|;|>\n1.3. Theo dõi việc thực hiện.',
        message: 'Cuối mục này phải là dấu chấm, không phải “;”.',
        fixed:
          '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.\n1.2. Tham mưu phê duyệt danh sách cơ sở.\n1.3. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Giao các đơn vị các nhiệm vụ sau:\n- Rà soát hồ sơ của các dự án;\n- Lập danh sách cơ sở<|.|>\n- Thẩm định phương án;\n- Trình phê duyệt.',
        message: 'Cuối mục này phải là dấu chấm phẩy, không phải “.”.',
        fixed:
          '1. Giao các đơn vị các nhiệm vụ sau:\n- Rà soát hồ sơ của các dự án;\n- Lập danh sách cơ sở;\n- Thẩm định phương án;\n- Trình phê duyệt.',
      },
      {
        text: '1. Các đơn vị được khen thưởng:\n- Phòng Quản lý công nghiệp;\n- Phòng Quản lý năng <|lượng|>\n- Trung tâm Khuyến công;\n- Văn phòng.',
        message: 'Cuối mục này thiếu dấu chấm phẩy.',
        fixed:
          '1. Các đơn vị được khen thưởng:\n- Phòng Quản lý công nghiệp;\n- Phòng Quản lý năng lượng;\n- Trung tâm Khuyến công;\n- Văn phòng.',
      },
      {
        text: '1. Về tổ chức\n1.1. Văn phòng rà soát hồ sơ, báo cáo trước ngày 15/4/2026.\n1.2. Phòng Kế hoạch lập báo cáo, trình Giám đốc trước ngày <|15/4/2026|>\n2. Về công tác khác\n2.1. Văn phòng theo dõi.',
        message: 'Cuối mục này thiếu dấu chấm.',
        fixed:
          '1. Về tổ chức\n1.1. Văn phòng rà soát hồ sơ, báo cáo trước ngày 15/4/2026.\n1.2. Phòng Kế hoạch lập báo cáo, trình Giám đốc trước ngày 15/4/2026.\n2. Về công tác khác\n2.1. Văn phòng theo dõi.',
      },
      {
        text: '1. Về quốc phòng\n- Ban Chỉ huy Quân sự xã chuẩn bị giao quân theo đúng kế hoạch<|,|>\n- Công an xã trực đủ quân số.\n2. Văn phòng theo dõi.',
        message: 'Cuối mục này phải là dấu chấm, không phải “,”.',
        fixed:
          '1. Về quốc phòng\n- Ban Chỉ huy Quân sự xã chuẩn bị giao quân theo đúng kế hoạch.\n- Công an xã trực đủ quân số.\n2. Văn phòng theo dõi.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I<|;.|>\n1.2. Theo dõi việc thực hiện.',
        message: 'Cuối mục này phải là dấu chấm, không phải “;.”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I.\n1.2. Theo dõi việc thực hiện.',
      },
      {
        text: "1. Văn phòng\n1.1. Tổng hợp báo cáo quý I năm 2026<|'|>\n1.2. Theo dõi việc thực hiện.",
        message: "Cuối mục này phải là dấu chấm, không phải “'”.",
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I năm 2026.\n1.2. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I năm 2026<|.,|>\n1.2. Theo dõi việc thực hiện.',
        message: 'Cuối mục này phải là dấu chấm, không phải “.,”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo quý I năm 2026.\n1.2. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng\n1.1. Kiểm tra an toàn theo cấp độ<|.,|>\n1.2. Theo dõi việc thực hiện.',
        message: 'Cuối mục này phải là dấu chấm, không phải “.,”.',
        fixed: '1. Văn phòng\n1.1. Kiểm tra an toàn theo cấp độ.\n1.2. Theo dõi việc thực hiện.',
      },
      {
        text: '1. Giao các đơn vị các nhiệm vụ sau<|::|>\n- Rà soát hồ sơ;\n- Lập danh sách.',
        message: 'Câu dẫn vào danh sách kết thúc bằng dấu hai chấm, không phải “::”.',
        fixed: '1. Giao các đơn vị các nhiệm vụ sau:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: '1. Còn một số hạn chế:\n- Việc giải ngân còn chậm.\n- Việc thu gom rác tại một số xã chưa đạt yêu cầu<|,|>\n2. Văn phòng theo dõi.',
        message: 'Cuối mục này phải là dấu chấm, không phải “,”.',
        fixed:
          '1. Còn một số hạn chế:\n- Việc giải ngân còn chậm.\n- Việc thu gom rác tại một số xã chưa đạt yêu cầu.\n2. Văn phòng theo dõi.',
      },
      {
        text: '1. Về chế độ báo cáo\n1.1. Văn phòng rà soát hồ sơ.\n1.2. Văn phòng tổng hợp số liệu, gửi Phòng Kế hoạch trước ngày 25 hằng <|tháng|>\n2. Về công tác khác\n2.1. Văn phòng theo dõi.',
        message: 'Cuối mục này thiếu dấu chấm.',
        fixed:
          '1. Về chế độ báo cáo\n1.1. Văn phòng rà soát hồ sơ.\n1.2. Văn phòng tổng hợp số liệu, gửi Phòng Kế hoạch trước ngày 25 hằng tháng.\n2. Về công tác khác\n2.1. Văn phòng theo dõi.',
      },
      {
        text: '1. Giao các đơn vị thực hiện các nhiệm vụ sau<|.|>\n- Rà soát hồ sơ;\n- Lập danh sách.',
        message: 'Câu dẫn vào danh sách kết thúc bằng dấu hai chấm, không phải “.”.',
        fixed: '1. Giao các đơn vị thực hiện các nhiệm vụ sau:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: '1. Giao Vụ Kế hoạch<|.|>\n- Rà soát hồ sơ;\n- Lập danh sách.',
        message: 'Câu dẫn vào danh sách kết thúc bằng dấu hai chấm, không phải “.”.',
        fixed: '1. Giao Vụ Kế hoạch:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: '1. Văn phòng<|,|>\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
        message: 'Cuối tiêu đề không có dấu: bỏ “,”.',
        fixed: '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
      },
    ],
    right: [
      '1. Phân công nhiệm vụ như sau:\nSTT\nNội dung\nThời hạn\n1\nXây dựng Kế hoạch khuyến công\nTrước ngày 15/4/2026\n2. Văn phòng theo dõi.',
      '1. Văn phòng\n1.1. Tổng hợp báo cáo.\n2. Phòng Kế hoạch\n2.1. Xây dựng kế hoạch.',
      '1. Giao các nhiệm vụ sau:\na) Đối với Văn phòng:\n- Tổng hợp báo cáo;\n- Theo dõi việc thực hiện;\nb) Đối với Phòng Kế hoạch: xây dựng kế hoạch.',
      '1. Văn phòng\n- Tổng hợp báo cáo tuần;\n- Theo dõi việc thực hiện.\n2. Phòng Kế hoạch\n- Xây dựng kế hoạch.',
      '1. Yêu cầu các chủ đầu tư:\n1.1. Lập kế hoạch giải ngân của từng dự án;\n1.2. Thanh toán ngay khi có khối lượng.',
      '1. Phân công nhiệm vụ\n| TT | Nội dung | Đơn vị |\n| 1 | Xây dựng Kế hoạch khuyến công năm 2027, trình trước ngày 15/4/2026 | Văn phòng |\n2. Văn phòng theo dõi.',
      "1. Văn phòng\n1.1. Rà soát cụm từ 'hết giờ làm việc'\n1.2. Các phòng họp giao ban lúc 7h30'",
      '1. Thành phần dự họp gồm:\n- Ông Nguyễn Văn A,\n- Bà Trần Thị B.\n2. Văn phòng theo dõi.',
      '1. Văn phòng\n- Mua máy in, máy quét, bàn ghế, v.v.;\n- Thanh toán cho TP.;\n- Theo dõi việc thực hiện.',
      '1. Đại tu máy biến áp, xong trước ngày 20/5/2026. (Phòng Kỹ thuật)\n2. Rà soát phụ tải. (Phòng Điều độ)\n3. Văn phòng theo dõi.',
      '1. Rà soát hồ sơ, trong đó có:\n- Giấy phép, hợp đồng…\n- Bản vẽ thiết kế.',
    ],
  },
  faults: [
    instead('mất dấu cuối mục', 'item', '.;', ''),
    instead('dấu chấm phẩy thay cho dấu chấm', 'item', '.', ';'),
    instead('dấu phẩy thay cho dấu cuối', 'item', '.;', ','),
    instead('dấu chấm thay cho dấu chấm phẩy', 'item', ';', '.'),
    instead('hai dấu chấm cuối mục', 'item', '.', '..'),
    instead('dấu phẩy còn lại trước dấu cuối', 'item', '.', ',.'),
    instead('hai dấu hai chấm', 'lead-in', ':', '::'),
    instead('mất dấu cuối đoạn', 'sentence', '.', ''),
    instead('mất dấu hai chấm', 'lead-in', ':', ''),
    instead('dấu nháy thay cho dấu chấm', 'item', '.', "'"),
  ],
  *members({ block, paragraph, reader }) {
    const part = partOf(block, reader.tree);
    if (part) yield { key: part.list, span: textEndOf(paragraph.text).span, value: part };
  },
  *check(members, { document }) {
    if (members.length > LONGEST_LIST) return;
    const wanted = wantedMarks(
      members.map(({ value }) => value),
      document.isNotice,
    );
    const hasSemicolons = members.some(({ value }) => value.ending === ';');
    for (const [i, member] of members.entries()) {
      const mark = wanted[i];
      if (mark === null || mark === undefined) continue;
      // In a list where no other item shows it, items may end in either way.
      const either = member.value.ending !== '.' && mark === ';' && !hasSemicolons;
      yield findingOf(member, mark, either ? '.' : null);
    }
  },
});

/** @param other the mark that may be meant as well; which of the two is for the drafter to choose then */
function findingOf(
  { block, span: mark, value }: PlacedMember<Part>,
  wanted: FinalMark,
  other: FinalMark | null,
): PlacedFinding {
  const { text } = block.paragraph;
  const isMissing = value.ending === 'none';
  // `cấp độ.,`: the stop before a comma is the one that is wanted.
  const isStopped = !isMissing && wanted === '.' && text[mark.start - 1] === '.';
  const span = { start: isStopped ? mark.start - 1 : mark.start, end: mark.end };
  const written = text.slice(span.start, span.end);
  const fixTo = (mark: FinalMark): Fix => {
    const title = mark === '' ? 'Bỏ dấu cuối' : `${isMissing ? 'Thêm' : 'Đổi thành'} ${NAMES[mark]}`;
    return replacing(
      span,
      isMissing ? written + mark : mark,
      title,
      other === null && isCertain(value, written, mark),
    );
  };
  return {
    block,
    span,
    message: messageFor(block.paragraph, value, wanted, isMissing ? null : written),
    fixes: other ? [fixTo(wanted), fixTo(other)] : [fixTo(wanted)],
  };
}

/** Of `;;` the semicolon may be meant all the same; behind the colon of an item its list may be lost. */
const isCertain = ({ ending, role }: Part, written: string, wanted: FinalMark): boolean =>
  (ending !== ':' || role === 'lead-in') && (written.length !== 2 || written.includes(wanted));

const NAMES: Readonly<Record<Exclude<FinalMark, ''>, string>> = {
  '.': 'dấu chấm',
  ';': 'dấu chấm phẩy',
  ':': 'dấu hai chấm',
};

function messageFor(
  { marker }: Paragraph,
  { role }: Part,
  wanted: FinalMark,
  written: string | null,
): string {
  if (wanted === '') return `Cuối tiêu đề không có dấu: bỏ “${written}”.`;
  const found = written === null ? '' : `, không phải “${written}”`;
  if (role === 'lead-in') return `Câu dẫn vào danh sách kết thúc bằng dấu hai chấm${found}.`;
  const place = marker ? 'mục' : 'đoạn';
  return written === null
    ? `Cuối ${place} này thiếu ${NAMES[wanted]}.`
    : `Cuối ${place} này phải là ${NAMES[wanted]}${found}.`;
}
