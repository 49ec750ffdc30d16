import { describe, expect, it } from 'vitest';
import { markerOf } from '../../server/src/syntax/marker';
import { markerWith } from '../../server/src/syntax/marker-text';

const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const ORDINALS = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười tư',
  'mười lăm',
  'mười sáu',
  'mười bảy',
  'mười tám',
  'mười chín',
  'hai mươi',
  'hai mươi mốt',
  'hai mươi hai',
  'hai mươi ba',
  'hai mươi tư',
  'hai mươi lăm',
  'hai mươi sáu',
  'hai mươi bảy',
  'hai mươi tám',
  'hai mươi chín',
];

describe('a list is counted through', () => {
  /** The style of the marker that each of so many texts has, and its number. */
  const counted = (texts: readonly string[]) =>
    texts.map((text) => {
      const marker = markerOf(text);
      return [marker?.style, marker?.text, marker?.numbers, text.slice(marker?.length)];
    });
  const expected = (style: string, marks: readonly string[]) =>
    marks.map((mark, i) => [style, mark, [i + 1], 'Kiểm tra']);

  it.each([
    ['roman', NUMERALS.map((numeral) => `${numeral}.`)],
    ['roman', NUMERALS.map((numeral) => `${numeral})`)],
    ['roman', NUMERALS.map((numeral) => `${numeral}-`)],
    ['part', NUMERALS.map((numeral) => `Phần ${numeral}.`)],
    ['part', NUMERALS.map((numeral) => `CHƯƠNG ${numeral}:`)],
    ['part', ORDINALS.slice(0, 10).map((word) => `Phần thứ ${word}:`)],
    ['letter', [...'abcdđeghiklmnopqrstuvxy'].map((letter) => `${letter})`)],
    ['letter', [...'abcdđeghiklmnopqrstuvxy'].map((letter) => `${letter}.`)],
    ['letter', [...'abcdđeghiklmnopqrstuvxy'].map((letter) => `${letter}/`)],
    ['letter', [...'abcdđeghiklmnopqrstuvxy'].map((letter) => `${letter}-`)],
    ['letter', [...'abcdđeghiklmnopqrstuvxy'].map((letter) => `${letter}:`)],
    ['letter', [...'abcdđegh'].map((letter) => letter)],
    ['ordinal', ORDINALS.map((word) => `Thứ ${word},`)],
    ['ordinal', ORDINALS.map((word) => `Thứ ${word} là:`)],
    [
      'ordinal',
      ['Một', ...ORDINALS.slice(1, 10).map((word) => word[0]!.toUpperCase() + word.slice(1))].map(
        (word) => `${word} là,`,
      ),
    ],
    ['arabic', Array.from({ length: 99 }, (_, i) => `${i + 1}.`)],
    ['arabic', Array.from({ length: 99 }, (_, i) => `${i + 1}:`)],
    ['arabic-bracket', Array.from({ length: 99 }, (_, i) => `${i + 1})`)],
    ['arabic-bracket', Array.from({ length: 99 }, (_, i) => `${i + 1}/`)],
    ['parenthesis', Array.from({ length: 99 }, (_, i) => `(${i + 1})`)],
    ['article', Array.from({ length: 120 }, (_, i) => `Điều ${i + 1}.`)],
  ])('%s: %s', (style, marks) => {
    expect(counted(marks.map((mark) => `${mark} Kiểm tra`))).toEqual(expected(style, marks));
    // Not so `Hai là,Kiểm tra`, of which nobody knows how it goes on, and letters that want their blank.
    if (style === 'arabic')
      expect(counted(marks.map((mark) => `${mark}Kiểm tra`))).toEqual(expected(style, marks));
    // A number, a quotation mark or a word before it: no list begins in the middle of a line.
    for (const before of ['50 ', 'x ', '“', '% ', 'Nay '])
      expect(
        counted(marks.map((mark) => `${before}${mark} Kiểm tra`)).map(([found]) => found),
        before,
      ).toEqual(marks.map(() => undefined));
    if (style !== 'part')
      expect(counted(marks.map((mark) => `${mark}  Kiểm tra`))).toEqual(expected(style, marks));
  });
});

describe('markers', () => {
  it.each([
    ['3. Về thương mại', 'arabic', '3.', [3]],
    ['3.10. Rà soát', 'arabic', '3.10.', [3, 10]],
    ['2.9 Triển khai', 'arabic', '2.9', [2, 9]],
    ['6.10.Tham mưu', 'arabic', '6.10.', [6, 10]],
    ['1.1.. Rà soát', 'arabic', '1.1..', [1, 1]],
    ['2.1- Rà soát', 'arabic', '2.1-', [2, 1]],
    ['4) Đôn đốc', 'arabic-bracket', '4)', [4]],
    ['(4) Đôn đốc', 'parenthesis', '(4)', [4]],
    ['II. Nhiệm vụ', 'roman', 'II.', [2]],
    ['A. KẾT QUẢ', 'capital', 'A.', [1]],
    ['Đ. TỔ CHỨC', 'capital', 'Đ.', [5]],
    ['H. TỔ CHỨC', 'capital', 'H.', [8]],
    ['đ) Kiểm tra', 'letter', 'đ)', [5]],
    ['e) Kiểm tra', 'letter', 'e)', [6]],
    ['a. Kiểm tra', 'letter', 'a.', [1]],
    ['a. UBND các xã kiểm tra', 'letter', 'a.', [1]],
    ['h. UBND các xã kiểm tra', 'letter', 'h.', [8]],
    ['b Kiểm tra', 'letter', 'b', [2]],
    ['C) Kiểm tra', 'letter', 'C)', [3]],
    ['II) Nhiệm vụ', 'roman', 'II)', [2]],
    ['II- Nhiệm vụ', 'roman', 'II-', [2]],
    ['2-3. Rà soát', 'arabic', '2-3.', [2, 3]],
    ['Thứ năm, tăng cường', 'ordinal', 'Thứ năm,', [5]],
    ['Hai là, tăng cường', 'ordinal', 'Hai là,', [2]],
    ['Thứ mười hai, tăng cường', 'ordinal', 'Thứ mười hai,', [12]],
    ['Thứ hai mươi mốt, tăng cường', 'ordinal', 'Thứ hai mươi mốt,', [21]],
    ['Thứ hai mươi lăm, tăng cường', 'ordinal', 'Thứ hai mươi lăm,', [25]],
    ['Phần II', 'part', 'Phần II', [2]],
    ['Điều 5. Tổ chức thực hiện', 'article', 'Điều 5.', [5]],
    ['- Văn phòng', 'dash', '-', []],
    ['+ Văn phòng', 'plus', '+', []],
  ])('%j has one', (text, style, mark, numbers) => {
    const marker = markerOf(text);
    expect(marker).toMatchObject({ style, text: mark, numbers });
    expect(text.slice(0, marker!.length).trimEnd()).toBe(mark);
  });

  it.each([
    '50 tổ chức, cá nhân',
    '2.9 MW',
    '2021-2025',
    '1.5-2.0 tỷ đồng',
    '2.1-3.4% so với năm trước',
    '(3) tháng',
    '(02 bản chính)',
    '15/3/2026 là hạn',
    '-CP ngày 05/3/2026',
    '-5% so với cùng kỳ',
    '3/4 nhóm ngành',
    'p. giám đốc',
    'TP. BÌNH HÒA',
    'Q. HOÀN KIẾM',
    'a khoản 2 Điều 5',
    'Thứ sáu ngày 10/4/2026',
    'Việc thứ hai, nếu có',
    'VII',
    '',
  ])('%j has none', (text) => expect(markerOf(text)).toBeNull());
});

describe('another number in the manner of a mark', () => {
  it.each<[string, readonly number[], string | null]>([
    ['1.2. Kiểm tra', [1, 3], '1.3.'],
    ['3.l. Kiểm tra', [3, 2], '3.2.'],
    ['l. Văn phòng', [2], '2.'],
    ['3) Kiểm tra', [4], '4)'],
    ['đ) Kiểm tra', [6], 'e)'],
    ['y) Kiểm tra', [24], null],
    ['A. CÔNG VIỆC', [5], 'Đ.'],
    ['IX. Kiểm tra', [10], 'X.'],
    ['Thứ nhất, kiểm tra', [14], 'Thứ mười bốn,'],
    ['Thứ nhất, kiểm tra', [16], 'Thứ mười sáu,'],
    ['Một là, kiểm tra', [4], 'Bốn là,'],
    ['Hai là, kiểm tra', [1], 'Một là,'],
    ['Hai là: kiểm tra', [21], 'Hai mươi mốt là:'],
    ['- Kiểm tra', [2], null],
  ])('%s, %s: %s', (text, numbers, mark) => {
    expect(markerWith(markerOf(text)!, numbers)).toBe(mark);
  });
});

describe('a mark as it is written, and what only looks like one', () => {
  /** The style, the numbers and the mark of a text, and what stands behind it. */
  const read = (text: string): string => {
    const marker = markerOf(text);
    if (!marker) return 'none';
    const { style, numbers, text: mark, length } = marker;
    return `${style} ${numbers.join('.')} [${mark}] ${text.slice(length)}`;
  };

  it.each([
    // Other words for a number.
    ['Thứ nhì, Kiểm tra', 'ordinal 2 [Thứ nhì,] Kiểm tra'],
    ['Thứ bốn: Kiểm tra', 'ordinal 4 [Thứ bốn:] Kiểm tra'],
    ['Thứ bẩy là, Kiểm tra', 'ordinal 7 [Thứ bẩy là,] Kiểm tra'],
    ['Một là, Kiểm tra', 'ordinal 1 [Một là,] Kiểm tra'],
    ['Hai mươi mốt là: Kiểm tra', 'ordinal 21 [Hai mươi mốt là:] Kiểm tra'],
    ['Thứ Hai, ngày 06/4/2026', 'none'],
    ['Thứ hai, ngày 06/4/2026', 'none'],
    ['Thứ trưởng, Kiểm tra', 'none'],
    ['Hai phòng, Kiểm tra', 'none'],
    // Slips of the hand.
    ['1.1.. Kiểm tra', 'arabic 1.1 [1.1..] Kiểm tra'],
    ['1.1 . Kiểm tra', 'arabic 1.1 [1.1 .] Kiểm tra'],
    ['1,1. Kiểm tra', 'arabic 1.1 [1,1.] Kiểm tra'],
    ['12..13. Kiểm tra', 'arabic 12.13 [12..13.] Kiểm tra'],
    ['2.1- Kiểm tra', 'arabic 2.1 [2.1-] Kiểm tra'],
    ['2.1/ Kiểm tra', 'arabic 2.1 [2.1/] Kiểm tra'],
    ['10.11.12- Kiểm tra', 'arabic 10.11.12 [10.11.12-] Kiểm tra'],
    ['1; Kiểm tra', 'arabic 1 [1;] Kiểm tra'],
    ['1,5 triệu đồng', 'none'],
    ['1,5. triệu', 'none'],
    ['II NHIỆM VỤ', 'roman 2 [II] NHIỆM VỤ'],
    ['III NHIỆM VỤ', 'roman 3 [III] NHIỆM VỤ'],
    ['IV NHIỆM VỤ', 'roman 4 [IV] NHIỆM VỤ'],
    ['IX NHIỆM VỤ', 'roman 9 [IX] NHIỆM VỤ'],
    ['VII NHIỆM VỤ', 'roman 7 [VII] NHIỆM VỤ'],
    ['Il. NHIỆM VỤ', 'roman 2 [Il.] NHIỆM VỤ'],
    ['lV. NHIỆM VỤ', 'roman 4 [lV.] NHIỆM VỤ'],
    ['Vll. NHIỆM VỤ', 'roman 7 [Vll.] NHIỆM VỤ'],
    ['II Nhiệm vụ', 'none'],
    ['VI PHẠM', 'none'],
    ['I NHIỆM VỤ TRỌNG TÂM', 'roman 1 [I] NHIỆM VỤ TRỌNG TÂM'],
    ['I LOVE YOU là bài hát', 'none'],
    ['XI MĂNG', 'none'],
    ['IIII. NHIỆM VỤ', 'roman 4 [IIII.] NHIỆM VỤ'],
    ['IIIII. NHIỆM VỤ', 'none'],
    ['II, NHIỆM VỤ TRỌNG TÂM', 'roman 2 [II,] NHIỆM VỤ TRỌNG TÂM'],
    ['II, III VÀ IV', 'none'],
    ['II, UBND các xã', 'none'],
    ['C) Các yêu cầu', 'letter 3 [C)] Các yêu cầu'],
    ['C) các yêu cầu', 'none'],
    ['b Giao Sở A', 'letter 2 [b] Giao Sở A'],
    ['b giao Sở A', 'none'],
    ['a. giao Sở A', 'none'],
    ['a) giao Sở A', 'letter 1 [a)] giao Sở A'],
    ['w) Giao Sở A', 'none'],
    ['j. Giao Sở A', 'none'],
    ['z/ Giao Sở A', 'none'],
    // Numbers that are quantities, times or torn off.
    ['00. Các phòng', 'none'],
    ['0. Các phòng', 'none'],
    ['0) Các phòng', 'arabic-bracket 0 [0)] Các phòng'],
    ['9. Các phòng', 'arabic 9 [9.] Các phòng'],
    ['2.9 Triển khai', 'arabic 2.9 [2.9] Triển khai'],
    ['2.9 MW', 'none'],
    ['2.9 triệu', 'none'],
    ['2.9Triển khai', 'arabic 2.9 [2.9] Triển khai'],
    ['2.9Gbps trong giờ', 'none'],
    ['29Triển khai', 'none'],
    ['l.2. Đôn đốc', 'arabic 1.2 [l.2.] Đôn đốc'],
    ['3.l. Tham mưu', 'arabic 3.1 [3.l.] Tham mưu'],
    ['29 Triển khai', 'none'],
    ['2. 1. Chủ trì', 'arabic 2.1 [2. 1.] Chủ trì'],
    ['2. 10 phòng báo cáo', 'arabic 2 [2.] 10 phòng báo cáo'],
    ['2.', 'arabic 2 [2.] '],
    ['2.chợ', 'none'],
    ['2. chợ', 'arabic 2 [2.] chợ'],
    ['2.“Chợ”', 'arabic 2 [2.] “Chợ”'],
    ['2. (chợ)', 'arabic 2 [2.] (chợ)'],
    ['2. - chợ', 'none'],
    ['1.2.3.4. Kiểm tra', 'arabic 1.2.3.4 [1.2.3.4.] Kiểm tra'],
    ['123. Kiểm tra', 'none'],
    // Bullets.
    ['-5% so với năm trước', 'none'],
    ['- 5% so với năm trước', 'dash  [-] 5% so với năm trước'],
    ['+84 912', 'none'],
    ['-CP của Chính phủ', 'none'],
    ['-Các phòng', 'dash  [-] Các phòng'],
    ['+ Các phòng', 'plus  [+] Các phòng'],
    ['• Các phòng', 'dash  [•] Các phòng'],
    ['\uf0b7 Các phòng', 'dash  [\uf0b7] Các phòng'],
    ['➢ Các phòng', 'dash  [➢] Các phòng'],
    ['o Các phòng', 'dash  [o] Các phòng'],
    ['o UBND xã', 'dash  [o] UBND xã'],
    ['o bế con', 'none'],
    ['(2) Các phòng', 'parenthesis 2 [(2)] Các phòng'],
    ['(2) các phòng', 'none'],
    ['(b/c)', 'none'],
    // Divisions.
    ['Phần thứ nhất', 'part 1 [Phần thứ nhất] '],
    ['Phần thứ X', 'part  [Phần thứ X] '],
    ['Chương II. Tổ chức', 'part 2 [Chương II.] Tổ chức'],
    ['Mục 3: Tổ chức', 'part 3 [Mục 3:] Tổ chức'],
    ['MỤC 3 TỔ CHỨC', 'part 3 [MỤC 3] TỔ CHỨC'],
    ['Mục 3 của Kế hoạch', 'none'],
    ['Mục 3/2026', 'none'],
    ['Điều 12. Tổ chức', 'article 12 [Điều 12.] Tổ chức'],
    ['Điều 12a. Tổ chức', 'article 12 [Điều 12a.] Tổ chức'],
    ['Điều 12 của Luật', 'none'],
    ['A. TỔ CHỨC', 'capital 1 [A.] TỔ CHỨC'],
    ['Đ. TỔ CHỨC', 'capital 5 [Đ.] TỔ CHỨC'],
    ['A. Tổ chức', 'none'],
    ['I. Tổ chức', 'roman 1 [I.] Tổ chức'],
    ['I-Tổ chức', 'none'],
    ['I- Tổ chức', 'roman 1 [I-] Tổ chức'],
    ['V.', 'roman 5 [V.] '],
    ['', 'none'],
  ])('%j: %s', (text, expected) => expect(read(text)).toBe(expected));
});
