import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../server/src/model/date/calendar';
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

/** Every weekday that is off with the name that is told, and every Saturday or Sunday that is worked. */
test.each([
  [
    2024,
    '01-01 Tết Dương lịch, 02-08 Tết Nguyên đán, 02-09 Tết Nguyên đán, 02-12 Tết Nguyên đán, 02-13 bù Tết Nguyên đán, 02-14 bù Tết Nguyên đán, 04-18 Giỗ Tổ Hùng Vương, 04-29 hoán đổi, 04-30 Ngày Chiến thắng, 05-01 Ngày Quốc tế Lao động, 09-02 Quốc khánh, 09-03 Quốc khánh',
    '05-04',
  ],
  [
    2025,
    '01-01 Tết Dương lịch, 01-27 Tết Nguyên đán, 01-28 Tết Nguyên đán, 01-29 Tết Nguyên đán, 01-30 Tết Nguyên đán, 01-31 Tết Nguyên đán, 04-07 Giỗ Tổ Hùng Vương, 04-30 Ngày Chiến thắng, 05-01 Ngày Quốc tế Lao động, 05-02 hoán đổi, 09-01 Quốc khánh, 09-02 Quốc khánh',
    '04-26',
  ],
  [
    2026,
    '01-01 Tết Dương lịch, 01-02 hoán đổi, 02-16 Tết Nguyên đán, 02-17 Tết Nguyên đán, 02-18 Tết Nguyên đán, 02-19 Tết Nguyên đán, 02-20 Tết Nguyên đán, 04-27 bù Giỗ Tổ Hùng Vương, 04-30 Ngày Chiến thắng, 05-01 Ngày Quốc tế Lao động, 09-01 Quốc khánh, 09-02 Quốc khánh',
    '01-10',
  ],
  [
    2027,
    '01-01 Tết Dương lịch, 02-05 Tết Nguyên đán, 02-08 Tết Nguyên đán, 02-09 bù Tết Nguyên đán, 02-10 bù Tết Nguyên đán, 04-16 Giỗ Tổ Hùng Vương, 04-30 Ngày Chiến thắng, 05-03 bù Ngày Quốc tế Lao động, 09-02 Quốc khánh',
    '',
  ],
  [2031, '01-01 Tết Dương lịch, 04-30 Ngày Chiến thắng, 05-01 Ngày Quốc tế Lao động, 09-02 Quốc khánh', ''],
])('%s', (year, off, worked) => {
  const [isOff, isWorked]: [string[], string[]] = [[], []];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    const rest = restOf(day, HOLIDAYS);
    const isWeekend = weekdayOf(day) > 5;
    if (rest && !isWeekend) isOff.push(`${day.slice(5)} ${rest.replace('nghỉ ', '')}`);
    if (!rest && isWeekend) isWorked.push(day.slice(5));
  }
  expect([isOff.join(', '), isWorked.join(', ')]).toEqual([off, worked]);
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
