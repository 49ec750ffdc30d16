import { describe, expect, it } from 'vitest';
import { readOwnNumber } from '../../../server/src/model/notice/own-number';
import { readPlaceDate } from '../../../server/src/model/notice/place-date';

describe('the own number', () => {
  it.each([
    ['Số: 12/TB-SCT', '12', 'TB-SCT', '/'],
    ['Số:      /TB-SCT', null, 'TB-SCT', '/'],
    ['Số: ……/TB-SCT', null, 'TB-SCT', '/'],
    ['Số 05/TB-SCT', '05', 'TB-SCT', '/'],
    ['Số: 12/2026/TB-SCT', '12', 'TB-SCT', '/2026/'],
    ['Số: 12-TB/SCT', '12', 'TB/SCT', '-'],
    ['Số:', null, null, ''],
  ])('%s', (text, serial, symbol, border) => {
    const number = readOwnNumber(text)!;
    expect([number.serial, number.symbol]).toEqual([serial, symbol]);
    expect(text.slice(number.border.start, number.border.end)).toBe(border);
  });
});

describe('place and date', () => {
  it.each([
    ['An Giang Thượng, ngày 05 tháng 3 năm 2026', 'An Giang Thượng', '2026-03-05', 'long'],
    ['Thành phố Hồ Chí Minh, ngày … tháng … năm 2026', 'Thành phố Hồ Chí Minh', null, 'long'],
    ['An Giang Thượng, ngày     tháng 3 năm 2026', 'An Giang Thượng', null, 'long'],
    ['An Giang Thượng, ngày 31 tháng 02 năm 2026', 'An Giang Thượng', null, 'long'],
    ['An Giang Thượng ngày 5/3/2026.', 'An Giang Thượng', '2026-03-05', 'short'],
    ['ngày 05 tháng 3', null, null, 'long'],
  ])('%s', (text, place, date, form) => {
    const line = readPlaceDate(text)!;
    expect([line.place, line.date, line.form]).toEqual([place, date, form]);
  });

  it('says where its parts stand', () => {
    const text = 'An Giang Thượng, ngày 5 tháng 3 năm 2026.';
    const { comma, dateSpan, day, month, year } = readPlaceDate(text)!;
    const parts = [comma, dateSpan, day.span, month.span, year.span];
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      ', ',
      'ngày 5 tháng 3 năm 2026',
      '5',
      '3',
      '2026',
    ]);
  });
});
