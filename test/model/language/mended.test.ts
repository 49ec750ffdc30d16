/** A text with its misspelt and doubled words put right, and where each place of it is then. */
import { expect, test } from 'vitest';
import { mended } from '../../../server/src/model/language/mended';

test.each([
  ['trước ngay 20/4/2026', 'trước ngày 20/4/2026'],
  ['trong tháng tháng 5/2026 và ngày ngày 20', 'trong tháng 5/2026 và ngày 20'],
  ['báo cáo kêt quả trước ngay 20/4', 'báo cáo kết quả trước ngày 20/4'],
])('%s: %s', (text, right) => {
  const { text: written, at } = mended(text)!;
  expect(written).toBe(right);
  // What was not touched stands behind what was put right.
  const last = text.lastIndexOf(' 20') > 0 ? text.lastIndexOf(' 20') : text.lastIndexOf(' ');
  expect(written.slice(at(last))).toBe(text.slice(last));
  expect(at(0)).toBe(0);
});

test('a place is moved by the repairs before it alone', () => {
  const text = 'trong tháng tháng 5/2026 và ngày ngày 20';
  const { at } = mended(text)!;
  expect([text.indexOf('5/2026'), text.indexOf(' và'), text.length].map(at)).toEqual([12, 18, 29]);
});

test('nothing where nothing is wrong', () => expect(mended('trước ngày 20/4/2026')).toBeNull());
