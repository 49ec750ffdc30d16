import { expect, it, test } from 'vitest';
import { selectionRangesAt } from '../../server/src/features/selection';
import { openSession } from '../../server/src/features/session';
import { textInRange } from '../../server/src/text/lines';
import { decomposed, NOTICE, wrapped } from '../support/notices';

/** What is selected step by step from the first letter of some words on; long steps by their first and last words. */
function grown(words: string, text = NOTICE): string[] {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  const session = openSession(text);
  const [ranges] = selectionRangesAt(session, [
    { line: before.length - 1, character: before.at(-1)!.length },
  ]);
  return ranges!.map((range) => textInRange(session.tree.lines, range).normalize('NFC'));
}

const short = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 16)} … ${text.slice(-16)}` : text;

it('grows from the number of a document to the section', () => {
  expect(grown('32/2024/NĐ-CP').map(short)).toEqual([
    '32',
    '32/2024/NĐ-CP',
    'Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ',
    'Tham mưu UBND tỉ …  phủ về quản lý,',
    'Tham mưu UBND tỉ …  ngày 15/4/2026.',
    '1.2. Tham mưu UB …  ngày 15/4/2026.',
    '1. Phòng Quản lý …  ngày 20/4/2026.',
  ]);
});

test.each([
  ['15/4/2026', ['15', '15/4/2026']],
  ['Ngày 31 tháng 3', ['Ngày', 'Ngày 31 tháng 3 năm 2026', 'Ngày 31 tháng 3 năm 2026,']],
  [
    'Chuẩn bị',
    ['Chuẩn', 'Chuẩn bị nội dung,', 'Chuẩn bị nội dung, chương trình Hội nghị sơ kết quý I năm 2026;'],
  ],
])('from “%s” takes %j first', (words, steps) => {
  expect(grown(words).slice(0, steps.length)).toEqual(steps);
});

it('takes the item’s own words before the item with its mark', () => {
  const steps = grown('Xây dựng Chương trình');
  const item = steps.findIndex((text) => text.startsWith('2.1. '));
  expect(steps[item - 1]).toBe(steps[item]!.slice('2.1. '.length));
  expect(steps[item + 1]).toMatch(/^2\. Phòng Quản lý Thương mại\n/);
});

it('is the same in a decomposed file, and goes over wrapped lines', () => {
  expect(grown('Chuẩn bị'.normalize('NFD'), decomposed(NOTICE))).toEqual(grown('Chuẩn bị'));
  const flat = grown('Chuẩn bị', wrapped(NOTICE)).map((text) => text.replace(/\s+/g, ' '));
  expect(flat.slice(0, 4)).toEqual(grown('Chuẩn bị').slice(0, 4));
});
