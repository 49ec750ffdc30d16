import { blanksIn } from '../../model/language/marks/blanks';
import { type SpacingFault, spacingFaults } from '../../model/language/marks/spacing';
import type { Paragraph } from '../../syntax/paragraph';
import { isTableRow } from '../../syntax/table-row';
import { doubledBlanks } from '../../text/flow';
import { overlaps, type Span, span, spanOf } from '../../text/span';
import { withoutEnd } from '../../text/words';
import { defineRule, type Fault, type Finding, type Fix, type ParagraphContext, replacing } from '../rule';
import { isProse } from './prose';

/** Puts a text in the place of each match of a pattern outside numbers and markers. */
const broken = (name: string, pattern: RegExp, written: (found: string) => string): Fault => ({
  name,
  *sites(context) {
    const { paragraph } = context;
    if (!isProse(paragraph)) return;
    const excluded = ordered(context);
    for (const match of paragraph.text.matchAll(pattern)) {
      const place = span(match.index, match.index + match[0].length);
      if (excluded.every((other) => place.end < other.start || other.end < place.start))
        yield { span: place, newText: written(match[0]) };
    }
  },
});

export default defineRule({
  id: 'text/spacing',
  title: 'Dấu cách',
  reads: 'paragraph',
  layout: true,
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I (mẫu chữ các thành phần thể thức)',
  docs: {
    what: 'Giữa hai chữ chỉ có một dấu cách. Dấu phẩy, dấu chấm, dấu chấm phẩy, dấu hai chấm viết liền sau chữ đứng trước và cách chữ đứng sau; dấu ngoặc viết liền với chữ bên trong. Dấu gạch nối có dấu cách ở cả hai bên, hoặc không bên nào.',
    why: 'Dấu cách thừa, thiếu làm văn bản trông cẩu thả và ngắt dòng sai chỗ.',
    how: 'Sửa nhanh từng chỗ, hoặc sửa một lượt mọi chỗ bằng lệnh “Trình bày lại văn bản” (`thongbao format`).',
  },
  examples: {
    wrong: [
      {
        text: '1. Phát động phong trào <|" |>Cơ quan xanh" trong năm 2026.',
        message: 'Chữ sau dấu ngoặc kép phải viết liền với dấu.',
        fixed: '1. Phát động phong trào "Cơ quan xanh" trong năm 2026.',
      },
      {
        text: '1. Kiểm tra an toàn<|,,|> vệ sinh tại các cơ sở.',
        message: 'Dấu “,” viết hai lần: bỏ một dấu.',
        fixed: '1. Kiểm tra an toàn, vệ sinh tại các cơ sở.',
      },
      {
        text: '1. Văn phòng theo dõi việc thực hiện<|. .|>',
        message: 'Dấu “.” viết hai lần: bỏ một dấu.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng theo dõi việc thực hiện<| . .|>',
        message: 'Dấu “.” viết hai lần: bỏ một dấu.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng theo dõi việc thực hiện<|, .|>',
        message: 'Hai dấu câu liền nhau “, .”: chỉ để một dấu.',
      },
      {
        text: '1. Thời tiết diễn biến phức tạp<|..|> Các xã đã chủ động ứng phó.',
        message: 'Dấu “.” viết hai lần: bỏ một dấu.',
        fixed: '1. Thời tiết diễn biến phức tạp. Các xã đã chủ động ứng phó.',
      },
      {
        text: '1. Kiểm tra các cơ sở<|;,|> báo cáo kết quả.',
        message: 'Hai dấu câu liền nhau “;,”: chỉ để một dấu.',
        fixed: '1. Kiểm tra các cơ sở; báo cáo kết quả.',
      },
      {
        text: '1. Triển khai phong trào <|“ |>Cơ quan xanh” trong năm.',
        message: 'Chữ sau dấu ngoặc kép phải viết liền với dấu.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
      {
        text: '1. Triển khai phong trào “Cơ quan xanh<| ”|> trong năm.',
        message: 'Dấu ngoặc kép phải viết liền sau chữ đứng trước.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
      {
        text: '1. Triển khai phong trào<|“|>Cơ quan xanh” trong năm.',
        message: 'Thiếu dấu cách trước dấu ngoặc kép.',
        fixed: '1. Triển khai phong trào “Cơ quan xanh” trong năm.',
      },
      {
        text: '1. Các việc sau:\n<|-  Rà|> soát hồ sơ;\n- Lập danh sách.',
        message: 'Thừa dấu cách giữa “-” và “Rà”: chỉ để một.',
        fixed: '1. Các việc sau:\n- Rà soát hồ sơ;\n- Lập danh sách.',
      },
      {
        text: '1. Còn vướng mặt bằng (05 hộ)<|.|>Giao Văn phòng theo dõi.',
        message: 'Thiếu dấu cách sau dấu “.”.',
        fixed: '1. Còn vướng mặt bằng (05 hộ). Giao Văn phòng theo dõi.',
      },
      {
        text: '1. Thực hiện các nhiệm <|vụ  đã|> giao.',
        message: 'Thừa dấu cách giữa “vụ” và “đã”: chỉ để một.',
        fixed: '1. Thực hiện các nhiệm vụ đã giao.',
      },
      {
        text: '1. Kế hoạch giai đoạn 2026<| -|>2030 của tỉnh.',
        message: 'Dấu gạch nối chỉ có dấu cách ở một bên: viết “2026 - 2030”.',
        fixed: '1. Kế hoạch giai đoạn 2026 - 2030 của tỉnh.',
      },
      {
        text: '1. Phân công như sau:\n| STT | Nhiệm vụ |\n| 1   | Lập <|báo  cáo|>  |',
        message: 'Thừa dấu cách giữa “báo” và “cáo”: chỉ để một.',
        fixed: '1. Phân công như sau:\n| STT | Nhiệm vụ |\n| 1   | Lập báo cáo  |',
      },
      {
        text: '1. Rà soát hồ sơ<| ,|> báo cáo kết quả.',
        message: 'Dấu “,” phải viết liền sau chữ đứng trước.',
        fixed: '1. Rà soát hồ sơ, báo cáo kết quả.',
      },
      {
        text: '1. Rà soát hồ sơ<|;|>báo cáo kết quả.',
        message: 'Thiếu dấu cách sau dấu “;”.',
        fixed: '1. Rà soát hồ sơ; báo cáo kết quả.',
      },
      {
        text: 'Nơi nhận:\n- Đ/c Nguyễn Văn An<|-|>PCT UBND tỉnh (b/c);\n- Lưu: VT.',
        message: 'Giữa họ tên và chức vụ, dấu gạch nối có dấu cách ở hai bên: viết “An - PCT”.',
        fixed: 'Nơi nhận:\n- Đ/c Nguyễn Văn An - PCT UBND tỉnh (b/c);\n- Lưu: VT.',
      },
      {
        text: '1. Văn phòng tổng hợp kết quả thán<|g|>9 năm 2026.',
        message: 'Thiếu dấu cách giữa chữ và số: “tháng 9”.',
        fixed: '1. Văn phòng tổng hợp kết quả tháng 9 năm 2026.',
      },
      {
        text: '1. Phân bổ 1.28<|4|>tỷ đồng cho các dự án.',
        message: 'Thiếu dấu cách giữa chữ và số: “1.284 tỷ”.',
        fixed: '1. Phân bổ 1.284 tỷ đồng cho các dự án.',
      },
      {
        text: '1. Công tác phòng<|.,|> chống dịch bệnh được quan tâm.',
        message: 'Hai dấu câu liền nhau “.,”: chỉ để một dấu.',
      },
      {
        text: '1. Biên soạn các chuyên đề: (i) “Luật Căn cước”<|;|>(ii) “Luật Đất đai”.',
        message: 'Thiếu dấu cách sau dấu “;”.',
        fixed: '1. Biên soạn các chuyên đề: (i) “Luật Căn cước”; (ii) “Luật Đất đai”.',
      },
    ],
    right: [
      '1. Mua màn hình 24" và 32"; phong trào "Cơ quan xanh" và "Nông thôn mới".',
      '1. Mua máy in, TP., vv., các loại; hàm f(x,(y)) và tỷ lệ 1:(2 + 3).',
      '1. Mở cổng cho địa chỉ 2001:ee0:4b40::1, thiết bị có mã 00:1a:2b:3c:ad:fe và fe80::1ff:ab.',
      'r = DF × rd,F + DD × rd,D',
      '1. Các sở: NN&MT, TC, VH,TT&DL, GD&ĐT.',
      '1. Bón lót theo tỷ lệ N:P:K = 16:16:8, thời gian 24:00.',
      '1. Mua 5kg giống, 24tr đồng, đường ĐT638, mã H2, họp lúc 7h30, quý I; căn hộ A3, kênh N5, năm 2026.',
      '1. Mua máy in, máy quét, v.v., bàn ghế, ... và “A”; “B” theo mẫu.',
      '1. Kế hoạch giai đoạn 2026 - 2030 (tỷ lệ 1 : 500), giai đoạn 2021-2025; họp lúc 7:30 tại TP. Hồ Chí Minh.',
      '1. Phân công như sau:\n| STT | Nhiệm vụ |\n| 1   | Báo cáo  |\nSTT   Nhiệm vụ      Đơn vị\n1     Tổng hợp      Văn phòng',
      'a) Kinh tế - xã hội: tăng 7,5%; b) An ninh, quốc phòng...',
      '1. Ban hành kèm theo Quyết định số   /QĐ-STC ngày    tháng  năm  2026 của Sở Tài chính.',
    ],
  },
  faults: [
    broken('hai dấu cách', /(?<=\p{L}) (?=\p{L})/gu, () => '  '),
    broken('dấu cách trước dấu', /(?<=\p{L})[,;.](?= )/gu, (mark) => ` ${mark}`),
    broken('thiếu dấu cách sau dấu', /(?<=\p{L})[,;:] (?=\p{L})/gu, (mark) => mark.trim()),
    broken('thiếu dấu cách sau dấu chấm', /(?<=\p{Ll}{2})\. (?=\p{Lu}\p{Ll})/gu, () => '.'),
    broken('dấu phẩy, chấm phẩy hai lần', /(?<=\p{Ll})[,;](?= \p{L})/gu, (mark) => mark + mark),
    broken('dấu chấm gõ lại sau dấu cách', /(?<=\p{Ll}{2}\.)$/gu, () => ' .'),
    broken('chữ dính số', /(?<=(?:tháng|năm)) (?=\d)/gu, () => ''),
    broken('dấu cách sau ngoặc mở', /\((?=\p{L})/gu, () => '( '),
    broken('dấu cách sau ngoặc kép mở', /“(?=\p{L})/gu, () => '“ '),
    broken('thiếu dấu cách trước ngoặc kép', /(?<=\p{Ll}{2}) “(?=\p{L}{2})/gu, () => '“'),
    broken('dấu cách trước ngoặc đóng', /(?<=\p{L})\)/gu, () => ' )'),
    broken('khoảng năm lệch dấu cách', /(?<=\d{4}) - (?=\d{4})/gu, () => ' -'),
    broken('dấu cách trong ngày tháng', /(?<=ngày \d\d)\/(?=\d{1,2}\/\d{4})/gu, () => '/ '),
    broken('gạch nối lệch dấu cách', /(?<=\p{Ll}) - (?=\p{Ll})/gu, () => '- '),
  ],
  *check(context) {
    const { paragraph } = context;
    if (!isProse(paragraph)) return;
    const { text } = paragraph;
    const excluded = ordered(context);
    const faults = spacingFaults(text, excluded);
    for (const fault of faults) {
      if (fault.kind === 'double-space' && setsColumnsApart(fault.span, text)) continue;
      yield {
        span: seen(fault, text),
        message: messageFor(fault, text),
        fixes: fixesFor(fault, text),
      };
    }
    yield* doubledIn(paragraph, [...excluded, ...faults.map((fault) => fault.span)]);
  },
});

/** Blanks between the cells of a row: beside a bar, and wherever no bar stands. */
const setsColumnsApart = ({ start, end }: Span, text: string): boolean =>
  isTableRow(text) && (text[0] !== '|' || text[start - 1] === '|' || text[end] === '|');

/** The blanks that were typed twice, which the text has but once, outside of what is spoken of already. */
function* doubledIn({ flow, source, text }: Paragraph, taken: readonly Span[]): Generator<Finding> {
  for (const { offset, piece } of doubledBlanks(flow, source)) {
    const place = span(offset, offset + 1);
    if (taken.some((other) => overlaps(other, place)) || setsColumnsApart(place, text)) continue;
    const fault: SpacingFault = { kind: 'double-space', span: place, found: '  ', suggestion: ' ' };
    yield {
      span: seen(fault, text),
      message: messageFor(fault, text),
      fixes: [{ title: FIX, safe: true, edits: [{ span: place, at: piece, newText: ' ' }] }],
    };
  }
}

/** `ngày     tháng     năm  2026`: room for day and month, of which the text keeps one blank each. */
const UNFILLED_DATE = /(?<!\p{L})(?:ngày\s)?tháng\snăm\s\d{4}(?!\d)/giu;

/** Stretches with an order of their own, which other rules look after. */
function ordered({ paragraph, facts: { citationReading } }: ParagraphContext): Span[] {
  return [
    ...citationReading.numbers,
    ...citationReading.defects,
    ...blanksIn(paragraph.text),
    ...[...paragraph.text.matchAll(UNFILLED_DATE)].map(spanOf),
    ...markOf(paragraph),
  ];
}

/** The blanks behind a dash are nobody else's affair. */
const markOf = ({ marker }: Paragraph): Span[] =>
  marker ? [span(0, marker.numbers.length > 0 ? marker.length : marker.text.length)] : [];

function messageFor({ kind, span: place, found, suggestion }: SpacingFault, text: string): string {
  const mark = found.trim();
  switch (kind) {
    case 'double-space': {
      const [before, after] = wordsBeside(text, place);
      return `Thừa dấu cách giữa “${before}” và “${withoutEnd(after, '.,;:')}”: chỉ để một.`;
    }
    case 'space-before-mark':
      return `${nameOf(mark)} phải viết liền sau chữ đứng trước.`;
    case 'space-after-bracket':
      return `Chữ sau ${inSentence(mark)} phải viết liền với dấu.`;
    case 'no-space-after-mark':
      return `Thiếu dấu cách sau ${inSentence(mark)}.`;
    case 'glued-number':
      return `Thiếu dấu cách giữa chữ và số: “${wordsBeside(text, { start: place.end, end: place.end }).join(' ')}”.`;
    case 'double-mark':
      return `Dấu “${suggestion}” viết hai lần: bỏ một dấu.`;
    case 'two-marks':
      return `Hai dấu câu liền nhau “${found}”: chỉ để một dấu.`;
    case 'no-space-before-bracket':
      return `Thiếu dấu cách trước ${inSentence(mark)}.`;
    case 'space-in-date':
      return `Ngày tháng viết liền, không có dấu cách quanh dấu “/”: “${between(text, place, suggestion)}”.`;
    case 'uneven-dash':
      return `Dấu gạch nối chỉ có dấu cách ở một bên: viết “${between(text, place, suggestion)}”${isRange(text, place.end) ? '' : `, hoặc “${between(text, place, mark)}” nếu là một từ`}.`;
    case 'tight-dash':
      return `Giữa họ tên và chức vụ, dấu gạch nối có dấu cách ở hai bên: viết “${between(text, place, suggestion)}”.`;
  }
}

/** A quotation mark cannot be quoted in its own kind. */
const nameOf = (mark: string): string => (/[“”"]/.test(mark) ? 'Dấu ngoặc kép' : `Dấu “${mark}”`);
const inSentence = (mark: string): string => nameOf(mark).replace('D', 'd');

/** Blanks alone cannot be seen: the words on both sides belong to the finding. */
function seen({ kind, span: place }: SpacingFault, text: string): Span {
  if (kind !== 'double-space') return place;
  const [before, after] = wordsBeside(text, place);
  return span(place.start - before.length, place.end + after.length);
}

const FIX = 'Sửa dấu cách';

/** Between years a dash with one blank lacks the other; between words it may as well have one too many. */
function fixesFor({ kind, span: place, found, suggestion }: SpacingFault, text: string): Fix[] {
  // Setting a notice in order takes away no sign.
  if (kind === 'double-mark') return [replacing(place, suggestion, 'Bỏ một dấu', false)];
  if (kind === 'two-marks')
    return [...found.replace(/\s/g, '')].map((mark) => replacing(place, mark, `Chỉ để dấu “${mark}”`, false));
  if (kind === 'space-before-mark') return [replacing(place, suggestion, FIX, !wantsMore(text, place.start))];
  if (kind !== 'uneven-dash' || isRange(text, place.end)) return [replacing(place, suggestion, FIX)];
  return [
    replacing(place, suggestion, 'Viết dấu cách ở hai bên', false),
    replacing(place, found.trim(), 'Viết liền hai bên', false),
  ];
}

/** `trước ngày .`, `của ;`: what the word wants behind it has been lost, and not a blank too many typed. */
const wantsMore = (text: string, at: number): boolean => WANTS_MORE.test(text.slice(Math.max(0, at - 8), at));
const WANTS_MORE = /(?<!\p{L})(?:ngày|tháng|năm|số|của|cho|với|tại|và|hoặc|theo|trước)$/iu;

const isRange = (text: string, end: number): boolean => /\d/.test(text[end] ?? '');

function wordsBeside(text: string, { start, end }: Span): [before: string, after: string] {
  return [
    /\S+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '',
    /^\S+/u.exec(text.slice(end, end + 16))?.[0] ?? '',
  ];
}

/** The words on both sides with the right mark between them. */
function between(text: string, { start, end }: Span, mark: string): string {
  const [before, after] = wordsBeside(text, { start, end });
  return before + mark + after.replace(/[.,;:]+$/, '');
}
