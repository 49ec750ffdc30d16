import { describe, expect, it } from 'vitest';
import { markerOf } from '../../server/src/syntax/marker';

describe('markers', () => {
  it.each([
    ['3. Về thương mại', 'arabic', '3.', [3]],
    ['3.10. Rà soát', 'arabic', '3.10.', [3, 10]],
    ['2.9 Triển khai', 'arabic', '2.9', [2, 9]],
    ['6.10.Tham mưu', 'arabic', '6.10.', [6, 10]],
    ['1.1.. Rà soát', 'arabic', '1.1..', [1, 1]],
    ['4) Đôn đốc', 'arabic-bracket', '4)', [4]],
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
    '15/3/2026 là hạn',
    '-CP ngày 05/3/2026',
    '-5% so với cùng kỳ',
    '3/4 nhóm ngành',
    'p. giám đốc',
    'TP. HÀ TĨNH',
    'Q. HOÀN KIẾM',
    'a khoản 2 Điều 5',
    'Thứ sáu ngày 10/4/2026',
    'Việc thứ hai, nếu có',
    'VII',
    '',
  ])('%j has none', (text) => expect(markerOf(text)).toBeNull());
});
