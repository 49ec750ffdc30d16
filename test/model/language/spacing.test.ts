/** Blanks too many or too few, each at the start of a text, inside it and at its end. */
import { describe, expect, test } from 'vitest';
import { type SpacingKind, spacingFaults } from '../../../server/src/model/language/marks/spacing';

const FAULTS: readonly (readonly [string, string, SpacingKind])[] = [
  ['đã  giao', 'đã giao', 'double-space'],
  ['đã   giao', 'đã giao', 'double-space'],
  ['năm  2026', 'năm 2026', 'double-space'],
  ['hồ sơ  (bản sao)', 'hồ sơ (bản sao)', 'double-space'],
  ['hồ sơ , tờ trình', 'hồ sơ, tờ trình', 'space-before-mark'],
  ['hồ sơ  , tờ trình', 'hồ sơ, tờ trình', 'space-before-mark'],
  ['hồ sơ ,tờ trình', 'hồ sơ, tờ trình', 'space-before-mark'],
  ['hồ sơ ;tờ trình', 'hồ sơ; tờ trình', 'space-before-mark'],
  ['hồ sơ ; tờ trình', 'hồ sơ; tờ trình', 'space-before-mark'],
  ['bao gồm : hồ sơ', 'bao gồm: hồ sơ', 'space-before-mark'],
  ['hồ sơ ! tờ trình', 'hồ sơ! tờ trình', 'space-before-mark'],
  ['hồ sơ ? tờ trình', 'hồ sơ? tờ trình', 'space-before-mark'],
  ['đã gửi . Các phòng', 'đã gửi. Các phòng', 'space-before-mark'],
  ['(bản sao ) kèm theo', '(bản sao) kèm theo', 'space-before-mark'],
  ['hồ sơ( bản sao', 'hồ sơ(bản sao', 'space-after-bracket'],
  ['hồ sơ,tờ trình', 'hồ sơ, tờ trình', 'no-space-after-mark'],
  ['hồ sơ;tờ trình', 'hồ sơ; tờ trình', 'no-space-after-mark'],
  ['bao gồm:hồ sơ', 'bao gồm: hồ sơ', 'no-space-after-mark'],
  ['năm 2026,các phòng', 'năm 2026, các phòng', 'no-space-after-mark'],
  ['(bản sao)gửi về Sở', '(bản sao) gửi về Sở', 'no-space-after-mark'],
  ['đã thực hiện.Các phòng', 'đã thực hiện. Các phòng', 'no-space-after-mark'],
  ['tại Đồng Xanh.Các phòng', 'tại Đồng Xanh. Các phòng', 'no-space-after-mark'],
  ['trong năm 2026.Các phòng', 'trong năm 2026. Các phòng', 'no-space-after-mark'],
  ['ngày 05/3/2026).Các phòng', 'ngày 05/3/2026). Các phòng', 'no-space-after-mark'],
  ['(đã gửi hồ sơ).Các phòng', '(đã gửi hồ sơ). Các phòng', 'no-space-after-mark'],
  ['kỳ họp : 02 ngày', 'kỳ họp: 02 ngày', 'space-before-mark'],
  ['đạt 46 ,8% kế hoạch', 'đạt 46,8% kế hoạch', 'space-before-mark'],
  ['kỳ họp:02 ngày', 'kỳ họp: 02 ngày', 'no-space-after-mark'],
  ['tăng 4,,5% so', 'tăng 4,5% so', 'double-mark'],
  ['hồ sơ,, tờ trình', 'hồ sơ, tờ trình', 'double-mark'],
  ['trên 98%% hồ sơ', 'trên 98% hồ sơ', 'double-mark'],
  ['hồ sơ;; tờ trình', 'hồ sơ; tờ trình', 'double-mark'],
  ['bao gồm:: hồ sơ', 'bao gồm: hồ sơ', 'double-mark'],
  ['đã gửi.. Các phòng', 'đã gửi. Các phòng', 'double-mark'],
  ['hồ sơ(bản sao)', 'hồ sơ (bản sao)', 'no-space-before-bracket'],
  ['ngày 05/3/2026của Sở', 'ngày 05/3/2026 của Sở', 'glued-number'],
  ['tháng 3 năm 2026của Sở', 'tháng 3 năm 2026 của Sở', 'glued-number'],
  ['giai đoạn 2026 -2030', 'giai đoạn 2026 - 2030', 'uneven-dash'],
  ['giai đoạn 2026– 2030', 'giai đoạn 2026 – 2030', 'uneven-dash'],
  ['kinh tế- xã hội', 'kinh tế - xã hội', 'uneven-dash'],
  ['Hà Nội -Hải Phòng', 'Hà Nội - Hải Phòng', 'uneven-dash'],
  ['ông Nguyễn Văn An-Giám đốc Sở', 'ông Nguyễn Văn An - Giám đốc Sở', 'tight-dash'],
  ['bà Lê Thị Bình-Viện trưởng', 'bà Lê Thị Bình - Viện trưởng', 'tight-dash'],
  ['ông Trần Bình–Chi cục trưởng', 'ông Trần Bình – Chi cục trưởng', 'tight-dash'],
  ['ngày 15/ 4/2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15 /4/2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15 / 4/2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15/4 /2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15/4/ 2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15 / 4 / 2026', 'ngày 15/4/2026', 'space-in-date'],
  ['ngày 15/ 4/ 2026', 'ngày 15/4/2026', 'space-in-date'],
  ['tháng 4/ 2026', 'tháng 4/2026', 'space-in-date'],
  ['hồ sơ,; tờ trình', 'hồ sơ; tờ trình', 'two-marks'],
  ['hồ sơ;, tờ trình', 'hồ sơ, tờ trình', 'two-marks'],
  ['(bản sao): , tờ trình', '(bản sao):, tờ trình', 'space-before-mark'],
  ['hồ sơ, , tờ trình', 'hồ sơ, tờ trình', 'double-mark'],
  ['hồ sơ; ; tờ trình', 'hồ sơ; tờ trình', 'double-mark'],
  ['“Ngày không giấy”tại Sở', '“Ngày không giấy” tại Sở', 'no-space-after-mark'],
  ['kèm “ hồ sơ” của Sở', 'kèm “hồ sơ” của Sở', 'space-after-bracket'],
  ['kèm “hồ sơ ” của Sở', 'kèm “hồ sơ” của Sở', 'space-before-mark'],
  ['kèm (“ hồ sơ” của Sở', 'kèm (“hồ sơ” của Sở', 'space-after-bracket'],
  ['trong tháng9 này', 'trong tháng 9 này', 'glued-number'],
  ['trong năm2026 này', 'trong năm 2026 này', 'glued-number'],
  ['theo khoản2 Điều 5', 'theo khoản 2 Điều 5', 'glued-number'],
  ['đạt 1.284tỷ đồng', 'đạt 1.284 tỷ đồng', 'glued-number'],
  ['gồm 12hồ sơ', 'gồm 12 hồ sơ', 'glued-number'],
  ['trong 15ngày tới', 'trong 15 ngày tới', 'glued-number'],
  ['nhóm 5;m là', 'nhóm 5; m là', 'no-space-after-mark'],
  ['tại Né(bản sao', 'tại Né (bản sao', 'no-space-before-bracket'],
  ['(tại mục a)gửi về Sở', '(tại mục a) gửi về Sở', 'no-space-after-mark'],
  ['gửi vanthu@sct.vn , Sở Y tế', 'gửi vanthu@sct.vn, Sở Y tế', 'space-before-mark'],
  ['tại www.sct.vn  và', 'tại www.sct.vn và', 'double-space'],
];

const RIGHT = [
  'Công văn ngày   /4/2026',
  'hồ sơ, tờ trình; dự thảo: kế hoạch',
  'chỗ để điền     ở đây',
  'tỷ lệ 1 : 500, 1:500 và lúc 7:30',
  'đạt 24,5 tỷ đồng, 24,5tr/người',
  'P.Giám đốc, TP.Huế, ThS.Bình, PGS.Bình',
  'tệp bao-cao.docx, mục 1.2.Rà soát',
  'công thức Qb(max), CN(M.Cường)',
  'a)rà soát hồ sơ; b)lập danh sách',
  'gồm: 1)hồ sơ, 2)tờ trình',
  'và/hoặc, và / hoặc, 1 / 2',
  'giai đoạn 2026-2030, 2026 - 2030',
  'kinh tế - xã hội, Bắc-Nam, An-PCT',
  'chợ, siêu thị... và cửa hàng',
  'tại https://angiangthuong.vn/a,b;c và www.sct.vn/a;b',
  'gửi vanthu@angiangthuong.gov.vn,sct@angiangthuong.gov.vn ngay',
  'mức 15/4 /100, 150 /4/2026, 1.15/ 4/2026',
  'nhiệt độ -5 độ, mức 10 -20%',
  'họp ngày 15/4/2026; gửi trước ngày 20/4/2026.',
  'chỗ    điền, tệp .docx, mục .5',
  'loại A3, K15; Quốc lộ 4d, số 12a và 5hộp',
  'mức 24,m là đúng, mã ,5 và :5',
  'hồ sơ(A) và đơn(B)',
  'chợ.. và 5.. Các phòng',
  'thực hiện.ABC và thực hiện.T1',
  'gặp Ths.Bình, Pgs.Bình',
  'cỡ 5“ là đúng, (bản sao )5',
  'mã 15/4/ 20261 và 15/ 4/1826',
  'mã 2026 -20305, phương án a -b và ổ- đĩa, ổ -đĩa',
  'ông Trần Bình-viện trưởng, đồng chí Bình-Giám đốc Sở',
  'xem www.soct/a,b và sct.gov.vn/a,b hoặc tin.org/a;b',
];

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ' theo quy định.'],
  ['Trong tháng này, các đơn vị ', ''],
  ['Trong tháng này các đơn vị nêu tên ở trên ', ' và tiếp tục theo dõi, đôn đốc.'],
];

describe('a fault of spacing', () => {
  test.each(FAULTS)('%s', (wrong, right, kind) => {
    for (const [before, after] of AROUND) {
      const text = before + wrong + after;
      const faults = spacingFaults(text);
      expect(faults, text).toMatchObject([{ kind }]);
      const [{ span, suggestion, found }] = faults as [(typeof faults)[0]];
      expect(text.slice(span.start, span.end)).toBe(found);
      expect(text.slice(0, span.start) + suggestion + text.slice(span.end)).toBe(before + right + after);
      expect(spacingFaults(before + right + after)).toEqual(right.includes('(bản') ? expect.anything() : []);
      expect(spacingFaults(text, [{ start: before.length, end: before.length + wrong.length }])).toEqual([]);
    }
  });

  test('each is told where there are several', () => {
    expect(spacingFaults('hồ sơ ,tờ  trình;dự thảo .').map(({ kind }) => kind)).toEqual([
      'space-before-mark',
      'double-space',
      'no-space-after-mark',
      'space-before-mark',
    ]);
  });
});

describe('what is spaced right', () => {
  test.each(RIGHT)('%s', (text) => {
    for (const [before, after] of AROUND) expect(spacingFaults(before + text + after), text).toEqual([]);
  });
});

describe('in a sentence', () => {
  test.each([
    ['nhiệm vụ  đã giao', 'nhiệm vụ đã giao'],
    ['Sông Xanh 2;  đường dây', 'Sông Xanh 2; đường dây'],
    ['đã ban hành .', 'đã ban hành.'],
    ['các xã , phường', 'các xã, phường'],
    ['các xã,phường', 'các xã, phường'],
    ['bao gồm:kế hoạch', 'bao gồm: kế hoạch'],
    ['hệ thống ( lưới điện)', 'hệ thống (lưới điện)'],
    ['hệ thống (lưới điện )', 'hệ thống (lưới điện)'],
    ['cụm công nghiệp(viết tắt)', 'cụm công nghiệp (viết tắt)'],
    ['giai đoạn 2026 -2030', 'giai đoạn 2026 - 2030'],
    ['giai đoạn 2026- 2030', 'giai đoạn 2026 - 2030'],
    ['kinh tế -xã hội', 'kinh tế - xã hội'],
    ['Đ/c Nguyễn Văn An-PCT UBND tỉnh', 'Đ/c Nguyễn Văn An - PCT UBND tỉnh'],
    ['các đơn vị thực hiện.Giao Văn phòng theo dõi', 'các đơn vị thực hiện. Giao Văn phòng theo dõi'],
    ['trước ngày 10/3/2026.Giao Văn phòng', 'trước ngày 10/3/2026. Giao Văn phòng'],
    ['(nếu có)gửi Sở', '(nếu có) gửi Sở'],
  ])('repairs %s', (text, right) => {
    const faults = spacingFaults(text);
    expect(faults).toHaveLength(1);
    const { span, suggestion, found } = faults[0]!;
    expect(text.slice(span.start, span.end)).toBe(found);
    expect(text.slice(0, span.start) + suggestion + text.slice(span.end)).toBe(right);
  });

  test.each([
    'Các P.Giám đốc Sở, TP.Huế, T.Q.Hùng, ThS.Bình',
    'tăng 20,56%, đạt 2.001,42 triệu USD lúc 13:30',
    'xem tại https://soct.angiangthuong.gov.vn/a,b;c:d',
    'gửi hộp thư vanthu@angiangthuong.gov.vn.Trân trọng',
    'giai đoạn 2026-2030, 2026 - 2030; tỷ lệ 1 : 500',
    'Thông tư 16/2026/TT-BCT; Điện lực – Than; Bắc-Nam',
    'a) xây dựng kế hoạch; b) tổ chức thực hiện ./.',
    'Hà Nội-Hải Phòng; Phri-đrích Ăng-ghen',
    // At the start and at the end of a paragraph.
    '  hồ sơ',
    'hồ sơ  ',
    ',hồ sơ',
    'x-Giám đốc',
    '- rà soát',
    '-rà soát',
    'kinh tế -',
    'đã ghi.Các phòng',
    '- Nguyễn Văn An-',
    'hồ sơ(',
    'hồ sơ ( ',
    'năm',
    'đã gửi..',
  ])('leaves alone: %s', (text) => expect(spacingFaults(text)).toEqual([]));

  test('leaves excluded stretches alone', () => {
    expect(spacingFaults('Số:      /TB-SCT', [{ start: 0, end: 16 }])).toEqual([]);
  });
});
