import { describe, expect, it } from 'vitest';
import { officeSlipsIn } from '../../../server/src/model/language/wording/office-slips';
import { wordsOf } from '../../../server/src/model/language/words';

const SLIPS = [
  { wrong: 'giải trừ', right: 'giải trình', silent: 'giải trừ quân bị' },
  { wrong: 'nghiệp vụ', right: 'chuyên môn nghiệp vụ' },
  { wrong: 'khối doanh', right: 'khối doanh nghiệp' },
];
const found = (text: string) =>
  officeSlipsIn(wordsOf(text), SLIPS).map(({ found, suggestion }) => [found, suggestion]);

describe("an office's own slips", () => {
  it('are found whole, in any case', () => {
    expect(found('Văn phòng báo cáo Giải trừ trước ngày 20/4/2026.')).toEqual([['Giải trừ', 'Giải trình']]);
    expect(found('Rà soát khối doanh nhà; khối doanh nghiệp.')).toEqual([
      ['khối doanh', 'khối doanh nghiệp'],
    ]);
  });

  it('are left alone at the end of the words that are right, wherever these stand', () => {
    expect(found('Chuyên môn nghiệp vụ.')).toEqual([]);
    expect(found('Nghiệp vụ của Chuyên môn nghiệp vụ; nghiệp vụ và chuyên môn')).toEqual([
      ['Nghiệp vụ', 'Chuyên môn nghiệp vụ'],
      ['nghiệp vụ', 'chuyên môn nghiệp vụ'],
    ]);
  });

  it('are left alone inside words that are right, and over a mark', () => {
    expect(found('Thực hiện giải trừ quân bị; giải, trừ điểm.')).toEqual([]);
  });

  it('are none where the office has given none', () => {
    expect(officeSlipsIn(wordsOf('giải trừ'), [])).toEqual([]);
  });
});
