/** Whole documents, each paragraph behind the component that it is. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';

const DOCUMENTS: readonly (readonly [string, string])[] = [
  [
    'a notice whose head is out of order',
    `
stamp: DỰ THẢO
motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto: Độc lập - Tự do - Hạnh phúc
decoration: -----
issuer: UBND TỈNH AN GIANG THƯỢNG
issuer: Văn phòng
number: Số: 12/TB-VP
place-date: An Giang Thượng, ngày 05 tháng 3 năm 2026
document-type: THÔNG BÁO
subject: Kết luận của Chủ tịch UBND tỉnh
subject: cho ý kiến về dự toán năm 2026
opening: Ngày 24 tháng 02 năm 2026, Chủ tịch UBND tỉnh chủ trì cuộc họp.
opening: Tham dự có lãnh đạo các sở.
lead-in: Sau khi nghe báo cáo, Chủ tịch kết luận như sau:
section: 1. Sở Tài chính
section: Rà soát dự toán.
section: a) Lập danh sách.
residue: 2
section: 2. Sở Y tế báo cáo kết quả.
closing: Trên đây là Kết luận của Chủ tịch UBND tỉnh.
closing: Văn phòng thông báo để các đơn vị biết.
recipients: Nơi nhận:
recipients: - Như trên;
recipients: - Lưu: VT.
signature: TL. CHỦ TỊCH
signature: CHÁNH VĂN PHÒNG
signature: (đã ký)
signature: Nguyễn Văn A`,
  ],
  [
    'a notice that begins with its type, with the rest of its head behind it',
    `
document-type: THÔNG BÁO
number: Số: 12/TB-VP
place-date: An Giang Thượng, ngày 05 tháng 3 năm 2026
motto: Độc lập - Tự do - Hạnh phúc
stamp: KHẨN
subject: KẾT LUẬN CỦA GIÁM ĐỐC
subject: Cho ý kiến về dự toán năm 2026
opening: Hôm nay, Giám đốc chủ trì cuộc họp.
section: I. KẾT QUẢ
section: Các đơn vị đã cố gắng.
section: II. NHIỆM VỤ
section: Thứ nhất, các đơn vị rà soát.
closing: Nay thông báo để các đơn vị biết, thực hiện./.
signature: GIÁM ĐỐC
signature: Trần Thị B`,
  ],
  [
    'those who attended are listed',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
lead-in: Ngày 24 tháng 02 năm 2026, Giám đốc chủ trì cuộc họp. Tham dự cuộc họp có:
opening: - Lãnh đạo Văn phòng;
opening: - Trưởng các phòng.
opening: Sau khi nghe báo cáo, Giám đốc kết luận.
section: 1. Văn phòng theo dõi.
section: - Phòng Kế toán lập dự toán.
closing: Trên đây là kết luận của Giám đốc./.`,
  ],
  [
    'a list of work behind another lead-in',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
lead-in: Sau khi nghe báo cáo, Giám đốc kết luận như sau:
section: - Văn phòng theo dõi.
section: NHIỆM VỤ KHÁC
section: Giao Văn phòng theo dõi.`,
  ],
  [
    'a letter',
    `
issuer: SỞ CÔNG THƯƠNG
number: Số: 12/SCT-VP
subject: V/v báo cáo tình hình
subject: quý I năm 2026
salutation: Kính gửi:
salutation: - Sở Tài chính;
salutation: - Sở Nội vụ.
opening: Thực hiện Kế hoạch năm 2026, Sở Công Thương báo cáo.
lead-in: Sở đề nghị các đơn vị:
opening: Quan tâm, phối hợp.
section: 1. Rà soát hồ sơ.
closing: Trân trọng cảm ơn./.
recipients: Nơi nhận:
recipients: - Như trên;
recipients: - Lưu: VT.`,
  ],
  [
    'a salutation in a notice',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
opening: Ngày 24 tháng 02 năm 2026, Giám đốc họp.
salutation: Kính gửi: Các phòng
section: 1. Văn phòng theo dõi.
salutation: Kính gửi: Các xã
section: 2. Phòng Kế toán lập dự toán.`,
  ],
  [
    'a decision',
    `
document-type: QUYẾT ĐỊNH
subject: Về việc thành lập Tổ công tác
opening: GIÁM ĐỐC SỞ CÔNG THƯƠNG
opening: Căn cứ Luật Tổ chức chính quyền địa phương;
opening: ỦY BAN XEM XÉT
lead-in: QUYẾT ĐỊNH:
section: Điều 1. Thành lập Tổ công tác.
section: Điều 2. Tổ công tác có nhiệm vụ:
section: 1. Rà soát hồ sơ.
recipients: Nơi nhận:
recipients: - Như Điều 2;
recipients: - Lưu: VT.
signature: KT. GIÁM ĐỐC
signature: PHÓ GIÁM ĐỐC
signature: Trần Thị B`,
  ],
  [
    'a resolution',
    `
document-type: NGHỊ QUYẾT
subject: Về kế hoạch đầu tư công
opening: HỘI ĐỒNG NHÂN DÂN TỈNH
opening: Xét Tờ trình của UBND tỉnh;
lead-in: QUYẾT NGHỊ:
section: Điều 1. Thông qua kế hoạch.`,
  ],
  [
    'a foot without its label, and one entry on two lines',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
closing: Trên đây là kết luận của Giám đốc, Văn phòng thông báo để các phòng thực hiện./.
recipients: - UBND tỉnh (b/c);
recipients: Các phòng;
recipients: Các xã, phường
recipients: - Lưu: VT.
signature: KT. GIÁM ĐỐC
signature: PHÓ GIÁM ĐỐC
signature: Trần Thị B`,
  ],
  [
    'a signature above the recipients',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
signature: TL. GIÁM ĐỐC
signature: CHÁNH VĂN PHÒNG
signature: Trần Thị B
recipients: Nơi nhận:
recipients: - Các phòng;
recipients: - Lưu: VT.
appendix: Danh sách các xã
appendix: 1. Xã Bình Hòa`,
  ],
  [
    'a name that closes the notice',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
closing: Trên đây là kết luận của Giám đốc./.
signature: Trần Thị B
appendix: Danh sách các xã`,
  ],
  [
    'two notices in one file',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
recipients: Nơi nhận:
recipients: - Lưu: VT.
signature: GIÁM ĐỐC
signature: Trần Thị B
motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
issuer: SỞ TÀI CHÍNH
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc Sở Tài chính
section: 1. Văn phòng lập dự toán.`,
  ],
  [
    'another notice that begins with its office, behind a signature in capitals',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
recipients: Nơi nhận:
recipients: - Lưu: VT.
signature: GIÁM ĐỐC
signature: Trần Thị B
issuer: SỞ TÀI CHÍNH
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc Sở Tài chính`,
  ],
  [
    'an appendix with a table and numbers of its own',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Văn phòng theo dõi.
appendix: Phụ lục
appendix: Danh mục dự án
appendix: 12
appendix: Nơi nhận:
decoration: -----
appendix: - Lưu: VT.`,
  ],
  [
    'a provision that is quoted',
    `
document-type: THÔNG BÁO
subject: Kết luận của Giám đốc
section: 1. Thực hiện khoản 3 Điều 5 của Quy chế, như sau:
section: “3. Trường hợp đặc biệt thì báo cáo.
section: 4. Các trường hợp khác:
section: a) Do Giám đốc quyết định.”.
section: 2. Văn phòng theo dõi.`,
  ],
];

/** The components that a text states, and the text itself. */
function taken(stated: string): { rows: string[]; text: string } {
  const rows = stated.trim().split('\n');
  return { rows, text: rows.map((row) => row.slice(row.indexOf(': ') + 2)).join('\n\n') };
}

const rowsOf = (text: string): string[] =>
  [...blocksOf(parse(text))]
    .filter(({ component }) => component !== 'blank')
    .map(({ component, paragraph }) => `${component}: ${paragraph.text || paragraph.source.join('').trim()}`);

describe('each paragraph has its component', () => {
  test.each(DOCUMENTS)('%s', (_, stated) => {
    const { rows, text } = taken(stated);
    expect(rowsOf(text)).toEqual(rows);
  });
});

const DOCUMENT = taken(DOCUMENTS[1]![1]).text;

describe('a comment', () => {
  const after = (text: string) => [...blocksOf(parse(text))].map((block) => block.after);
  const COMMENT = '// bỏ qua text/spacing, date/padding';

  test('holds for the next paragraph', () => {
    const silent = after(DOCUMENT.replace('I. KẾT QUẢ', `${COMMENT}\n\nI. KẾT QUẢ`));
    const names = silent.map(({ suppressed }) => suppressed.join(' ')).filter((each) => each !== '');
    expect(new Set(names)).toEqual(new Set(['text/spacing date/padding']));
    expect(silent.at(-1)).toMatchObject({ suppressed: [], suppressedInFile: [] });
  });

  test('holds for all where it stands above all', () => {
    const silent = after(`${COMMENT}\n// bỏ qua: text/spacing\n\n${DOCUMENT}`);
    expect(silent.at(-1)).toMatchObject({
      suppressed: [],
      suppressedInFile: ['text/spacing', 'date/padding'],
    });
  });
});
