import { describe, expect, it } from 'vitest';
import { unpairedMarks } from '../../../server/src/model/language/marks/brackets';
import {
  capitalsAfterSemicolon,
  type Ending,
  endingOf,
  textEndOf,
} from '../../../server/src/model/language/marks/punctuation';
import { spacingFaults } from '../../../server/src/model/language/marks/spacing';
import {
  countDecomposed,
  decomposedWords,
  fromTcvn3,
  fromVni,
  invisibleCharacters,
  legacyText,
  lookAlikes,
} from '../../../server/src/model/language/spelling/encoding';
import { wordsOf } from '../../../server/src/model/language/words';

describe('encoding', () => {
  it('composes decomposed words', () => {
    const line = 'tiếp tục theo dõi'.normalize('NFD');
    expect(decomposedWords(line).map(({ suggestion }) => suggestion)).toEqual(['tiếp', 'tục', 'dõi']);
    expect(countDecomposed('rõ'.normalize('NFD'))).toBe(1);
    expect(decomposedWords('tiếp tục theo dõi')).toEqual([]);
  });

  it.each([
    ['Ðiện lực', 'Ðiện', 'Điện'],
    ['nhƣ sau', 'nhƣ', 'như'],
    ['quy định c\u0443a Sở', 'c\u0443a', 'cya'],
    ['vướng mắc ch0 các dự án', 'ch0', 'cho'],
    ['giám đốc bệnh νiện', 'νiện', 'viện'],
    ['CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HÕA', 'HÒA'],
  ])('finds letters that only look right: %s', (line, found, suggestion) => {
    expect(lookAlikes(line)).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'hệ số α và β',
    'αi là hệ số',
    'góc τi',
    'dài 1km, 10kg, mã a01, tầng1',
    'Москва',
    'Đường dây 110 kV',
  ])('leaves other alphabets alone: %s', (line) => {
    expect(lookAlikes(line)).toEqual([]);
  });

  it.each([
    ['Uû', 'Uỷ'],
    ['nh©n', 'nhân'],
    ['d©n', 'dân'],
    ['®Þnh', 'định'],
    ['tØnh', 'tỉnh'],
    ['th\u00ad¬ng', 'thương'],
  ])('reads TCVN3: %s', (word, right) => expect(fromTcvn3(word)).toBe(right));

  it.each([
    ['UÛY', 'ỦY'],
    ['NHAÂN', 'NHÂN'],
    ['DAÂN', 'DÂN'],
    ['ñòa', 'địa'],
    ['phöông', 'phương'],
    ['thöïc', 'thực'],
    ['hieän', 'hiện'],
  ])('reads VNI: %s', (word, right) => expect(fromVni(word)).toBe(right));

  it('recognises old encodings by three words', () => {
    expect(legacyText('Uû ban nh©n d©n tØnh qu¶n lý')).toMatchObject({ encoding: 'TCVN3' });
    expect(legacyText('UÛY BAN NHAÂN DAÂN TÆNH')).toMatchObject({
      encoding: 'VNI',
      suggestion: 'ỦY BAN NHÂN DÂN TỈNH',
    });
    expect(legacyText('Sở Công Thương © 2026, góc 30° ± 5°')).toBeNull();
    expect(legacyText('hoàn thành trước ngày 15/3/2026, khoá hoá đơn, quê quán')).toBeNull();
  });

  it('finds what cannot be seen', () => {
    expect(invisibleCharacters('a\u200bb\u00a0c\ufffd')).toMatchObject([
      { found: 'U+200B', suggestion: '', kind: 'invisible' },
      { found: 'U+00A0', suggestion: ' ', kind: 'no-break-space' },
      { found: 'U+FFFD', suggestion: '\ufffd', kind: 'lost' },
    ]);
  });
});

describe('spacing', () => {
  it.each([
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

  it.each([
    'Các P.Giám đốc Sở, TP.Huế, T.Q.Hùng, ThS.Bình',
    'tăng 20,56%, đạt 2.001,42 triệu USD lúc 13:30',
    'xem tại https://soct.angiangthuong.gov.vn/a,b;c:d',
    'gửi hộp thư vanthu@angiangthuong.gov.vn.Trân trọng',
    'giai đoạn 2026-2030, 2026 - 2030; tỷ lệ 1 : 500',
    'Thông tư 16/2026/TT-BCT; Điện lực – Than; Bắc-Nam',
    'a) xây dựng kế hoạch; b) tổ chức thực hiện ./.',
    'Hà Nội-Hải Phòng; Phri-đrích Ăng-ghen',
  ])('leaves alone: %s', (text) => expect(spacingFaults(text)).toEqual([]));

  it('leaves excluded stretches alone', () => {
    expect(spacingFaults('Số:      /TB-SCT', [{ start: 0, end: 16 }])).toEqual([]);
  });
});

describe('final marks', () => {
  it.each<[string, Ending]>([
    ['đã giao.', '.'],
    ['đã giao;', ';'],
    ['(nếu có).)', '.'],
    ['kế hoạch “Năm xanh”.”', '.'],
    ['chợ, siêu thị…', '…'],
    ['thực hiện./.', '.'],
    ['thực hiện,.', 'double'],
    ['như sau::', 'double'],
    ['bàn ghế, v.v.;', ';'],
    ['bàn ghế,...', '…'],
    ['thực hiện', 'none'],
    ['(b/c)', 'none'],
  ])('%s ends with %s', (text, ending) => expect(endingOf(text)).toBe(ending));

  it('knows where a text ends', () => {
    expect(textEndOf('Rà soát quy hoạch').span).toEqual({ start: 12, end: 17 });
    expect(textEndOf('theo kế hoạch “Năm xanh;”').span).toEqual({ start: 23, end: 24 });
  });
});

describe('brackets and semicolons', () => {
  it.each([
    ['các sở (ngành', '('],
    ['các sở ngành) và', ')'],
    ['phong trào “Năm xanh', '“'],
    ['các sở (ngành [địa phương)', '['],
  ])('finds the loose mark in %s', (text, found) =>
    expect(unpairedMarks(text).loose).toMatchObject([{ found }]),
  );

  it.each(['a) kế hoạch; b) báo cáo (nếu có)', 'gồm: 1) hồ sơ, 2) tờ trình', '“Năm (2026) xanh”'])(
    'accepts %s',
    (text) => expect(unpairedMarks(text)).toEqual({ loose: [], odd: [] }),
  );

  it.each([
    ['kế hoạch năm 2026; Tăng cường kiểm tra', 'Tăng cường', 'tăng cường'],
    ['theo quy định; Chịu trách nhiệm trước Sở', 'Chịu trách nhiệm', 'chịu trách nhiệm'],
  ])('%s', (text, found, suggestion) => {
    expect(capitalsAfterSemicolon(wordsOf(text))).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    'Đề án xuất khẩu; Kế hoạch phát triển chợ; Báo cáo tài chính',
    'các xã; Trưởng các phòng; UBND tỉnh',
  ])('accepts %s', (text) => expect(capitalsAfterSemicolon(wordsOf(text))).toEqual([]));
});
