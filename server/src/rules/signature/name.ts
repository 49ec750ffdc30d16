import { type SignatureLine, signatureOf } from '../../model/notice/signature';
import { PLACEHOLDERS } from '../../syntax/placeholders';
import { span } from '../../text/span';
import { inOneLine } from '../../text/words';
import { isColumn } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding } from '../rule';
import { findingOf } from '../slip';
import { isKept, slipBehindName, slipsInName } from './name-slips';

const FOOT = (name: string, position = 'CHÁNH VĂN PHÒNG'): string =>
  `SỞ CÔNG THƯƠNG\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n1. Văn phòng tổng hợp.\n\nNơi nhận:\n- Lưu: VT, VP.\n\nTL. GIÁM ĐỐC\n${position}\n\n\n${name}`;
const RIGHT = FOOT('Nguyễn Văn A');
/** The signature's lines stand beside the recipients, the name below them. */
const BESIDE = (name: string): string =>
  `Trên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.\n\nNơi nhận:        TL. GIÁM ĐỐC\n- Như trên;        CHÁNH VĂN PHÒNG\n- Lưu: VT.\n${name}\n`;

const breaking = (name: string, change: (text: string) => string | null, lossy = false): Fault => ({
  name,
  ...(lossy && { reach: 'notice' as const }),
  *sites({ block, reader, paragraph: { form, text } }: DocumentContext) {
    if (
      block.component !== 'signature' ||
      isKept(change(text) ?? '', reader.tree) ||
      form !== 'text' ||
      !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)+$/u.test(text)
    )
      return;
    const newText = change(text);
    if (newText !== null) yield { span: span(0, text.length), newText, lossy };
  },
});

export default defineRule({
  id: 'signature/name',
  title: 'Họ tên người ký',
  reads: 'notice',
  sees: ['issuer', 'recipients', 'signature'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.c và II.7.đ',
  docs: {
    what: 'Dưới chức vụ phải có họ và tên đầy đủ của người ký, viết bằng chữ in thường, không ghi học hàm, học vị, danh hiệu ở trước hay ở sau và không có dấu câu ở cuối.',
    why: 'Nghị định không cho ghi học hàm, học vị và các danh hiệu danh dự trước họ tên; chỉ lực lượng vũ trang, giáo dục, y tế, khoa học được ghi quân hàm, học hàm, học vị.',
    how: 'Viết họ tên như trong hồ sơ: “Nguyễn Văn A”.',
  },
  examples: {
    wrong: [
      {
        text: FOOT('').replace('CHÁNH VĂN PHÒNG', '<|CHÁNH VĂN PHÒNG|>'),
        message: 'Dưới chức vụ phải có họ tên của người ký.',
      },
      {
        text: FOOT('<|Nguyễn Văn A|>').replace('TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\n', ''),
        message: 'Trên họ tên phải ghi quyền hạn, chức vụ của người ký: “GIÁM ĐỐC”, “TL. GIÁM ĐỐC”…',
      },
      {
        text: FOOT('Nguyễn Văn <|Bìnhh|>'),
        message: 'Họ tên người ký viết sai chính tả: có lẽ là “Bình”.',
        fixed: FOOT('Nguyễn Văn Bình'),
      },
      {
        text: FOOT('<|ThS.|> Nguyễn Văn A'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “ThS.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|ThS.|> Nguyễn Văn A').replace('CÔNG THƯƠNG', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “ThS.”.',
        fixed: RIGHT.replace('CÔNG THƯƠNG', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
      },
      {
        text: FOOT('<|Đ/c|> Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “Đ/c”.',
        fixed: RIGHT.replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      },
      {
        text: FOOT('<|NGUYỄN VĂN A|>'),
        message: 'Họ tên người ký viết bằng chữ in thường: “Nguyễn Văn A”.',
        fixed: RIGHT,
      },
      {
        text: BESIDE('<|NGUYỄN VĂN A|>'),
        message: 'Họ tên người ký viết bằng chữ in thường: “Nguyễn Văn A”.',
        fixed: BESIDE('Nguyễn Văn A'),
      },
      {
        text: FOOT('Nguyễn Văn A<|./.|>'),
        message: 'Thừa dấu “./.” sau họ tên người ký: bỏ đi.',
        fixed: RIGHT,
      },
      {
        text: FOOT('PGS.TS. <|NGƯT.|> Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC MẪU'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “NGƯT.”.',
        fixed: FOOT('PGS.TS. Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC MẪU'),
      },
      {
        text: FOOT('<|Thầy thuốc ưu tú|> Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “Thầy thuốc ưu tú”.',
        fixed: RIGHT.replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      },
      {
        text: FOOT('<|ThS.|> Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'VIỆN KIỂM SÁT NHÂN DÂN'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “ThS.”.',
        fixed: RIGHT.replace('SỞ CÔNG THƯƠNG', 'VIỆN KIỂM SÁT NHÂN DÂN'),
      },
      {
        text: FOOT('Nguyễn Văn A, <|TS|>'),
        message: 'Sau họ tên người ký không ghi học hàm, học vị: bỏ “TS”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('Nguyễn Văn A (<|Thạc sĩ)|>'),
        message: 'Sau họ tên người ký không ghi học hàm, học vị: bỏ “Thạc sĩ”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|KTS.|> Nguyễn Văn A'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “KTS.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('(Ký, ghi rõ họ tên)').replace('CHÁNH VĂN PHÒNG', '<|CHÁNH VĂN PHÒNG|>'),
        message: 'Dưới chức vụ phải có họ tên của người ký.',
      },
      {
        text: FOOT('Nguyễn Văn A<|.|>'),
        message: 'Thừa dấu “.” sau họ tên người ký: bỏ đi.',
        fixed: RIGHT,
      },
    ],
    right: [
      RIGHT,
      FOOT('Y Krông Niê'),
      FOOT("H'Hen Êban"),
      FOOT('(Đã ký)\nNguyễn Văn A'),
      FOOT('Lê Tiến Sĩ'),
      FOOT('Nguyễn Văn A, TS').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      FOOT('PGS.TS. Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      FOOT('Thượng tá Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'CÔNG AN TỈNH AN GIANG THƯỢNG'),
      FOOT('Thiếu tướng Nguyễn Văn A', 'GIÁM ĐỐC CÔNG AN TỈNH'),
      FOOT('Đại tá Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'BỘ CHỈ HUY QUÂN SỰ'),
    ],
  },
  faults: [
    breaking('thiếu họ tên', () => '', true),
    ...[
      'Ths. ',
      'ThS ',
      'TS. ',
      'PGS.TS. ',
      'Tiến sĩ ',
      'Thạc sỹ ',
      'NGƯT. ',
      'KS. ',
      'Đ/c ',
      'Ông ',
      'Đồng chí ',
    ].map((title) => breaking(`“${title.trim()}” trước họ tên`, (name) => title + name)),
    breaking('học vị sau họ tên', (name) => `${name}, TS`),
    breaking('một chữ cái viết hai lần', (name) => name.replace(/(\p{Ll})$/u, '$1$1')),
    breaking('họ tên viết hoa', (name) => name.toUpperCase()),
    breaking('họ tên viết thường', (name) => name.toLowerCase()),
    breaking('dấu chấm sau họ tên', (name) => `${name}.`),
  ],
  *check({ tree, document }) {
    const signature = document.isParty ? null : signatureOf(tree);
    if (!signature) return;
    const { lines } = signature;
    const names = lines.filter(({ kind, text }) => kind === 'name' || (kind === 'other' && !HINT.test(text)));
    const last = lines.findLast(({ kind }) => kind === 'authority' || kind === 'position' || kind === 'rest');
    if (names.length === 0 && last)
      yield { block: last.block, span: last.span, message: 'Dưới chức vụ phải có họ tên của người ký.' };
    else if (!last && names.length === 1 && !isColumn(names[0]!.block) && names[0]!.kind === 'name') {
      const { block, span: place } = names[0]!;
      yield {
        block,
        span: place,
        message: 'Trên họ tên phải ghi quyền hạn, chức vụ của người ký: “GIÁM ĐỐC”, “TL. GIÁM ĐỐC”…',
      };
    }
    const early = nameAbovePosition(lines);
    if (early) yield early;
    for (const line of names.filter(
      ({ kind, text }) => kind === 'name' && inOneLine(text) !== PLACEHOLDERS.signer,
    )) {
      for (const slip of slipsInName(line, tree)) yield { block: line.block, ...findingOf(slip) };
    }
    for (const line of names) {
      const slip = line.kind === 'other' ? slipBehindName(line, tree) : null;
      if (slip) yield { block: line.block, ...findingOf(slip) };
    }
  },
});

/** What a form says of the place for the name: `(Ký, ghi rõ họ tên)`. */
const HINT = /^\(?\s*ký,?\s(?:và\s)?(?:ghi\s)?(?:rõ\s)?họ,?\s(?:và\s)?tên.{0,20}$/iu;

/** With several signers, the lines of one may stand below the name of another. */
function nameAbovePosition(lines: readonly SignatureLine[]): PlacedFinding | null {
  const name = lines.findIndex(({ kind }) => kind === 'name');
  const isOnly = lines.filter(({ kind }) => kind === 'name').length === 1;
  const position = lines.findIndex(
    ({ kind }, i) => i > name && (kind === 'position' || kind === 'authority'),
  );
  if (name < 0 || !isOnly || position < 0) return null;
  const { block, span: place } = lines[name]!;
  return { block, span: place, message: 'Họ tên người ký phải đứng dưới chức vụ.' };
}
