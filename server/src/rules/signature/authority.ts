import { signatureOf } from '../../model/notice/signature';
import type { Block } from '../../syntax/tree';
import { overlaps } from '../../text/span';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding, writtenAt } from '../rule';
import { findingOf, type Slip } from '../slip';
import { inconsistency } from './authority-and-position';
import { slipsInLine } from './line-slips';

const PARTY = (authority: string): string =>
  `ĐẢNG BỘ TỈNH AN GIANG THƯỢNG\nĐẢNG ỦY UBND TỈNH\n*\nSố 15-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nKết luận của Ban Thường vụ Đảng ủy\n\n1. Văn phòng tổng hợp.\n\nNơi nhận:\n- Lưu Văn phòng Đảng ủy.\n\n${authority}\nPHÓ BÍ THƯ\n\nNguyễn Văn A`;
const FOOT = (...lines: string[]): string =>
  `SỞ CÔNG THƯƠNG\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n1. Văn phòng tổng hợp.\n\nNơi nhận:\n- Lưu: VT, VP.\n\n${lines.join('\n')}\n\nNguyễn Văn A`;
const RIGHT = FOOT('TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG');

const breaking = (
  name: string,
  form: 'authority' | 'position',
  find: RegExp,
  newText: string,
  options: Pick<Fault, 'reach'> & { lossy?: boolean } = {},
): Fault => ({
  name,
  ...(options.reach && { reach: options.reach }),
  *sites({ block, paragraph: { form: own, text } }: DocumentContext) {
    if (own === form && block.component === 'signature') yield* writtenAt(text, find, newText, options.lossy);
  },
});
const NOTICE = { reach: 'notice' } as const;

export default defineRule({
  id: 'signature/authority',
  title: 'Quyền hạn, chức vụ của người ký',
  reads: 'notice',
  sees: ['issuer', 'number', 'subject', 'recipients', 'signature'],
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, II.7',
  docs: {
    what: 'Quyền hạn ghi trước chức vụ: “TM.” (thay mặt) trước tên tập thể, “KT.” (ký thay) khi cấp phó ký, “TL.” (thừa lệnh) khi người đứng đầu đơn vị thuộc cơ quan ký, “TUQ.” (thừa ủy quyền), “Q.” (quyền). Sau chữ viết tắt có dấu chấm và một dấu cách; quyền hạn, chức vụ viết in hoa và phải khớp nhau.',
    why: 'Ghi sai quyền hạn thì không rõ ai ký, ký theo thẩm quyền nào; văn bản đã phát hành phải đính chính bằng công văn (Điều 18 khoản 3).',
    how: 'Chọn đúng mẫu: “TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG”, “KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC”, “TL. GIÁM ĐỐC / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG”, “TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH”.',
  },
  examples: {
    wrong: [
      {
        text: FOOT('<|TL|> GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
        message: 'Sau “TL” phải có dấu chấm: viết “TL.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|T/L|> GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
        message: '“T/L” là cách viết trong văn bản của Đảng: viết “TL.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|KT.|>GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
        severity: 'warning',
        message: 'Sau “KT.” phải có một dấu cách.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('GIÁM ĐỐC', '<|KT. PHÓ GIÁM ĐỐC|>'),
        message: '“KT.” đứng trước chức vụ cấp trưởng: viết “KT. GIÁM ĐỐC”, dòng dưới “PHÓ GIÁM ĐỐC”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|KT. PHÓ GIÁM ĐỐC|>'),
        message: '“KT.” đứng trước chức vụ cấp trưởng: viết “KT. GIÁM ĐỐC”, dòng dưới “PHÓ GIÁM ĐỐC”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|T/M GIÁM ĐỐC|>', 'PHÓ GIÁM ĐỐC'),
        message: '“TM.” chỉ đứng trước tên tập thể; cấp phó ký thay: viết “KT. GIÁM ĐỐC”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|TM. GIÁM ĐỐC|>', 'CHÁNH VĂN PHÒNG'),
        message: '“TM.” chỉ đứng trước tên tập thể; Chánh Văn phòng ký thừa lệnh: viết “TL. GIÁM ĐỐC”.',
        fixed: RIGHT,
      },
      {
        text: PARTY('<|TM.|> BAN THƯỜNG VỤ'),
        message: 'Trong văn bản của Đảng viết “T/M”, không viết “TM.”.',
        fixed: PARTY('T/M BAN THƯỜNG VỤ'),
      },
      {
        text: FOOT('<|KT. GIÁM ĐỐC|>', 'CHÁNH VĂN PHÒNG'),
        message: '“KT.” chỉ dùng khi cấp phó ký thay; Chánh Văn phòng ký thừa lệnh: viết “TL. GIÁM ĐỐC”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|TL. GIÁM ĐỐC|>', 'PHÓ GIÁM ĐỐC'),
        message: 'Cấp phó ký thay cấp trưởng: viết “KT. GIÁM ĐỐC”, không viết “TL.”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|PHÓ GIÁM ĐỐC|>'),
        message: 'Cấp phó ký phải ghi “KT. GIÁM ĐỐC” ở trên “PHÓ GIÁM ĐỐC”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|PHÓ GIÁM ĐỐC PHỤ TRÁCH|>'),
        message: 'Cấp phó ký phải ghi “KT. GIÁM ĐỐC” ở trên “PHÓ GIÁM ĐỐC PHỤ TRÁCH”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH'),
      },
      {
        text: FOOT('KT. GIÁM ĐỐC', '<|KT. PHÓ GIÁM ĐỐC|>'),
        message: '“KT.” đã ghi ở dòng trên: trước chức vụ của người ký không ghi nữa.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC<|,|>'),
        severity: 'warning',
        message: 'Thừa dấu “,” sau quyền hạn, chức vụ: bỏ đi.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('<|GIÁM ĐỐC|>', 'PHÓ GIÁM ĐỐC'),
        message: 'Trước “GIÁM ĐỐC” thiếu quyền hạn: cấp phó ký thay, viết “KT. GIÁM ĐỐC”.',
        fixed: FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      },
      {
        text: FOOT('KT. BỘ TRƯỞNG', '<|PHÓ BỘ TRƯỞNG|>').replace('SỞ', 'BỘ'),
        message: 'Viết là “THỨ TRƯỞNG”, không phải “PHÓ BỘ TRƯỞNG”.',
        fixed: FOOT('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG').replace('SỞ', 'BỘ'),
      },
      {
        text: FOOT('TL. GIÁM ĐỐC', '<|CHÁNH VĂN PHÒNG|>', 'PHÓ CHÁNH VĂN PHÒNG'),
        message: 'Trước “CHÁNH VĂN PHÒNG” thiếu quyền hạn: cấp phó ký thay, viết “KT. CHÁNH VĂN PHÒNG”.',
        fixed: FOOT('TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
      },
      {
        text: FOOT('<|GIÁM ĐỐC|>', 'CHÁNH VĂN PHÒNG'),
        message: 'Trước “GIÁM ĐỐC” thiếu quyền hạn: Chánh Văn phòng ký thừa lệnh, viết “TL. GIÁM ĐỐC”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|TL. GIÁM ĐỐC|>'),
        message: 'Dưới “TL. GIÁM ĐỐC” phải ghi chức vụ của người ký.',
      },
      {
        text: FOOT('<|TL. PHÓ GIÁM ĐỐC|>', 'CHÁNH VĂN PHÒNG'),
        message: '“TL.” đứng trước chức vụ của người đứng đầu cơ quan: viết “TL. GIÁM ĐỐC”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('TL. <|TL.|> GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
        message: '“TL.” viết hai lần: bỏ một.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|Q. PHÓ GIÁM ĐỐC|>'),
        message: '“Q.” chỉ đứng trước chức vụ cấp trưởng: cấp phó ký thay ghi “KT. GIÁM ĐỐC”.',
      },
      {
        text: FOOT('TM. ỦY BAN NHÂN DÂN', '<|KT. GIÁM ĐỐC|>', 'PHÓ GIÁM ĐỐC'),
        message: 'Dưới “TM. ỦY BAN NHÂN DÂN” là Chủ tịch hoặc Phó Chủ tịch ký, không phải “GIÁM ĐỐC”.',
      },
      {
        text: FOOT('<|TL. GIÁM ĐỐC|>', 'CHÁNH VĂN PHÒNG').replace('SỞ CÔNG THƯƠNG', 'BỘ XÂY DỰNG'),
        message: 'Người đứng đầu BỘ XÂY DỰNG là Bộ trưởng, ở đây ghi “GIÁM ĐỐC”: kiểm tra lại chức vụ.',
      },
      {
        text: FOOT('<|TM. ỦY BAN NHÂN DÂN|>', 'CHÁNH VĂN PHÒNG').replace(
          'SỞ CÔNG THƯƠNG',
          'UBND PHƯỜNG BẾN TRÀM',
        ),
        message:
          'Chánh Văn phòng ký thừa lệnh Chủ tịch: viết “TL. CHỦ TỊCH”, không viết “TM. ỦY BAN NHÂN DÂN”.',
        fixed: FOOT('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG').replace('SỞ CÔNG THƯƠNG', 'UBND PHƯỜNG BẾN TRÀM'),
      },
      {
        text: FOOT('<|KT. GIÁM ĐỐC|>', 'PHÓ GIÁM ĐỐC').replace('SỞ CÔNG THƯƠNG', 'TRƯỜNG ĐẠI HỌC BẾN TRÀM'),
        message:
          'Người đứng đầu TRƯỜNG ĐẠI HỌC BẾN TRÀM là Hiệu trưởng, ở đây ghi “GIÁM ĐỐC”: kiểm tra lại chức vụ.',
      },
    ],
    right: [
      RIGHT,
      PARTY('T/M BAN THƯỜNG VỤ'),
      FOOT('TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ CÔNG THƯƠNG'),
      FOOT('TUQ. CHỦ TỊCH', 'GIÁM ĐỐC TRUNG TÂM HÀNH CHÍNH CÔNG').replace(
        'SỞ CÔNG THƯƠNG',
        'ỦY BAN NHÂN DÂN\nXÃ BẾN TRÀM',
      ),
      FOOT('GIÁM ĐỐC'),
      FOOT('Q. GIÁM ĐỐC'),
      FOOT('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH'),
      FOOT('TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
      FOOT('TM. ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG THƯỢNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      FOOT('KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG').replace('SỞ', 'BỘ'),
      FOOT('KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM').replace('SỞ CÔNG THƯƠNG', 'VĂN PHÒNG CHÍNH PHỦ'),
      FOOT('KT. CHÁNH ÁN', 'PHÓ CHÁNH ÁN').replace('SỞ CÔNG THƯƠNG', 'TÒA ÁN NHÂN DÂN KHU VỰC 3'),
      FOOT('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG').replace('SỞ CÔNG THƯƠNG', 'BỘ PHẬN MỘT CỬA'),
      FOOT('TM. HỘI ĐỒNG NHÂN DÂN', 'CHÁNH VĂN PHÒNG').replace('SỞ CÔNG THƯƠNG', 'HĐND PHƯỜNG BẾN TRÀM'),
      FOOT('TL. GIÁM ĐỐC', 'KT. TRƯỞNG PHÒNG', 'PHÓ PHÒNG'),
      FOOT('TUQ. GIÁM ĐỐC', 'GIÁM ĐỐC TRUNG TÂM KHUYẾN CÔNG'),
    ],
  },
  faults: [
    breaking('thiếu dấu chấm', 'authority', /(?<=^\p{L}+)\./u, ''),
    breaking('không cách sau dấu chấm', 'authority', /(?<=^\p{L}+\.) /u, ''),
    breaking('dấu phẩy thay dấu chấm', 'authority', /(?<=^\p{L}+)\./u, ','),
    breaking('dấu hai chấm thay dấu chấm', 'authority', /(?<=^\p{L}+)\./u, ':'),
    breaking('như văn bản của Đảng', 'authority', /^TL\./u, 'T/L'),
    breaking('chấm giữa hai chữ', 'authority', /^TL\./u, 'T.L.'),
    breaking('“Tl.”', 'authority', /^TL/u, 'Tl'),
    breaking('“LT.”', 'authority', /^TL/u, 'LT'),
    breaking('“TTL.”', 'authority', /^TL/u, 'TTL'),
    breaking('“TK.”', 'authority', /^KT/u, 'TK'),
    breaking('mất “KT.”', 'authority', /^KT\. /u, '', NOTICE),
    breaking('mất “TL.”', 'authority', /^TL\. /u, '', NOTICE),
    breaking('“TL.” thay “TM.”', 'authority', /^TM/u, 'TL', NOTICE),
    breaking('“TM.” thay “TL.”', 'authority', /^TL/u, 'TM', NOTICE),
    breaking('“KT.” thay “TL.”', 'authority', /^TL/u, 'KT', NOTICE),
    breaking('“Q.” thay “TL.”', 'authority', /^TL/u, 'Q', NOTICE),
    breaking('“TL.” thay “KT.”', 'authority', /^KT/u, 'TL', NOTICE),
    breaking('“TM.” thay “KT.”', 'authority', /^KT/u, 'TM', NOTICE),
    breaking('quyền hạn viết thường', 'authority', /GIÁM ĐỐC$/u, 'Giám đốc'),
    breaking('quyền hạn sai dấu', 'authority', /GIÁM ĐỐC$/u, 'GIAM ĐỐC'),
    breaking('thiếu quyền hạn', 'authority', /^TL.*$/u, '', { reach: 'notice', lossy: true }),
    breaking('thiếu quyền hạn ký thay', 'authority', /^KT.*$/u, '', { reach: 'notice', lossy: true }),
    breaking('thiếu chức vụ', 'position', /^.*$/u, '', { reach: 'notice', lossy: true }),
    breaking('cấp phó ký thừa lệnh', 'position', /^CHÁNH VĂN PHÒNG$/u, 'PHÓ GIÁM ĐỐC', {
      reach: 'notice',
      lossy: true,
    }),
    breaking('cấp phó của đơn vị', 'position', /^(?=CHÁNH VĂN PHÒNG$)/u, 'PHÓ ', NOTICE),
    breaking('cấp trưởng ký thay', 'position', /^PHÓ (?=GIÁM ĐỐC|CHỦ TỊCH)/u, '', NOTICE),
    breaking('chức vụ viết thường', 'position', /^CHÁNH VĂN PHÒNG$/u, 'Chánh Văn phòng'),
    breaking('chức vụ sai dấu', 'position', /VĂN(?= PHÒNG$)/u, 'VAN'),
    breaking('chức vụ thiếu chữ cái', 'position', /(?<=PHÒN)G$/u, ''),
  ],
  *check({ tree, document }) {
    const signature = signatureOf(tree);
    if (!signature) return;
    const finding = document.isParty ? null : inconsistency(tree, signature);
    if (finding) yield finding;
    for (const line of signature.lines) {
      for (const slip of slipsInLine(line, document.isParty))
        if (!finding || !isRewritten(line.block, slip, finding))
          yield { block: line.block, ...findingOf(slip) };
    }
  },
});

/** Whether another authority is wanted in the place of the one that is also mistyped. */
const isRewritten = (block: Block, slip: Slip, { block: other, fixes = [] }: PlacedFinding): boolean =>
  block === other &&
  typeof fixes === 'object' &&
  fixes.some(({ edits }) => edits.some(({ span: edit }) => overlaps(edit, slip.span)));
