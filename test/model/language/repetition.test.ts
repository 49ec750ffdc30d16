/** Words and phrases written twice, wherever they stand. */
import { describe, expect, test } from 'vitest';
import { repeatedPhrases, repeatedWords } from '../../../server/src/model/language/wording/repetition';
import { wordsOf } from '../../../server/src/model/language/words';

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Các đơn vị rà soát lại ', '.'],
  ['1.2. Đề nghị các phòng xem xét ', '; tổng hợp kết quả.'],
];

function told(text: string): { left: string; found: string; rule: string }[] {
  const words = wordsOf(text);
  return [
    ...repeatedWords(words).map((one) => ({ ...one, rule: 'word' })),
    ...repeatedPhrases(words).map((one) => ({ ...one, rule: 'phrase' })),
  ].map(({ span, surplus, found, suggestion, rule }) => {
    expect(text.slice(span.start, span.end)).toBe(found);
    expect(text.slice(span.start, surplus.start)).toBe(suggestion);
    return { left: text.slice(0, surplus.start) + text.slice(surplus.end), found, rule };
  });
}

describe('written twice', () => {
  test.each([
    ['quy định pháp luật luật hiện hành', 'luật luật', 'word'],
    ['hoạt động của của đơn vị', 'của của', 'word'],
    ['hạn gửi ngày ngày 05/3/2026', 'ngày ngày', 'word'],
    ['nhiệm vụ tháng tháng 4', 'tháng tháng', 'word'],
    ['công tác quản lý lý thị trường', 'lý lý', 'word'],
    ['việc phối hợp hợp giữa các bên', 'hợp hợp', 'word'],
    ['theo dõi theo dõi việc thực hiện', 'theo dõi theo dõi', 'phrase'],
    ['việc quản lý nhà nước quản lý nhà nước về chợ', 'quản lý nhà nước quản lý nhà nước', 'phrase'],
    ['gửi trước ngày 12/5/2026 trước ngày 12/5/2026', 'trước ngày 12/5/2026 trước ngày 12/5/2026', 'phrase'],
    ['kiểm tra, tu sửa, kiểm tra, tu sửa kênh', 'kiểm tra, tu sửa, kiểm tra, tu sửa', 'phrase'],
    ['kế hoạch năm 2026 kế hoạch năm 2026 của Sở', 'kế hoạch năm 2026 kế hoạch năm 2026', 'phrase'],
  ])('%s', (inner, found, rule) => {
    for (const [before, after] of AROUND) {
      const text = before + inner + after;
      const once = found.slice(0, (found.length - (found.includes(', kiểm') ? 2 : 1)) / 2);
      expect(told(text), text).toEqual([{ left: before + inner.replace(found, once) + after, found, rule }]);
    }
  });

  test('the longest phrase is twelve words', () => {
    const words = 'rà soát tiến độ dự án chợ đầu mối nông sản tỉnh xong sớm'.split(' ');
    const phrase = (count: number) => words.slice(0, count).join(' ');
    expect(told(`${phrase(12)} ${phrase(12)}`)).toHaveLength(1);
    expect(told(`${phrase(13)} ${phrase(13)}`)).toEqual([]);
  });

  test.each([
    'di chuyển theo hướng Tây Tây Bắc, gió Bắc Đông Bắc',
    'canh gác ngày ngày, đêm đêm',
    'luôn luôn, thường xuyên, dần dần, người người, nhà nhà',
    'thi công công trình, kiểm định định kỳ, quy định định mức',
    'học sinh sinh viên, hoàn thành thành công',
    'kế hoạch năm năm, hằng ngày ngày nào cũng họp',
    'kết quả thực hiện hiện nay; số 5 5 lần',
    'của đơn vị; của đơn vị khác',
    'rà soát hồ sơ. Rà soát hồ sơ lần hai',
    'tổng hợp, tổng kết, tổng rà soát',
    'các tiêu chí, các tiêu chí thành phần; từ 01/5/2026, 01/5/2026',
  ])('right: %s', (inner) => {
    for (const [before, after] of AROUND) expect(told(before + inner + after), before + inner).toEqual([]);
  });
});
