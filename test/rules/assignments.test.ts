/** Who is missing among the recipients and whose work is nobody's, beside names in brackets and misspelt words. */
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../server/src/features/session';
import { noticeWith } from '../../server/src/rules/assignment/sample';
import { openStrictly } from '../support/strict-session';

const RECIPIENTS =
  '\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- UBND các xã, phường tỉnh An Giang;\n- Lưu: VT, VP.\n';

/** What a rule says of a notice's conclusions: the words that it marks. */
function marked(rule: string, conclusions: string): string[] {
  const text = noticeWith(conclusions, RECIPIENTS);
  const lines = text.split('\n');
  const said = findingsIn(openStrictly(text)).findings.filter((finding) => finding.rule.id === rule);
  return said.map(({ range: { start, end } }) => lines[start.line]!.slice(start.character, end.character));
}

describe('who is given work and is no recipient', () => {
  test.each([
    ['1. Giao Sở Tài chính rà soát.\n2. Giao Văn phòng tổng hợp kinh phí (Sở Tài chính).', ['Sở Tài chính']],
    ['1. Giao Sở Tài chính báo cáo trước ngày 15/4/2026 (Sở Tài chính).', ['Sở Tài chính']],
    ['1. Giao UBND xã Bình Hòa rà soát mạng lưới chợ.', []],
    ['1. Giao Chủ tịch UBND phường Tân Lập rà soát mạng lưới chợ.', []],
  ])('%s', (conclusions, units) => {
    expect(marked('assignment/not-in-recipients', conclusions)).toEqual(units);
  });
});

describe('work that is nobody’s, beside a misspelt word', () => {
  const OTHER = '1. Giao Văn phòng rà soát quy hoạch các cụm công nghiệp.\n';
  test.each([
    ['2. Xây dựng Kế họach phát triển công nghiệp trước ngày 15/4/2026.', ['Xây dựng Kế họach']],
    ['2. Rà sóat hồ sơ cụm công nghiệp trước ngày 15/4/2026.', ['Rà sóat hồ sơ']],
    ['2. Xây dựng quy chế quan lý cụm công nghiệp trước ngày 15/4/2026.', ['Xây dựng quy chế']],
    ['2. Phòng Kinh tế ch trì xây dựng quy chế trước ngày 15/4/2026.', []],
    ['2. Đề ngị Văn phòng xây dựng quy chế trước ngày 15/4/2026.', []],
    ['2. Yêu cầu Phòg Kinh tế xây dựng quy chế trước ngày 15/4/2026.', []],
    ['2. Thực hiện Kế hoạch số 15, Phòg Kinh tế tổng hợp báo cáo.', []],
    ['2. Phòng Kế họach xây dựng quy chế trước ngày 15/4/2026.', []],
  ])('%s', (task, work) =>
    expect(marked('assignment/missing', OTHER + task)).toEqual(
      work.map((words) => expect.stringContaining(words)),
    ),
  );
});

describe('what somebody answers for', () => {
  const OTHER = '1. Giao Văn phòng rà soát quy hoạch các cụm công nghiệp.\n';
  test.each([
    ['2. Chịu trách nhiệm trước Giám đốc Sở về tiến độ xây dựng quy chế.', ['Chịu trách nhiệm']],
    ['2. Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở về tiến độ xây dựng quy chế.', []],
    ['2. Chịu trách nhiệm về chất lượng hồ sơ của phòng mình.', []],
  ])('%s', (task, work) =>
    expect(marked('assignment/missing', OTHER + task)).toEqual(
      work.map((words) => expect.stringContaining(words)),
    ),
  );
});
