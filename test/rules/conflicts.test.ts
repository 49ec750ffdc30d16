/** One document cited in two ways, wherever in the notice the odd one stands, and what is no conflict. */
import { describe, expect, it } from 'vitest';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn, relatedOf } from '../../server/src/features/session';
import citationConflict from '../../server/src/rules/citation/conflict';
import deadlineConflict from '../../server/src/rules/deadline/conflict';
import { noticeWith } from '../../server/src/rules/deadline/sample';
import type { Rule } from '../../server/src/rules/rule';
import { textInRange } from '../../server/src/text/lines';
import { openStrictly } from '../support/strict-session';

function check(rule: Rule, text: string) {
  const session = openStrictly(text, { rules: [rule] });
  return findingsIn(session).findings.map((finding) => ({
    line: finding.range.start.line,
    found: textInRange(session.tree.lines, finding.range),
    message: finding.message,
    related: relatedOf(session, finding).map(({ range }): [number, string] => [
      range.start.line,
      textInRange(session.tree.lines, range),
    ]),
    fixed: fixesOf(session, finding).map(({ edits }) => applyEdits(session.tree.lines, edits)),
  }));
}

const notice = (citations: readonly string[]): string =>
  ['THÔNG BÁO', 'Kết luận của Giám đốc', '']
    .concat(citations.map((citation, i) => `${i + 1}. Thực hiện ${citation}, báo cáo kết quả.`))
    .join('\n');
const FIRST_LINE = 3;

/** The right citation, the odd one, what is marked of it, and what is said. */
const CONFLICTS: readonly (readonly [string, string, string, string])[] = [
  [
    'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ',
    'Nghị định số 60/2024/NĐ-CP ngày 06/6/2024 của Chính phủ',
    '06/6/2024',
    '“60/2024/NĐ-CP” ở chỗ khác ghi ngày 05/6/2024.',
  ],
  [
    'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ',
    'Nghị quyết số 60/2024/NQ-CP ngày 05/6/2024 của Chính phủ',
    '60/2024/NQ-CP',
    'Văn bản số 60/2024 ngày 05/6/2024 ở chỗ khác là “Nghị định số 60/2024/NĐ-CP”.',
  ],
  [
    'Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh',
    'Kế hoạch số 283/KH-UBND ngày 07/8/2025 của UBND tỉnh',
    '07/8/2025',
    '“283/KH-UBND” ở chỗ khác ghi ngày 06/8/2025.',
  ],
  [
    'Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh',
    'Kế hoạch số 283/KH-SCT ngày 06/8/2025 của Sở Công Thương',
    '283/KH-SCT',
    'Văn bản số 283 ngày 06/8/2025 ở chỗ khác là “Kế hoạch số 283/KH-UBND”.',
  ],
  [
    'Kết luận số 52-KL/TU ngày 06/02/2026 của Tỉnh ủy',
    'Kết luận số 52-KL/TU ngày 09/02/2026 của Tỉnh ủy',
    '09/02/2026',
    '“52-KL/TU” ở chỗ khác ghi ngày 06/02/2026.',
  ],
  [
    'Thông tư số 36/2025/TT-BCT ngày 13/6/2025 của Bộ Công Thương quy định chi tiết việc quản lý cụm công nghiệp',
    'Thông tư số 63/2025/TT-BCT ngày 13/6/2025 của Bộ Công Thương quy định chi tiết việc quản lý cụm công nghiệp',
    '63/2025/TT-BCT',
    'Văn bản này ở chỗ khác viết là “Thông tư số 36/2025/TT-BCT”.',
  ],
];

describe('a document that is cited in two ways', () => {
  it.each(CONFLICTS)('%s: %s', (right, odd, marked, message) => {
    for (let at = 0; at < 4; at++) {
      const citations = [right, right, right, right].with(at, odd);
      const others = [0, 1, 2, 3].filter((i) => i !== at).map((i) => FIRST_LINE + i);
      const found = check(citationConflict, notice(citations));
      expect(found, String(at)).toMatchObject([{ line: FIRST_LINE + at, found: marked, message }]);
      expect(found[0]!.related.map(([line]) => line)).toEqual(others);
      const fixed = found[0]!.fixed.map((text) => text!.split('\n')[FIRST_LINE + at]!);
      // Who issued it may have to be mended beside.
      expect(fixed[0]!.replace('Sở Công Thương', 'UBND tỉnh')).toBe(
        notice(citations.with(at, right)).split('\n')[FIRST_LINE + at],
      );
    }
  });

  it.each([
    [
      'two of one number in two years',
      [
        'Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh',
        'Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh',
      ],
    ],
    [
      'two types without a year',
      [
        'Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh',
        'Quyết định số 15/QĐ-UBND ngày 10/01/2025 của UBND tỉnh',
      ],
    ],
    [
      'two agencies',
      [
        'Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ',
        'Thông tư số 60/2024/TT-BCT ngày 05/6/2024 của Bộ Công Thương',
      ],
    ],
    [
      'one with a day and one without',
      ['Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ', 'Nghị định số 60/2024/NĐ-CP'],
    ],
    [
      'two bodies of one kind',
      [
        'Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND xã Bình Hòa',
        'Kế hoạch số 15/KH-UBND ngày 12/01/2025 của UBND xã Tân Hòa',
      ],
    ],
    [
      'neighbours of one day',
      [
        'Quyết định số 112/QĐ-UBND ngày 10/01/2025 của UBND tỉnh phê duyệt quy hoạch cụm công nghiệp Suối Vàng',
        'Quyết định số 113/QĐ-UBND ngày 10/01/2025 của UBND tỉnh phê duyệt quy hoạch cụm công nghiệp Suối Vàng',
      ],
    ],
  ])('no conflict: %s', (_, citations) => {
    expect(check(citationConflict, notice([...citations, citations[0]!]))).toEqual([]);
  });
});

describe('one work with two deadlines', () => {
  const WORK = [
    'Làm rõ các kiến nghị của chủ đầu tư về dự án thủy điện Suối Vàng, báo cáo',
    'Thẩm định hồ sơ điều chỉnh quy hoạch chi tiết cụm công nghiệp Bình Hòa, trình',
    'Hoàn thiện phương án đấu giá quyền sử dụng đất tại khu dân cư Tân Phong, gửi',
  ];
  const found = (...tasks: string[]) =>
    check(deadlineConflict, noticeWith(tasks.map((task, i) => `1.${i + 1}. ${task}.`).join('\n')));

  it.each(WORK)('%s', (work) => {
    for (const [first, second] of [
      ['15/4/2026', '10/4/2026'],
      ['15/4/2026', '15/5/2026'],
      ['15/4/2026', '15/4/2027'],
      ['ngày 15 tháng 4 năm 2026', 'ngày 16 tháng 4 năm 2026'],
    ] as const) {
      const by = (day: string): string => (day.startsWith('ngày') ? `trước ${day}` : `trước ngày ${day}`);
      const said = found(`${work} ${by(first)}`, `${work} ${by(second)}`);
      expect(said).toMatchObject([
        {
          found: second,
          message: `Cùng việc này ở chỗ khác có thời hạn ${first.replace('ngày ', '')}: kiểm tra lại.`,
          related: [[6, first]],
        },
      ]);
      expect(said[0]!.fixed[0]).toContain(`1.2. ${work} ${by(first)}.`);
    }
    expect(found(`${work} trước ngày 15/4/2026`, `${work} trước ngày 15/4/2026`)).toEqual([]);
    for (const other of WORK.filter((each) => each !== work))
      expect(found(`${work} trước ngày 15/4/2026`, `${other} trước ngày 16/4/2026`)).toEqual([]);
    const elsewhere = work.replace(/Suối Vàng|Bình Hòa|Tân Phong/, 'Đồng Xanh');
    expect(found(`${work} trước ngày 15/4/2026`, `${elsewhere} trước ngày 16/4/2026`)).toEqual([]);
  });
});
