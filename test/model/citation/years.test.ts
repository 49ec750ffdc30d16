/** The year of a number: where it must stand and where it must not, and which years cannot be. */
import { expect, test } from 'vitest';
import { yearProblem } from '../../../server/src/model/citation/judging/year';
import { readAlike } from '../../support/blanks';
import { citationsOf, readCitations } from '../../support/known-tables';

/** What is wrong with the first citation's number, with the repair; `?` where that is not certain. */
function wrong(text: string): string {
  const defects = readCitations(text).defects.map(
    ({ code, repaired, isCertain }) => `${code} → ${repaired}${isCertain || repaired === null ? '' : ' ?'}`,
  );
  const [citation] = citationsOf(text);
  const problem = citation && yearProblem(citation);
  if (problem) defects.push(`${problem.kind} → ${problem.repaired}`);
  return defects.join(', ') || 'right';
}

test.each([
  ['Nghị định số 46/NĐ-CP ngày 26/01/2026 của Chính phủ', 'year → 46/2026/NĐ-CP'],
  ['Nghị định số 46/NĐ-CP của Chính phủ', 'year → null'],
  ['Nghị định số 46/NĐ-CP ngày 26/01/1996 của Chính phủ', 'right'],
  ['Nghị định số 46/NĐ-CP ngày 26/01/1997 của Chính phủ', 'year → 46/1997/NĐ-CP'],
  ['Nghị định số 2024/NĐ-CP ngày 26/01/2024 của Chính phủ', 'year → null'],
  ['theo 46/NĐ-CP ngày 26/01/2026', 'year → 46/2026/NĐ-CP'],
  ['Thông tư số 31/TT-BCT ngày 05/5/2025', 'year → 31/2025/TT-BCT'],
  ['theo 31/TT-BCT ngày 05/5/2025', 'right'],
  ['Nghị quyết số 66.21/NQ-CP ngày 05/01/2026', 'year → 66.21/2026/NQ-CP'],
  ['Nghị quyết số 66/NQ-CP ngày 05/01/2026', 'right'],
  ['Nghị quyết số 45/QH15 ngày 05/01/2024', 'year → 45/2024/QH15'],
  ['Quyết định số 12/QĐ-UBND ngày 05/01/2024', 'right'],
  ['Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024', 'right'],
  ['Nghị quyết số 12/2024/NQ-HĐND ngày 05/01/2024', 'right'],
  ['Kế hoạch số 412/2024/KH-UBND', 'year → 412/KH-UBND'],
  ['Kế hoạch số 412/2024/KH-UBND-SCT', 'year → 412/KH-UBND-SCT ?'],
  ['Báo cáo số 12/2024/BC-SCT', 'year → 12/BC-SCT'],
  ['Quyết định số 12/2009/QĐ-BCT', 'right'],
  ['Quyết định số 12/2010/QĐ-BCT', 'right'],
  ['Quyết định số 12/2011/QĐ-BCT', 'year → 12/QĐ-BCT'],
  ['Quyết định số 12/2024/QĐ-SCT', 'year → 12/QĐ-SCT'],
  ['Quyết định số 12/2024/QĐ-TTg', 'right'],
  ['Chỉ thị số 05/2015/CT-TTg', 'right'],
  ['Chỉ thị số 05/2016/CT-TTg', 'right'],
  ['Chỉ thị số 05/2017/CT-TTg', 'year → 05/CT-TTg'],
  ['Chỉ thị số 05/2017/CT-UBND', 'year → 05/CT-UBND'],
  ['Công văn số 3190/2024/UBND-KT', 'year → 3190/UBND-KT'],
  ['Công văn số 12/2024/SCT-VP', 'year → 12/SCT-VP'],
  ['Thông báo số 12/2024/TB-XYZ', 'right'],
  ['Kết luận số 52-KL/TU năm 2024', 'right'],
  ['Nghị quyết số 12/2008/NQ-CP ngày 05/01/2008', 'right'],
  ['Nghị quyết số 12/2009/NQ-CP ngày 05/01/2009', 'unusual → null'],
  ['Nghị quyết số 12/2025/NQ-CP ngày 31/3/2025', 'unusual → null'],
  ['Nghị quyết số 12/2025/NQ-CP ngày 01/4/2025', 'right'],
  ['Nghị quyết số 12/2024/NQ-CP của Chính phủ', 'unusual → null'],
  ['Nghị quyết số 12/2025/NQ-CP của Chính phủ', 'right'],
  ['Nghị quyết số 66.1/2024/NQ-CP của Chính phủ', 'right'],
  ['Nghị quyết số 12/2020/NQ-CP của Chính phủ', 'unusual → null'],
  ['Nghị định số 46/2026/NĐ-CP ngày 26/01/2025', 'differs → 46/2025/NĐ-CP'],
  // The state was founded in 1945; a date outside of what can be is itself what is wrong.
  ['Nghị định số 46/1946/NĐ-CP ngày 26/10/1945', 'differs → 46/1945/NĐ-CP'],
  ['Nghị định số 46/1946/NĐ-CP ngày 26/10/1944', 'right'],
  ['Nghị định số 46/1945/NĐ-CP', 'right'],
  ['Nghị định số 46/1944/NĐ-CP', 'impossible → null'],
  ['Nghị định số 46/2026/NĐ-CP ngày 26/01/2206', 'right'],
  ['Thông báo số 11/2025/TLST-HC ngày 13/4/2026 của Tòa án nhân dân', 'right'],
  ['Luật số 45/2019/QH14', 'right'],
  ['Luật số 45/2019/QH15', 'legislature → 45/2019/QH14'],
  ['Luật số 45/2021/QH14', 'right'],
  ['Luật số 45/2021/QH15', 'right'],
  ['Luật số 45/2021/QH16', 'legislature → null'],
  ['Luật số 45/2026/QH16', 'right'],
  ['Luật số 45/2027/QH15', 'legislature → 45/2027/QH16'],
  ['Luật số 45/1985/QH15', 'right'],
  ['Nghị quyết số 2025/QH15', 'year → null'],
  ['Luật số 45/2052/QH15', 'legislature → null'],
  ['Luật số 45/2052/QH21', 'legislature → null'],
  ['Kế hoạch số 412/KH-UBND/2024 ngày 05/01/2024', 'year → 412/KH-UBND'],
  ['Luật số 45/2003/QH10', 'legislature → 45/2003/QH11'],
])('%s: %s', (text, expected) => expect(readAlike(text, wrong)).toBe(expected));
