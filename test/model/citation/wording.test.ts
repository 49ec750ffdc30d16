/** How a cited document is named in what is proposed. */
import { describe, expect, test } from 'vitest';
import { describeCited, particularsOf } from '../../../server/src/model/citation/wording';
import { citationsOf } from '../../support/known-tables';

test.each([
  'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ',
  'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024',
  'Nghị định số 60/2024/NĐ-CP của Chính phủ',
  'Nghị định số 60/2024/NĐ-CP',
  '60/2024/NĐ-CP',
])('%s', (text) => {
  const { number } = citationsOf(text)[0]!;
  const type = text.startsWith('Nghị') ? 'Nghị định' : null;
  const date = text.includes('ngày') ? '2024-06-05' : null;
  const issuer = text.includes('của') ? 'Chính phủ' : null;
  expect(describeCited({ number, type, date, issuer, subject: 'về chợ' })).toBe(text);
});

describe('what stands behind a number', () => {
  const behind = (subject: string | null): string =>
    particularsOf({ date: '2024-06-05', issuer: 'Chính phủ', subject });
  const LEAD = ' ngày 05/6/2024 của Chính phủ';
  const long = (rest: string): string => `về quản lý chợ${' và siêu thị'.repeat(11)}${rest}`;

  test('with what it is about', () => {
    expect(behind('về chợ')).toBe(`${LEAD} về chợ`);
    expect(behind(null)).toBe(LEAD);
  });

  test.each([
    'về an toàn, báo cáo trước ngày 20/4/2026',
    'về an toàn chậm nhất là ngày 20/4/2026',
    'về an toàn, hoàn thành trong tháng 4',
  ])('no subject that has run on into somebody’s work: %s', (subject) => {
    expect(behind(subject)).toBe(LEAD);
  });

  test('though it may speak of what is completed', () => {
    expect(behind('về xã hoàn thành nông thôn mới')).toBe(`${LEAD} về xã hoàn thành nông thôn mới`);
  });

  test('a longer subject ends at its last comma that is not too far', () => {
    expect(long('').length).toBe(146);
    expect(behind(long(', kho, bãi và các cơ sở'))).toBe(`${LEAD} ${long(', kho')}`);
    expect(behind(long(' và các cơ sở kinh doanh'))).toBe(LEAD);
    expect(behind(`${long('').padEnd(160, 'x')}`)).toBe(`${LEAD} ${long('').padEnd(160, 'x')}`);
    expect(behind(`${long('').padEnd(161, 'x')}`)).toBe(LEAD);
  });
});
