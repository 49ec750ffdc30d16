/** Years that cannot be: which stretch is told, and why. */
import { expect, test } from 'vitest';
import { yearSlipsIn } from '../../../server/src/model/date/year-slips';
import { readAlike } from '../../support/blanks';

const read = (text: string): string =>
  yearSlipsIn(text)
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
    .join('; ');

test.each([
  ['giai đoạn 2030 - 2025', 'reversed 2030 - 2025'],
  ['nhiệm kỳ 2030 – 2025', 'reversed 2030 – 2025'],
  ['năm học 2027-2026', 'reversed 2027-2026'],
  ['niên khóa 2027-2026', 'reversed 2027-2026'],
  ['thời kỳ 2030-2025 và giai đoạn 2026-2025', 'reversed 2030-2025; reversed 2026-2025'],
  ['giai đoạn 20255 - 2030', 'digits 20255 - 2030'],
  ['giai đoạn 2025-20300', 'digits 2025-20300'],
  ['đến năm 20266.', 'digits năm 20266'],
  ['đến năm 20266, các xã', 'digits năm 20266'],
  ['đến năm 2250;', 'digits năm 2250'],
  ['đến năm 2570;', 'digits năm 2570'],
  ['Phật lịch năm 2700.', 'digits năm 2700'],
  ['giai đoạn 2030 - 2025; đến năm 20266.', 'reversed 2030 - 2025; digits năm 20266'],
  ['đến năm 20266; giai đoạn 2030 - 2025', 'digits năm 20266; reversed 2030 - 2025'],
])('%s: %s', (text, expected) => expect(readAlike(text, read)).toBe(expected));

test.each([
  'giai đoạn 2026 - 2030',
  'giai đoạn 2026 - 2026',
  'mỗi năm 2500.',
  'hằng năm 2500.',
  'năm 2500 tấn',
  'từ 2030 - 2025 hộ',
  'năm 2026.',
  'Đại lễ Phật đản năm 2570.',
  'Phật lịch năm 2569;',
  'Lễ Vu lan năm 2599 (Phật lịch)',
])('%s: nothing', (text) => expect(readAlike(text, read)).toBe(''));
