/** What a single line is taken for, wherever it stands. */
import { describe, expect, test } from 'vitest';
import { documentTypeOf, shapeOf } from '../../server/src/syntax/line-form';
import type { LineForm } from '../../server/src/syntax/line-shape';
import { readLine } from '../../server/src/syntax/physical-line';

const LINES: Readonly<Partial<Record<LineForm, readonly string[]>>> = {
  comment: ['// ghi chú', '//'],
  residue: [
    'https://example.com/van-ban/12',
    'file:///C:/van-ban.docx',
    'www.example.com',
    'vanban.angiangthuong.gov.vn/van-ban/12',
    '12',
    '- 3 -',
    '–4–',
    'Trang 2',
    'trang 2/5',
    'Page 2 of 5',
    '2/5',
    '3 trên 5',
    'vanthu@angiangthuong.gov.vn',
    '05.3.2026 16:20',
    '05/03/2026 16:20:11 +07:00',
    '+07:00',
    'Ký bởi: Sở Công Thương',
    'Người ký: Nguyễn Văn A',
    'Thời gian ký: 05.3.2026',
    'Ngày ký: 05/3/2026',
    'Email: vanthu@example.com',
    'Cơ quan: Sở Công Thương',
    'Digitally signed by: Nguyễn Văn A',
    'Signature Not Verified',
    'Error! Reference source not found.',
    'Lỗi! Không tìm thấy nguồn tham chiếu.',
    'nguyenvana_Văn phòng_05/3/2026 08:15:20',
    'CÔNG VĂN ĐẾN',
    'VĂN BẢN ĐẾN',
    'VĂN ĐẾN',
    'Số đến: 1234',
    'Số đến: ……',
    'Ngày đến: 05/10/2026',
    'Ngày đến: …/…/2026',
    'ĐẾN Số: 1234',
    'ĐẾN Ngày: 05/10/2026',
    'ĐẾN Số: 1234 Ngày: 05/10/2026',
    'CÔNG BÁO/Số 123 + 124/Ngày 05-3-2026',
    'CÔNG BÁO/Số 123 + 124/Ngày 05-3-2026          41',
    '42          CÔNG BÁO/Số 123 + 124/Ngày 05-3-2026',
  ],
  decoration: ['-----', '_____', '=====', '*****', '.....', '~~~~', '–––'],
  'recipients-label': [
    'Nơi nhận:',
    'Nơi nhận',
    'Nơi nhận;',
    'NƠI NHẬN:',
    'Nơi nhận (qua mạng):',
    'Nơi nhận - Như trên',
  ],
  archive: ['- Lưu: VT, VP.', '- Lưu VT', 'Lưu: VT.', '+ Lưu: VP', '- Lưu: Văn thư, TCHC.', '–Lưu: VT'],
  salutation: ['Kính gửi:', 'Kính gửi: Sở Tài chính', 'KÍNH GỬI: UBND TỈNH'],
  'letter-subject': ['V/v báo cáo tình hình', 'V / v báo cáo'],
  motto: ['Độc lập - Tự do - Hạnh phúc', 'ĐỘC LẬP – TỰ DO – HẠNH PHÚC', 'Độc lập Tự do Hạnh phúc'],
  'national-title': ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  'own-number': [
    'Số: 12/TB-SCT',
    'Số:      /TB-SCT',
    'Số: …/TB-SCT',
    'Số 12/TB-SCT',
    'Số: 12-TB/TU',
    'Số:',
    'Số: 12',
  ],
  stamp: [
    'KHẨN',
    'THƯỢNG KHẨN',
    'HỎA TỐC',
    'HOẢ TỐC',
    'XEM XONG TRẢ LẠI',
    'LƯU HÀNH NỘI BỘ',
    'MẬT',
    '(TỐI MẬT)',
    '[TUYỆT MẬT]',
    'Độ mật: Tối mật',
    'DỰ THẢO',
    '(Dự thảo)',
    'Dự thảo lần 2',
    'Dự thảo lần thứ hai',
  ],
  'appendix-title': ['Phụ lục', 'Phụ lục I', 'Phụ lục 2:', 'PHỤ LỤC SỐ 03', 'PHỤ LỤC III: DANH SÁCH CÁC XÃ'],
  'place-date': [
    'An Giang Thượng, ngày 05 tháng 3 năm 2026',
    'An Giang Thượng, ngày      tháng 3 năm 2026',
    'Thành phố Hồ Chí Minh, ngày … tháng … năm 2026',
    'TP. Hòa Bình, ngày 5 tháng 3 năm 2026.',
    'Quận 1, ngày 05 tháng 3 năm 2026',
    'An Giang Thượng, 05/3/2026',
    'Hà Nội, ngày 05-3-2026',
  ],
  authority: [
    'TL. GIÁM ĐỐC',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TUQ. GIÁM ĐỐC',
    'Q. GIÁM ĐỐC',
    'T/M BAN THƯỜNG VỤ',
    'K/T GIÁM ĐỐC',
    'T/L CHỦ TỊCH',
    'TL GIÁM ĐỐC',
    'TL.GIÁM ĐỐC',
    'KT. GIÁM ĐỐC Nguyễn Văn A',
    'TTL. GIÁM ĐỐC',
    'K.T. CHỦ TỊCH',
  ],
  position: [
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'TỔNG GIÁM ĐỐC',
    'PHÓ TỔNG GIÁM ĐỐC',
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
    'CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'TRƯỞNG PHÒNG',
    'PHÓ TRƯỞNG PHÒNG',
    'BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'CHI CỤC TRƯỞNG',
    'CỤC TRƯỞNG',
    'VỤ TRƯỞNG',
    'VIỆN TRƯỞNG',
    'HIỆU TRƯỞNG',
    'CHỦ NHIỆM',
    'THỦ TƯỚNG',
    'BÍ THƯ',
    'QUYỀN GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC PHỤ TRÁCH',
    'KIỂM TOÁN TRƯỞNG',
    'TỔNG THANH TRA',
    'THỐNG ĐỐC',
  ],
  upper: ['SỞ CÔNG THƯƠNG', 'UBND TỈNH AN GIANG THƯỢNG', 'TRUNG TÂM KHUYẾN CÔNG'],
  marked: ['1. Văn phòng', 'a) Rà soát', '- UBND tỉnh;', 'I. KẾT QUẢ'],
  text: [
    'Chiều ngày 14 tháng 9 năm',
    'Từ ngày 14 tháng 9 năm 2026',
    'Số lượng 12 hồ sơ đã nhận/trả trong tháng',
    'Lưu ý các đơn vị rà soát.',
    'Kính đề nghị Sở xem xét.',
    'Độc lập về tài chính',
    'Dự thảo Kế hoạch đã gửi các đơn vị.',
    'Phụ lục này nêu danh sách các xã.',
    'Nơi nhận hồ sơ là Trung tâm.',
    'Trang thiết bị y tế',
    'Mật độ dân số cao',
    'Ngày 05/3/2026, Sở họp.',
    'Theo https://example.com thì',
    'Q. Hòa Bình',
    'KHẨN TRƯƠNG, QUYẾT LIỆT.',
    'Thông báo kết luận',
  ],
  blank: ['', '   ', '\t', '\u00a0'],
};
const CASES = (Object.entries(LINES) as [LineForm, readonly string[]][]).flatMap(([form, lines]) =>
  lines.map((line) => [line, form] as const),
);

describe('a line is taken for what it looks like', () => {
  test.each(CASES)('%j: %s', (line, form) => {
    expect(shapeOf(line).form).toBe(form);
    expect(shapeOf(line.normalize('NFD')).form).toBe(form);
    const inside = shapeOf(`x  ${line} \u200b`, 1);
    if (form !== 'blank')
      expect(inside).toMatchObject({ form, start: 3 + /^\s*/.exec(line)![0].length, end: 3 + line.length });
  });
});

/** A word before a line that begins with the same letter, or with another sign of the same kind. */
const WORDS_BEFORE =
  'cùng dưới đúng em ít kèm lần mẫu như ở phần quyển số theo văn xem [ghi (ghi /ghi 2025 –như +như *như =như _như ~như .như'.split(
    ' ',
  );
function wordBefore(line: string): string {
  const first = line[0]!.toLowerCase();
  const kind = /\d/.test(first) ? '2' : /[-—]/.test(first) ? '–' : first.normalize('NFC');
  const word = WORDS_BEFORE.find((each) => each.startsWith(kind)) ?? 'như';
  return line[0] === first ? word : word[0]!.toUpperCase() + word.slice(1);
}

/** Forms that are complete: with more words behind them they are prose. What is open names somebody or something. */
const COMPLETE = new Set<LineForm>([
  'decoration',
  'own-number',
  'stamp',
  'place-date',
  'residue',
  'appendix-title',
]);
const IS_OPEN = /^(?:[\p{L} ]+: .*|- \d.*|PHỤ LỤC.*)$/u;

describe('a line of head or foot is no part of a sentence', () => {
  const ofHeadOrFoot = CASES.filter(([, form]) => !/^(?:text|blank|comment|marked|upper)$/.test(form));

  test.each(ofHeadOrFoot)('%j: %s', (line, form) => {
    const behind = `${wordBefore(line)} và cả những ${line}`;
    expect(shapeOf(behind).form, behind).not.toBe(form);
    if (form !== 'place-date') expect(shapeOf(`${wordBefore(line)} ${line}`).form).not.toBe(form);
    if (!COMPLETE.has(form) || IS_OPEN.test(line)) return;
    expect(shapeOf(`${line} thì các đơn vị rà soát`).form).not.toBe(form);
  });
});

/** NĐ 30/2020, Điều 7, without the letter (công văn), which has no name; and kinds of law that notices stand beside. */
const NAMED_KINDS =
  'nghị quyết, quyết định, chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch, phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công điện, bản ghi nhớ, bản thỏa thuận, giấy ủy quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công';
const KINDS_OF_LAW = 'luật, pháp lệnh, nghị định, thông tư';
const OTHER_KINDS =
  'điều lệ, nội quy, tham luận, bài phát biểu, đề cương, giải trình, bản giải trình, bản kiểm điểm, bản cam kết, phiếu trình';

test.each(`${NAMED_KINDS}, ${KINDS_OF_LAW}, ${OTHER_KINDS}`.toUpperCase().split(', '))(
  '%s is a type of document',
  (name) => {
    expect(shapeOf(name).form).toBe('document-type');
    expect(documentTypeOf(`${name} KẾT LUẬN`)).toBe(name);
  },
);

describe('a character that nobody sees', () => {
  const LINES_OF_NOTICE: readonly (readonly [line: string, at: number])[] = [
    ['THÔNG BÁO', 7],
    ['Nơi nhận:', 2],
    ['KT. GIÁM ĐỐC', 8],
    ['Số: 12/TB-SXD', 9],
    ['1.2. Rà soát hồ sơ', 7],
    ['- Lưu: VT.        Nguyễn Văn An', 28],
    ['SỞ XÂY DỰNG        Độc lập - Tự do - Hạnh phúc', 25],
  ];
  test.each(LINES_OF_NOTICE)('changes nothing of what “%s” is', (line, at) => {
    const { form, column, marker } = readLine(line);
    for (const unseen of ['\u00ad', '\u200b', '\u2060']) {
      const broken = line.slice(0, at) + unseen + line.slice(at);
      expect(readLine(broken)).toMatchObject({ form, column, marker });
    }
  });
});
