/** How the lines of a file are laid out, told from the lines alone. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import { blocksOf } from '../../server/src/syntax/tree';
import { NOTICE, typeset, wrapped } from '../support/notices';

const GROUNDS =
  'Căn cứ Quy chế làm việc của Sở Công Thương và Chương trình công tác năm 2026;\nCăn cứ Quyết định số 12/2026/QĐ-UBND ngày 20/02/2026 của UBND tỉnh An Giang Thượng quy định chức năng của Sở Công Thương;';
const SHORT = ['hồ sơ', 'hợp đồng', 'kế hoạch', 'danh sách', 'báo cáo', 'dự toán'].map(
  (what, i) => `${i + 1}. Văn phòng rà soát ${what} các phòng, trình trước ngày 1${i}/4/2026.`,
);
/** The notice with other items, and with grounds. */
function noticeOf(items: readonly string[]): string {
  const [before, , after] = NOTICE.split(/\n\n(?=1\. |Trên đây)/u);
  return `${before!.replace('Ngày 31', `${GROUNDS}\nNgày 31`)}\n\n${items.join('\n')}\n\n${after}`;
}

const WIDTHS = [76, 78, 79, 80, 84];

describe('how far first lines are set in', () => {
  it.each(WIDTHS)('is not told from items of one line, of %d letters', (width) => {
    expect(parse(wrapped(noticeOf(SHORT), width)).layout).toMatchObject({ isIndentTold: false });
  });

  it('is told from items of several lines', () => {
    expect(parse(wrapped(NOTICE, 79)).layout).toMatchObject({ indent: 0, isIndentTold: true });
    expect(parse(typeset(NOTICE, 33, 0)).layout).toMatchObject({ indent: 0, isIndentTold: true });
    const { indent, isIndentTold } = parse(typeset(NOTICE, 31, 2.9)).layout;
    expect(isIndentTold).toBe(true);
    expect(indent).toBeGreaterThan(4);
  });
});

it.each(WIDTHS)('grounds stand apart where lines have %d letters', (width) => {
  const texts = [...blocksOf(parse(wrapped(noticeOf(SHORT), width)))].map(({ paragraph }) => paragraph.text);
  expect(texts).toEqual(expect.arrayContaining(GROUNDS.split('\n')));
});
