import { expect, test } from 'vitest';
import {
  HOLIDAYS,
  holidayYears,
  isWorkingDay,
  previousWorkingDay,
  restOf,
} from '../../../server/src/model/deadline/holidays';

test.each([
  ['2026-03-15', 'Chủ nhật'],
  ['2026-02-28', 'Thứ Bảy'],
  ['2026-02-17', 'nghỉ Tết Nguyên đán'],
  ['2026-04-26', 'nghỉ Giỗ Tổ Hùng Vương'],
  ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2024-02-14', 'nghỉ bù Tết Nguyên đán'],
  ['2025-05-02', 'nghỉ hoán đổi'],
  ['2027-05-03', 'nghỉ bù Ngày Quốc tế Lao động'],
  ['2031-09-02', 'nghỉ Quốc khánh'],
  ['2026-03-10', null],
  ['2026-01-10', null],
])('%s is a day off: %s', (day, reason) => {
  expect(restOf(day, HOLIDAYS)).toBe(reason);
});

test('the last working day before a holiday', () => {
  expect(previousWorkingDay('2026-03-15', HOLIDAYS)).toBe('2026-03-13');
  expect(previousWorkingDay('2026-02-22', HOLIDAYS)).toBe('2026-02-13');
  expect(previousWorkingDay('2026-03-10', HOLIDAYS)).toBe('2026-03-10');
});

test('an office adds its own years', () => {
  const years = holidayYears([
    {
      year: 2030,
      days: [{ from: '2030-02-04', name: 'Tết Nguyên đán' }],
      worked: ['2030-02-16'],
    },
  ]);
  expect(isWorkingDay('2030-02-04', HOLIDAYS)).toBe(true);
  expect(isWorkingDay('2030-02-04', years)).toBe(false);
  expect(isWorkingDay('2030-02-16', years)).toBe(true);
});

test('a year that an office gives itself takes the place of what is known of it', () => {
  const years = holidayYears([
    {
      year: 2027,
      days: [{ from: '2027-02-05', to: '2027-02-09', name: 'Tết Nguyên đán' }],
      worked: ['2027-02-13'],
    },
  ]);
  expect(restOf('2027-02-05', years)).toBe('nghỉ Tết Nguyên đán');
  expect(restOf('2027-02-06', years)).toBe('Thứ Bảy');
  expect(restOf('2027-02-09', years)).toBe('nghỉ Tết Nguyên đán');
  expect(restOf('2027-02-10', years)).toBe(null);
  expect(restOf('2027-02-13', years)).toBe(null);
  expect(restOf('2026-02-17', years)).toBe('nghỉ Tết Nguyên đán');
});
