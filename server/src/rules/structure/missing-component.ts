import { blocksWith } from '../../syntax/tree';
import { wholeText } from '../places';
import { type DocumentContext, defineRule, type Fault, writtenAt } from '../rule';
import { isUnderWay, missingInContent, missingInFoot, missingInHead } from './missing-parts';
import { mistypedLines } from './mistyped-lines';

const WHOLE = `UBND TỈNH AN GIANG THƯỢNG
SỞ CÔNG THƯƠNG
Số:      /TB-SCT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Giang Thượng, ngày      tháng 4 năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026

Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban tháng 4 năm 2026. Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:

1. Văn phòng
1.1. Theo dõi việc thực hiện nhiệm vụ của các phòng.

Trên đây là Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:
- Các phòng chuyên môn;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG

Nguyễn Văn A`;

const [ISSUER, MOTTO] = ['UBND TỈNH AN GIANG THƯỢNG', 'Độc lập - Tự do - Hạnh phúc'];

/** Takes out a line of the notice that stands in one of some forms. */
const without = (name: string, forms: readonly string[]): Fault => ({
  name,
  reach: 'notice',
  *sites({ block, paragraph }: DocumentContext) {
    if (forms.includes(paragraph.form)) yield { span: wholeText(block), newText: '', lossy: true };
  },
});

/** Mistypes a line that the decree prescribes. */
const mistyped = (name: string, find: RegExp, newText: string): Fault => ({
  name,
  reach: 'paragraph',
  *sites({ paragraph: { form, text } }: DocumentContext) {
    if (['national-title', 'motto', 'document-type'].includes(form)) yield* writtenAt(text, find, newText);
  },
});

export default defineRule({
  id: 'structure/missing-component',
  title: 'Thiếu thành phần thể thức',
  reads: 'notice',
  severity: { draft: 'information', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2; Phụ lục I, Phần I, II.1 và II.5',
  docs: {
    what: 'Thông báo phải có đủ: Quốc hiệu và Tiêu ngữ, tên cơ quan chủ quản và cơ quan ban hành, số và ký hiệu, địa danh và thời gian, tên loại, trích yếu, nội dung (mở đầu, kết luận, phần kết), nơi nhận, chức vụ và họ tên người ký. Quốc hiệu, Tiêu ngữ và tên loại phải viết đúng từng chữ, từng dấu.',
    why: 'Đây là các thành phần bắt buộc của văn bản hành chính; thiếu hoặc viết sai một thành phần thì văn thư phải trả lại.',
    how: 'Thêm thành phần còn thiếu vào đúng chỗ, viết lại dòng bị sai. Nếu phần đầu do mẫu của cơ quan in sẵn, đặt mức của quy tắc này là “off”.',
  },
  examples: {
    wrong: [
      {
        text: WHOLE.replace('Nơi nhận:\n- Các phòng chuyên môn;\n- Lưu: VT, VP.\n\n', '').replace(
          'thực hiện./.',
          'thực <|hiện./.|>',
        ),
        message: 'Thiếu nơi nhận: sau phần kết phải có “Nơi nhận:” và dòng “- Lưu: VT, …”.',
      },
      {
        text: WHOLE.replace('Số:      /TB-SCT\n', '').replace(ISSUER, `<|${ISSUER}|>`),
        message: 'Phần đầu thiếu số, ký hiệu (“Số:      /TB-…”).',
      },
      {
        text: WHOLE.replace(MOTTO, '<|Độc lập – Tự do – Hạnh phúc|>'),
        message:
          'Tiêu ngữ dùng dấu gạch nối “-”, không dùng dấu gạch dài: viết đúng là “Độc lập - Tự do - Hạnh phúc”.',
        fixed: WHOLE,
      },
      {
        text: WHOLE.replace('THÔNG BÁO', '<|THÔNG BAO|>'),
        message: 'Tên loại phải viết là “THÔNG BÁO”.',
        fixed: WHOLE,
      },
    ],
    right: [
      WHOLE,
      WHOLE.replace('CỘNG HÒA', 'CỘNG HOÀ'),
      WHOLE.replace('VIỆT NAM', 'VIỆT\nNAM'),
      `${ISSUER}\n`,
      WHOLE.slice(WHOLE.indexOf('Nơi nhận:')),
    ],
  },
  faults: [
    without('thiếu Quốc hiệu', ['national-title']),
    without('thiếu Tiêu ngữ', ['motto']),
    without('thiếu số, ký hiệu', ['own-number']),
    without('thiếu địa danh, thời gian', ['place-date']),
    without('thiếu dòng “Nơi nhận:”', ['recipients-label']),
    {
      name: 'thiếu tên cơ quan',
      reach: 'notice',
      *sites({ block, reader }) {
        // Of three lines nobody can tell that one is missing.
        const lines = [...blocksWith(reader.tree, ['issuer'])].length;
        if (block.component === 'issuer' && lines < 3)
          yield { span: wholeText(block), newText: '', lossy: true };
      },
    },
    {
      name: 'thiếu tên loại',
      reach: 'notice',
      *sites({ block }) {
        if (block.component === 'document-type') yield { span: wholeText(block), newText: '', lossy: true };
      },
    },
    {
      name: 'thiếu phần kết',
      reach: 'notice',
      *sites({ block, document }) {
        if (block.component === 'closing' && document.isConclusions)
          yield { span: wholeText(block), newText: '', lossy: true };
      },
    },
    mistyped('Quốc hiệu sai một chữ', /NGHĨA/u, 'NGHIÃ'),
    mistyped('Quốc hiệu thiếu một chữ', /(?<=NGHĨA) VIỆT/u, ''),
    mistyped('Quốc hiệu thiếu dấu', /CỘNG/u, 'CÔNG'),
    mistyped('Tiêu ngữ có dấu gạch dài', /(?<=lập )-/u, '–'),
    mistyped('Tiêu ngữ thiếu dấu gạch', / -(?= Hạnh)/u, ''),
    mistyped('Tiêu ngữ không cách quanh dấu gạch', /(?<=lập) - (?=Tự)/u, '-'),
    mistyped('Tiêu ngữ viết hoa sai', /(?<=- )Tự do/u, 'Tự Do'),
    mistyped('Tiêu ngữ sai dấu', /phúc/u, 'phúc.'),
    mistyped('tên loại thiếu dấu', /BÁO/u, 'BAO'),
    mistyped('tên loại thiếu chữ cái', /(?<=^THÔN)G/u, ''),
    mistyped('tên loại có dấu hai chấm', /(?<=^THÔNG BÁO)$/u, ':'),
    mistyped('tên loại viết thường', /^THÔNG BÁO$/u, 'Thông báo'),
  ],
  *check({ tree, document }) {
    if (document.isParty) return;
    const mistyped = [...mistypedLines(tree)];
    yield* mistyped;
    if (!isUnderWay(tree)) return;
    yield* missingInHead(tree, mistyped.length > 0);
    if (document.isConclusions) yield* missingInContent(tree);
    yield* missingInFoot(tree);
  },
});
