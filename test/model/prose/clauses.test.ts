import { expect, test } from 'vitest';
import { sentencesOf } from '../../../server/src/model/prose/clauses';

test('a sentence ends at a full stop behind a word, a clause at a semicolon or before the next number, outside brackets', () => {
  const parts = (text: string) =>
    sentencesOf(text).map(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)));
  expect(parts('Lập dự toán; trình Sở (gồm A; B). Gửi TP. Đồng Xanh.')).toEqual([
    ['Lập dự toán;', 'trình Sở (gồm A; B).'],
    ['Gửi TP. Đồng Xanh.'],
  ]);
  expect(parts('Khoa Nội (BSCKII. Nguyễn Văn A) lập dự toán. Trình Sở.')).toEqual([
    ['Khoa Nội (BSCKII. Nguyễn Văn A) lập dự toán.'],
    ['Trình Sở.'],
  ]);
  expect(parts('BSCKI. Nguyễn Văn A lập dự toán.')).toEqual([['BSCKI. Nguyễn Văn A lập dự toán.']]);
  expect(parts('Ban hành: (1) Quy chế; (2) Kế hoạch.')).toEqual([['Quy chế;', 'Kế hoạch.']]);
});
