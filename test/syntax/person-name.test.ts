/** What is a person's name, with what may stand before it, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import {
  honorificOf,
  isName,
  isNameInCapitals,
  startsWithSurname,
} from '../../server/src/syntax/person-name';

describe('what stands before a name', () => {
  test.each([
    ['Th.S Nguyễn Văn A', 'Th.S '],
    ['ThS. Nguyễn Văn A', 'ThS. '],
    ['TS. Nguyễn Văn A', 'TS. '],
    ['PGS.TS. Nguyễn Văn A', 'PGS.TS. '],
    ['GS, TS Nguyễn Văn A', 'GS, TS '],
    ['BSCKII. Nguyễn Văn A', 'BSCKII. '],
    ['BSCK2 Nguyễn Văn A', 'BSCK2 '],
    ['CKI Nguyễn Văn A', 'CKI '],
    ['Bác sĩ Nguyễn Văn A', 'Bác sĩ '],
    ['Luật sư Nguyễn Văn A', 'Luật sư '],
    ['Thạc sĩ, Bác sĩ Nguyễn Văn A', 'Thạc sĩ, Bác sĩ '],
    ['Nhà giáo ưu tú - Tiến sĩ Nguyễn Văn A', 'Nhà giáo ưu tú - Tiến sĩ '],
    ['Thiếu tướng Nguyễn Văn A', 'Thiếu tướng '],
    ['Đại tá Nguyễn Văn A', 'Đại tá '],
    ['Thượng uý Nguyễn Văn A', 'Thượng uý '],
    ['Đồng chí Nguyễn Văn A', 'Đồng chí '],
    ['Đ/c Nguyễn Văn A', 'Đ/c '],
    ['Ông Nguyễn Văn A', 'Ông '],
    ['Bà: Lê Thị B', ''],
    ['Ông Ba', ''],
    ['Nguyễn Văn A', ''],
    ['Tsan Văn A', ''],
    ['Đại lộ Nguyễn Văn A', ''],
  ])('%s: %j', (text, before) => expect(honorificOf(text)).toBe(before));
});

describe('a name', () => {
  test.each([
    'Nguyễn Văn A',
    'Lê Bình',
    'TS. Lê Bình',
    'Đồng chí Nguyễn Thị Minh Khai',
    'Y Ngông Niê Kđăm',
    'Nguyễn H. Bình',
    'K’Bình Đông',
    'NGUYỄN VĂN A',
  ])('%s', (text) => expect(isName(text)).toBe(true));

  test.each([
    'Nguyễn',
    'Nguyễn Văn a',
    'nguyễn Văn A',
    'Nguyễn Văn A,',
    'Phó Giám đốc',
    'Nguyễn Văn A (đã ký)',
    'Nguyễn Văn Anh Bình Chi Dung Em',
    '',
    `${'Nguyễnnnnnnnnnnnnn '.repeat(4)}Văn Bình`,
  ])('none: %j', (text) => expect(isName(text)).toBe(false));
});

describe('a name in capitals', () => {
  test.each(['NGUYỄN VĂN A', 'LÊ THỊ BÌNH.', 'TRẦN VĂN BÌNH MINH,', 'VŨ THỊ A;'])('%s', (text) =>
    expect(isNameInCapitals(text)).toBe(true),
  );

  test.each([
    'LÊ BÌNH',
    'Nguyễn Văn A',
    'NGUYỄN VĂN A B C D',
    'SỞ TÀI CHÍNH TỈNH',
    'LÊN KẾ HOẠCH NĂM',
    'NGUYỄN VĂN A -',
    ' NGUYỄN VĂN A',
    `NGUYỄN VĂN ${'A'.repeat(60)}`,
  ])('none: %j', (text) => expect(isNameInCapitals(text)).toBe(false));

  test('begins with a surname as a whole word', () => {
    expect(['LÊ BÌNH', 'PHẠM', 'QUÁCH A'].map(startsWithSurname)).toEqual([true, true, true]);
    expect(['LÊN', 'SỞ Y TẾ', 'Lê Bình', 'BÀ LÊ'].map(startsWithSurname)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
