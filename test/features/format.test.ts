import { describe, expect, it } from 'vitest';
import { formatText } from '../../server/src/features/format';

const CLEAN = `THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026

Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban. Tham dự có lãnh đạo Văn phòng và các phòng.
Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:

1. Phòng Quản lý Công nghiệp
1.1. Tiếp tục hướng dẫn các xã triển khai Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.

Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:
- Các phòng;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG



Nguyễn Văn A
`;

/** The same text as it comes out of a PDF. */
const EXTRACTED = ` THÔNG BÁO

Kết luận của Giám đốc Sở tại cuộc họp

giao ban tháng 4 năm 2026

Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ

trì cuộc họp giao ban. Tham dự có lãnh

đạo Văn phòng và các phòng.

Sau khi nghe báo cáo, Giám đốc Sở kết

luận như sau:

1. Phòng Quản lý Công nghiệp

1.1.Tiếp tục hướng dẫn các xã triển khai

Nghị định số 46/2026/NĐ-

2

CP ngày 26/01/2026 của Chính phủ.

https://qlvb.example.vn/str/0A1B2C3D
Trên đây là Kết luận của Giám đốc Sở, Văn

phòng thông báo để các phòng biết, thực

hiện./.

Nơi nhận:
- Các phòng;

- Lưu: VT, VP.

TL. GIÁM ĐỐC

CHÁNH VĂN PHÒNG



Nguyễn Văn A
`;

describe('formatText', () => {
  it('puts a blank where an unseen character parts two words, and nothing inside a word', () => {
    const text = 'THÔNG BÁO\n\n1. Văn phòng theo dõi việc thực\u200bhiện kế\u00adhoạch, nghiêm\u200b túc.\n';
    const expected = 'THÔNG BÁO\n\n1. Văn phòng theo dõi việc thực hiện kế hoạch, nghiêm túc.\n';
    expect(formatText(text)).toBe(expected);
    expect(formatText(text.normalize('NFD'))).toBe(expected);
  });

  it('joins wrapped lines and leaves out what extraction left', () => {
    expect(formatText(EXTRACTED)).toBe(CLEAN);
  });

  it('leaves a clean notice as it is', () => {
    expect(formatText(CLEAN)).toBe(CLEAN);
  });

  it('keeps the file’s line breaks and a file without one at its end', () => {
    const windows = CLEAN.replaceAll('\n', '\r\n');
    expect(formatText(windows)).toBe(windows);
    expect(formatText(CLEAN.trimEnd())).toBe(CLEAN.trimEnd());
    expect(formatText('')).toBe('');
  });

  it('sets a blank for the tab that Word sets behind a mark', () => {
    expect(formatText(CLEAN.replace(/^(1\.|-) (?!Lưu)/gm, '$1\t'))).toBe(CLEAN);
  });

  it('keeps comments, and leaves them out of the clean text', () => {
    const commented = CLEAN.replace('Nơi nhận:', '// hỏi lại Văn phòng\nNơi nhận:');
    expect(formatText(commented)).toBe(commented);
    expect(formatText(commented, { clean: true })).toBe(CLEAN);
  });

  it('keeps the columns of a head in two columns', () => {
    const head = `UBND TỈNH AN GIANG THƯỢNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ CÔNG THƯƠNG        Độc lập - Tự do - Hạnh phúc\n\n${CLEAN}`;
    expect(formatText(head)).toBe(head);
  });

  it('leaves what stands alone in the right column where it is', () => {
    const columns = `UBND TỈNH AN GIANG THƯỢNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ CÔNG THƯƠNG                      Độc lập - Tự do - Hạnh phúc
Số: 12/TB-SCT
                                 An Giang Thượng, ngày 05 tháng 11 năm 2026

${CLEAN.slice(CLEAN.indexOf('THÔNG BÁO'), CLEAN.indexOf('Nơi nhận:'))}
Nơi nhận:                                  TL. GIÁM ĐỐC
- Như trên;                             CHÁNH VĂN PHÒNG
- Lưu: VT.

                                          Nguyễn Văn A
`;
    expect(formatText(columns)).toBe(columns);
  });

  it('keeps the columns of lines that are centred in two columns, and takes what is left of both', () => {
    const columns = `    UBND TỈNH AN GIANG THƯỢNG       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         SỞ CÔNG THƯƠNG                 Độc lập - Tự do - Hạnh phúc
          Số: 12/TB-SCT
                                 An Giang Thượng, ngày 05 tháng 11 năm 2026

${CLEAN.slice(CLEAN.indexOf('THÔNG BÁO'), CLEAN.indexOf('Nơi nhận:'))}
  Nơi nhận:                                TL. GIÁM ĐỐC
  - Như trên;                             CHÁNH VĂN PHÒNG
  - Lưu: VT.

                                          Nguyễn Văn A
`;
    const [head, body, foot] = columns.split(/(THÔNG BÁO.*(?= {2}Nơi nhận:))/s);
    expect(formatText(columns)).toBe(`${head!.replace(/^ {4}/gm, '')}${body}${foot!.replace(/^ {2}/gm, '')}`);
  });

  it('leaves items that are counted with small numerals as they are', () => {
    const items = [
      'i) Một việc;',
      'ii) Hai việc;',
      'iii) Ba việc;',
      'iv) Bốn việc.',
      '(i) Năm việc;',
      '(ii) Sáu việc.',
    ];
    const text = CLEAN.replace('\n\nNơi nhận:', `\n\nCác việc sau:\n${items.join('\n')}\n\nNơi nhận:`);
    expect(formatText(text)).toBe(text);
  });

  it('leaves tables as they are', () => {
    const rows = [
      '| STT | Nhiệm vụ          | Đơn vị    |',
      '|-----|-------------------|-----------|',
      '| 1   | Xây dựng kế hoạch | Phòng A   |',
      '',
      'STT   Nhiệm vụ            Đơn vị     Thời hạn',
      '1     Xây dựng kế hoạch   Phòng A    15/12/2026',
      '2     Báo cáo tổng kết    Văn phòng  20/12/2026',
    ];
    const text = CLEAN.replace('\n\nNơi nhận:', `\n\nPhân công như sau:\n${rows.join('\n')}\n\nNơi nhận:`);
    expect(formatText(text)).toBe(text);
  });

  it('takes the blanks before what is centred where there is no second column', () => {
    const centred = CLEAN.replace('THÔNG BÁO', '          THÔNG BÁO');
    expect(formatText(centred)).toBe(CLEAN);
  });

  it('keeps the soft hyphens that are letters of TCVN3', () => {
    const text = '1. B¸o c¸o kÕt qu¶ tr\u00adíc ngµy 15/12/2026.\n2. Nh\u00ad vËy.\n- L\u00adu: VT.\n';
    expect(formatText(text)).toBe(text);
  });
});
