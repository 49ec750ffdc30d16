/** Days against the clock's own calendar, in every form in which a text may write them. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayExists,
  dayOf,
  daysBetween,
  isoOf,
  lastDayOfMonth,
  weekdayOf,
} from '../../../server/src/model/date/calendar';
import { datesOf } from '../../../server/src/model/date/dates';
import { wrongWeekday } from '../../../server/src/model/date/weekday';
import { writtenDay, writtenLike } from '../../../server/src/model/date/written';
import { HOLIDAYS, previousWorkingDay, restOf } from '../../../server/src/model/deadline/holidays';
import { daysInMonth } from '../../../server/src/text/months';

const DAY = 86_400_000;
const isoAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekdayAt = (time: number): number => new Date(time).getUTCDay() || 7;

describe('the calendar', () => {
  test('of centuries', () => {
    const start = Date.UTC(1599, 11, 31);
    for (let time = start; time < Date.UTC(2405, 0, 1); time += 97 * DAY) {
      const iso = isoAt(time);
      expect(weekdayOf(iso), iso).toBe(weekdayAt(time));
      expect([addDays(iso, 1), addDays(iso, -1)]).toEqual([isoAt(time + DAY), isoAt(time - DAY)]);
      expect(daysBetween('1599-12-31', iso)).toBe((time - start) / DAY);
      expect(isoOf(dayOf(iso))).toBe(iso);
    }
  });

  test('of months', () => {
    for (const year of [1896, 1899, 1900, 1901, 1999, 2000, 2023, 2024, 2025, 2026, 2100]) {
      for (let month = 1; month <= 12; month++) {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(length);
        expect(lastDayOfMonth(year, month)).toBe(isoAt(Date.UTC(year, month, 0)));
        expect([0, 1, length, length + 1].map((day) => dayExists({ year, month, day }))).toEqual([
          false,
          true,
          true,
          false,
        ]);
        for (const months of [-25, -12, -1, 0, 1, 11, 13]) {
          const target = new Date(Date.UTC(year, month - 1 + months, 1));
          const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
          expect(addMonths({ year, month, day: 31 }, months)).toEqual({
            year: target.getUTCFullYear(),
            month: target.getUTCMonth() + 1,
            day: last,
          });
        }
      }
    }
    expect([dayOf('2026-03'), dayOf('2026')].map(isoOf)).toEqual(['2026-03-01', '2026-01-01']);
  });
});

/** The days off that are no Saturday and no Sunday, by the yearly decisions. */
const DAYS_OFF: Readonly<Record<number, string>> = {
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02',
};
const WORKED = ['2024-05-04', '2025-04-26', '2026-01-10'];

describe('days off', () => {
  test.each(Object.entries(DAYS_OFF))('%s', (year, off) => {
    const found: string[] = [];
    let lastWorked = '';
    for (let time = Date.UTC(Number(year), 0, 1); time < Date.UTC(Number(year) + 1, 0, 1); time += DAY) {
      const iso = isoAt(time);
      const reason = restOf(iso, HOLIDAYS);
      if (weekdayAt(time) > 5) expect(reason === null, iso).toBe(WORKED.includes(iso));
      else if (reason !== null) found.push(iso.slice(5));
      if (reason === null) lastWorked = iso;
      if (lastWorked !== '') expect(previousWorkingDay(iso, HOLIDAYS)).toBe(lastWorked);
    }
    expect(found.join(' ')).toBe(off);
  });

  test.each([
    ['2026-01-01', 'nghỉ Tết Dương lịch'],
    ['2026-04-30', 'nghỉ Ngày Chiến thắng'],
    ['2026-05-01', 'nghỉ Ngày Quốc tế Lao động'],
    ['2026-09-01', 'nghỉ Quốc khánh'],
    ['2026-09-02', 'nghỉ Quốc khánh'],
    ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2026-01-02', 'nghỉ hoán đổi'],
    ['2033-01-03', 'nghỉ bù Tết Dương lịch'],
  ])('%s: %s', (iso, reason) => expect(restOf(iso, HOLIDAYS)).toBe(reason));
});

const two = (value: number): string => String(value).padStart(2, '0');
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Các đơn vị họp ', '.'],
  ['(', ')'],
  ['gửi báo cáo trước ', '; theo dõi'],
];

describe('a day is read in every form', () => {
  test.each(['2026-01-05', '2026-03-10', '2024-02-29', '2026-12-31', '1999-09-09'])('%s', (iso) => {
    const { year, month, day } = dayOf(iso);
    const forms = [
      `${two(day)}/${month}/${year}`,
      `${day}/${two(month)}/${year}`,
      `${two(day)}-${two(month)}-${year}`,
      `${two(day)}.${two(month)}.${year}`,
      `${day} / ${month} / ${year}`,
      `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
      `Ngày ${day} tháng ${month} năm ${year}`,
      `ngày  ${day}  tháng  ${month}  năm  ${year}`,
      `ngày ${day} tháng ${month}/${year}`,
      `ngày ${day} tháng ${month}, năm ${year}`,
    ];
    for (const form of forms) {
      for (const [before, after] of AROUND) {
        const text = before + form + after;
        const dates = datesOf(text);
        expect(dates, text).toMatchObject([{ kind: 'day', iso, exists: true, start: before.length }]);
        expect(text.slice(dates[0]!.start, dates[0]!.end)).toBe(form);
        const parts = [dates[0]!.day, dates[0]!.month, dates[0]!.year].map((part) => {
          expect(text.slice(part!.start, part!.end)).toBe(part!.digits);
          return part!.value;
        });
        expect(parts).toEqual([day, month, year]);
        const other = writtenLike(text, dates[0]!, '2027-11-23');
        expect(datesOf(before + other + after), other).toMatchObject([{ iso: '2027-11-23' }]);
      }
    }
    expect(datesOf(writtenDay(iso))).toMatchObject([{ iso }]);
    expect(datesOf(`trước ngày ${day}/${month}`)).toMatchObject([{ kind: 'day', iso: null, exists: true }]);
  });

  test.each(['31/4/2026', '29/02/2026', '00/3/2026', '10/13/2026', 'ngày 32 tháng 3 năm 2026'])(
    '%s does not exist',
    (form) => {
      for (const [before, after] of AROUND)
        expect(datesOf(before + form + after)).toMatchObject([{ kind: 'day', iso: null, exists: false }]);
    },
  );

  test.each([
    ['tháng 3/2026', '2026-03'],
    ['tháng 03 năm 2026', '2026-03'],
    ['tháng 12-2026', '2026-12'],
    ['quý I/2026', '2026-Q1'],
    ['Quý II năm 2026', '2026-Q2'],
    ['quý III-2026', '2026-Q3'],
    ['quý 4/2026', '2026-Q4'],
    ['quý IV năm 2026', '2026-Q4'],
  ])('%s', (form, iso) => {
    for (const [before, after] of AROUND) {
      const text = before + form + after;
      expect(datesOf(text), text).toMatchObject([{ iso, exists: true, start: before.length }]);
    }
  });

  test.each([
    'tháng 13/2026',
    'tháng 0 năm 2026',
    'quý V/2026',
    'quý 5/2026',
    'quý VIII năm 2026',
    'quý 0/2026',
  ])('%s does not exist', (form) => expect(datesOf(form)).toMatchObject([{ iso: null, exists: false }]));

  test.each([
    'lương tháng 13',
    'quý V',
    'số 12/3/2026',
    'mục 1.2.3',
    '12/3 số hộ',
    'quý khách',
    'tuần 3 tháng',
  ])('%s is none', (text) => expect(datesOf(text)).toEqual([]));
});

describe('a weekday beside its date', () => {
  const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
  const wrong = (text: string, iso: string) => wrongWeekday(text, datesOf(text)[0]!, iso);

  test.each(NAMES.map((name, i) => [name, i + 1] as const))('%s', (name, weekday) => {
    for (let i = 0; i < 7; i++) {
      const iso = addDays('2026-04-06', i);
      const isRight = i + 1 === weekday;
      const digit = weekday < 7 ? `thứ ${weekday + 1}` : 'chủ nhật';
      for (const [written, right] of [
        [name, NAMES[i]!],
        [digit, /\d/.test(digit) && i < 6 ? `thứ ${i + 2}` : NAMES[i]!],
      ] as const) {
        for (const text of [
          `Họp vào ${written}, ngày ${writtenDay(iso)}.`,
          `Họp vào sáng ${written} ngày ${writtenDay(iso)}.`,
          `Họp trước ${written} (${writtenDay(iso)}).`,
          `Họp vào ${written} tuần sau (ngày ${writtenDay(iso)}).`,
          `Họp ngày ${writtenDay(iso)} (${written}).`,
        ]) {
          const found = wrong(text, iso);
          if (isRight) expect(found, text).toBeNull();
          else {
            expect(found, text).toMatchObject({ right });
            expect(text.slice(found!.weekday.start, found!.weekday.end)).toBe(written);
          }
        }
      }
    }
  });

  test.each([
    'Phiên họp thứ Ba, ngày 10/4/2026',
    'Lần thứ Tư, ngày 10/4/2026',
    'Thứ Bảy, Chủ nhật (10/4/2026)',
    'Họp ngày 10/4/2026, thứ Ba họp tiếp',
  ])('no weekday of it: %s', (text) => expect(wrong(text, '2026-04-10')).toBeNull());
});
