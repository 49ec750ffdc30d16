import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  isoOf,
  lastDayOfMonth,
  weekdayOf,
} from '../../../server/src/model/date/calendar';
import { datesOf, isoInYear, paddingOf } from '../../../server/src/model/date/dates';
import { daysInMonth } from '../../../server/src/text/months';
import { readAlike } from '../../support/blanks';

const seen = (given: string) =>
  readAlike(given, (text) =>
    datesOf(text).map((date) => [text.slice(date.start, date.end), date.iso, date.exists]),
  );

describe('calendar', () => {
  test('months and leap years', () => {
    expect([1900, 2000, 2024, 2026].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
    expect([daysInMonth(2026, 2), daysInMonth(2024, 2), daysInMonth(2026, 4), daysInMonth(2026, 13)]).toEqual(
      [28, 29, 30, 0],
    );
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(lengths.map((_, i) => daysInMonth(2026, i + 1))).toEqual(lengths);
    expect(lastDayOfMonth(2026, 14)).toBe('2027-02-28');
    expect(isoOf(addMonths({ year: 2026, month: 1, day: 31 }, -11))).toBe('2025-02-28');
  });

  test('days and weekdays go on over months and years', () => {
    expect([addDays('2026-02-28', 1), addDays('2024-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2024-02-29',
      '2025-12-31',
    ]);
    expect(['2026-03-15', '2026-03-16', '1969-12-31'].map(weekdayOf)).toEqual([7, 1, 3]);
    let day = '1999-12-25';
    for (let i = 0; i < 3000; i++) {
      const next = addDays(day, 1);
      expect(weekdayOf(next)).toBe((weekdayOf(day) % 7) + 1);
      expect(next > day).toBe(true);
      day = next;
    }
    expect(day).toBe('2008-03-12');
  });
});

describe('dates of a text', () => {
  test.each([
    [
      'trước ngày 10/3/2026 và 05.4.2026',
      [
        ['10/3/2026', '2026-03-10', true],
        ['05.4.2026', '2026-04-05', true],
      ],
    ],
    ['Ngày 24 tháng 02 năm 2026', [['Ngày 24 tháng 02 năm 2026', '2026-02-24', true]]],
    ['ngày 05  tháng 3/2026', [['ngày 05  tháng 3/2026', '2026-03-05', true]]],
    [
      'Ngày 24 tháng tháng 02 năm năm 2026, trước ngày10/3/2026',
      [
        ['Ngày 24 tháng tháng 02 năm năm 2026', '2026-02-24', true],
        ['10/3/2026', '2026-03-10', true],
      ],
    ],
    ['Quyết nghị ngày 01-10-1997', [['01-10-1997', '1997-10-01', true]]],
    ['từ ngày 10-15/3/2026', [['15/3/2026', '2026-03-15', true]]],
    ['trước ngày 10/3', [['10/3', null, true]]],
    ['xem https://abc.gov.vn/12/3 trước ngày 10/3', [['10/3', null, true]]],
    ['tại trang abc.gov.vn/05/3/2026', []],
    ['chậm nhất là ngày 5 tháng 3', [['ngày 5 tháng 3', null, true]]],
    ['nhiệm vụ tháng 03 năm 2026', [['tháng 03 năm 2026', '2026-03', true]]],
    // Only behind the word `ngày` is a number before a comma a day.
    ['đợt 2, tháng 10 năm 2026', [['tháng 10 năm 2026', '2026-10', true]]],
    [
      'trong tháng 9, tháng 10 năm 2026',
      [
        ['tháng 9', null, true],
        ['tháng 10 năm 2026', '2026-10', true],
      ],
    ],
    ['ngày 9, tháng 10 năm 2026', [['ngày 9, tháng 10 năm 2026', '2026-10-09', true]]],
    [
      'trong tháng 3/2026 và Quý II/2026',
      [
        ['tháng 3/2026', '2026-03', true],
        ['Quý II/2026', '2026-Q2', true],
      ],
    ],
  ])('%s', (text, dates) => {
    expect(seen(text)).toEqual(dates);
  });

  test.each([
    '30/02/2026',
    '31/4/2026',
    '29/02/2026',
    '15/13/2026',
    'ngày 31 tháng 9 năm 2026',
    'ngày 0/3/2026',
    'tháng 13/2026',
  ])('there is no %s', (text) => {
    expect(datesOf(text)).toMatchObject([{ exists: false, iso: null }]);
  });

  test('a leap day exists in a leap year, and without a year', () => {
    expect(seen('29/02/2024')).toEqual([['29/02/2024', '2024-02-29', true]]);
    expect(seen('trước ngày 29/02')).toEqual([['29/02', null, true]]);
  });

  test.each([
    'ngày     tháng     năm 2026',
    'ngày … tháng … năm 2026',
    'ngày      tháng 4 năm 2026',
    'ngày     /4/2026',
    'Nghị định số 32/2024/NĐ-CP',
    'số 12/3/2026',
    'có 3/4 số thôn',
    'tỷ lệ 1,2/3/2026',
    'trực 24/7',
    'mít tinh nhân ngày Lao động quốc tế 01/5',
    'kỷ niệm ngày 20/11',
    'đường 26/3',
    'điện thoại 0239.38.2026',
    'http://www.example.vn/12/3/2026',
    'trong 6 tháng đầu năm 2026',
    'phương hướng tháng 3 tháng cuối năm',
    'trước 1/3 tổng số hộ',
    'thưởng tháng 13',
    'Mục 3.10.2',
    'xếp thứ hai (2/34 tỉnh, thành phố), thứ ba (3/9 huyện)',
    'họp chậm nhất 3 tháng 1 lần',
    'khi hết 6 tháng 15 ngày thử thách',
  ])('no date in: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  test('the parts keep their digits and their places', () => {
    const text = 'trước ngày 6/07/2026';
    const [date] = datesOf(text);
    expect([date!.day, date!.month, date!.year].map((part) => text.slice(part!.start, part!.end))).toEqual([
      '6',
      '07',
      '2026',
    ]);
  });

  test('a day without a year is one of those years alone that have it', () => {
    const [day] = datesOf('trước ngày 29/02');
    expect([2026, 2027, 2028].map((year) => isoInYear(day!, year))).toEqual([null, null, '2028-02-29']);
  });

  test.each([
    ['6/7/2026', ['missing 06']],
    ['28/2/2026', ['missing 02']],
    ['05/03/2026', ['superfluous 3']],
    ['10/10/2026', []],
    ['ngày 05 tháng 3 năm 2026', []],
    ['ngày 5 tháng 03 năm 2026', ['missing 05', 'superfluous 3']],
    ['30/2/2026', []],
  ])('zeros of %s', (text, faults) => {
    expect(
      datesOf(text)
        .flatMap(paddingOf)
        .map(({ kind, right }) => `${kind} ${right}`),
    ).toEqual(faults);
  });
});
