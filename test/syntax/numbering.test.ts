/** Lists of every style, nested in each other, right and with one number wrong. */
import { describe, expect, test } from 'vitest';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import sequence from '../../server/src/rules/numbering/sequence';
import { textInRange } from '../../server/src/text/lines';
import { openStrictly } from '../support/strict-session';

const HEAD = 'THÔNG BÁO\nKết luận của Giám đốc\n\nSau khi nghe báo cáo, Giám đốc kết luận như sau:\n';
const HEAD_LINES = 4;

/** What is said of lines of the body: line, number, fixed number. */
function said(lines: readonly string[]): (readonly [number, string, string | undefined])[] {
  const session = openStrictly(HEAD + lines.join('\n'), { rules: [sequence] });
  return findingsIn(session).findings.map((finding) => {
    const line = finding.range.start.line - HEAD_LINES;
    const [fix] = fixesOf(session, finding);
    const fixed = fix && applyEdits(session.tree.lines, fix.edits)!.split('\n')[HEAD_LINES + line]!;
    return [line, textInRange(session.tree.lines, finding.range), fixed?.split(' ')[0]] as const;
  });
}

/** Styles that count, by their first eight marks. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  roman: 'I. II. III. IV. V. VI. VII. VIII.'.split(' '),
  arabic: '1. 2. 3. 4. 5. 6. 7. 8.'.split(' '),
  'arabic-bracket': '1) 2) 3) 4) 5) 6) 7) 8)'.split(' '),
  letter: 'a) b) c) d) đ) e) g) h)'.split(' '),
};
const items = (marks: readonly string[]): string[] => marks.map((mark) => `${mark} Rà soát hồ sơ.`);

describe.each(Object.entries(STYLES))('%s', (_, marks) => {
  test('counted through', () => expect(said(items(marks))).toEqual([]));

  test.each([1, 2, 3, 4, 5, 6])('without item %i', (at) => {
    const left = marks.filter((_, i) => i !== at);
    expect(said(items(left))).toEqual([[at, marks[at + 1]!, marks[at]!]]);
  });

  test.each([1, 2, 3, 4, 5])('with item %i twice', (at) => {
    const doubled = [...marks.slice(0, at + 1), ...marks.slice(at)];
    const [first, ...more] = said(items(doubled));
    expect([first, more.length]).toEqual([[at + 1, marks[at]!, marks[at + 1]!], 0]);
  });

  test('that begins with its second', () => {
    expect(said(items(marks.slice(1)))).toEqual([[0, marks[1]!, marks[0]!]]);
  });

  test('that starts anew behind a lead-in', () => {
    const two = [...items(marks.slice(0, 3)), 'Các nhiệm vụ khác:', ...items(marks.slice(0, 2))];
    expect(said(two)).toEqual([]);
  });
});

test.each([
  [['I. Đánh giá', '1. a', '2. b', 'II. Nhiệm vụ', '3. c', '4. d', 'III. Tổ chức', '5. e'], []],
  [
    ['I. Đánh giá', '1. a', 'a) b', 'II. Nhiệm vụ', 'Kết quả còn hạn chế.', 'III. Tổ chức', '2. c', '3. d'],
    [],
  ],
  [['I. Đánh giá', '1. a', '2. b', 'II. Nhiệm vụ', '1. c', '2. d'], []],
  [['I. Đánh giá', '1. a', '2. b', 'II. Nhiệm vụ', '4. c', '2. d'], [[4, '4.', '1.']]],
  [['I. Đánh giá', '1. a', '2. b', 'II. Nhiệm vụ', '3. c', '3. d'], [[5, '3.', '4.']]],
  [['I. Đánh giá', 'Chung.', 'II. Nhiệm vụ', '2. c'], [[3, '2.', '1.']]],
])('a list may run on under the next heading: %j', (lines, expected) =>
  expect(said(lines)).toEqual(expected),
);

/** Three levels, outermost first; the marks of each. */
const NESTED: readonly (readonly [string, (a: number, b: number, c: number) => readonly string[]])[] = [
  ['1., 1.1., 1.1.1.', (a, b, c) => [`${a}.`, `${a}.${b}.`, `${a}.${b}.${c}.`]],
  ['I., 1., a)', (a, b, c) => [STYLES.roman![a - 1]!, `${b}.`, STYLES.letter![c - 1]!]],
  ['1., a), -', (a, b) => [`${a}.`, STYLES.letter![b - 1]!, '-']],
  ['1., 1.1., a)', (a, b, c) => [`${a}.`, `${a}.${b}.`, STYLES.letter![c - 1]!]],
  ['A., I., 1.', (a, b, c) => [`${'ABC'[a - 1]}.`, STYLES.roman![b - 1]!, `${c}.`]],
  ['Điều 1., 1., a)', (a, b, c) => [`Điều ${a}.`, `${b}.`, STYLES.letter![c - 1]!]],
];

describe('lists in lists', () => {
  test.each(NESTED)('%s', (_, marksOf) => {
    const lines: string[] = [];
    const levels: number[] = [];
    const add = (mark: string, level: number) => {
      lines.push(`${mark} ${level === 0 ? 'NỘI DUNG CHÍNH' : 'Nội dung gồm các việc sau:'}`);
      levels.push(level);
    };
    for (let a = 1; a <= 3; a++) {
      add(marksOf(a, 1, 1)[0]!, 0);
      for (let b = 1; b <= 3; b++) {
        add(marksOf(a, b, 1)[1]!, 1);
        for (let c = 1; c <= 3; c++) add(marksOf(a, b, c)[2]!, 2);
      }
    }
    expect(said(lines)).toEqual([]);
    // Without an item in the middle of an innermost list the next one is told, and none behind it.
    for (const [i, line] of lines.entries()) {
      if (line.startsWith('-') || levels[i] !== 2 || levels[i + 1] !== 2) continue;
      const left = lines.filter((_, at) => at !== i);
      expect(
        said(left).map(([at]) => at),
        line,
      ).toEqual([i]);
    }
  });

  test.each([
    [['1. Văn phòng', '1.1. Rà soát.', '1.3. Theo dõi.'], [[2, '1.3.', '1.2.']]],
    [['1. Văn phòng', '1.1. Rà soát.', '2. Phòng Kế hoạch', '1.1. Rà soát.'], [[3, '1.1.', '2.1.']]],
    [
      ['1. Văn phòng', '1.1. Rà soát.', '1.3. Theo dõi.', '1.2. Báo cáo.', '1.4. Lập hồ sơ.'],
      [[2, '1.3.', '1.2.']],
    ],
    [['1. Văn phòng', '2. Phòng Kế hoạch', '2. Thanh tra', '3. Phòng Kế toán'], [[2, '2.', '3.']]],
    [['1. Văn phòng', '2.1. Rà soát.', '2.2. Theo dõi.'], [[1, '2.1.', '1.1.']]],
    [['1. Văn phòng', '3. Thanh tra', '4. Phòng Kế toán', '5. Phòng Kế hoạch'], [[1, '3.', '2.']]],
  ])('%j', (lines, expected) => expect(said(lines)).toEqual(expected));
});

/** Divisions from the highest to the lowest (NĐ 30/2020, Phụ lục I, II.6.đ), each by its first five marks. */
const DIVISIONS: readonly (readonly string[])[] = [
  ['Phần I.', 'Phần II.', 'Phần III.', 'Phần IV.', 'Phần V.'],
  ['Điều 1.', 'Điều 2.', 'Điều 3.', 'Điều 4.', 'Điều 5.'],
  STYLES.roman!,
  STYLES.arabic!,
  STYLES.letter!,
];
const OF_ONE_RANK: readonly (readonly [readonly string[], readonly string[]])[] = [
  [STYLES.arabic!, ['Thứ nhất,', 'Thứ hai,', 'Thứ ba,', 'Thứ tư,', 'Thứ năm,']],
  [STYLES.letter!, STYLES['arabic-bracket']!],
  [STYLES.letter!, '(1) (2) (3) (4) (5)'.split(' ')],
];

describe('a division closes the lists of what stands under it', () => {
  const PAIRS = DIVISIONS.flatMap((outer, i) =>
    DIVISIONS.slice(i + 1).map((inner) => [outer, inner] as const),
  );
  const wrongIn = (lines: readonly string[]) => said(lines).map(([line, number]) => [line, number]);
  /** Parts and articles run on through a document. */
  const isCounted = ([mark]: readonly string[]) => !/^\p{L}{2}/u.test(mark!);
  const under = ([first, second]: readonly string[], inner: readonly string[], next: string) => [
    `${first} NỘI DUNG CHÍNH`,
    ...items(inner.slice(0, 2)),
    `${second} NỘI DUNG CHÍNH`,
    ...items([next]),
  ];

  test.each(PAIRS)('%j over %j', (outer, inner) => {
    const right = under(outer, inner, inner[0]!);
    expect(wrongIn(right)).toEqual([]);
    // Behind two items, a third plain number runs on from them.
    const numbers = inner === STYLES.arabic ? [inner[3]!] : [inner[2]!, inner[3]!];
    for (const mark of isCounted(inner) ? numbers : [])
      expect(wrongIn(under(outer, inner, mark))).toEqual([[4, mark]]);
    const further = [outer[2]!, outer[4]!].map((mark) => `${mark} NỘI DUNG CHÍNH`);
    expect(wrongIn([...right, ...further])).toEqual(isCounted(outer) ? [[6, outer[4]]] : []);
  });

  test.each([...OF_ONE_RANK, ...OF_ONE_RANK.map(([a, b]) => [b, a] as const)])(
    '%j beside %j: either may stand under the other',
    (outer, inner) => {
      const opened = items([...outer.slice(0, 2), ...inner.slice(0, 2)]);
      expect(wrongIn([...opened, ...items([outer[2]!])])).toEqual([]);
      expect(wrongIn([...opened, ...items([outer[3]!])])).toEqual([[4, outer[3]]]);
    },
  );
});

describe('a list that starts again', () => {
  const body = (second: string) => [
    '1. Văn phòng',
    '1.1. Rà soát hồ sơ.',
    '1.2. Rà soát sổ sách.',
    `${second}.1. Rà soát kho.`,
  ];

  test('right behind the one before it has lost its heading', () => {
    const session = openStrictly(HEAD + body('2').join('\n'), { rules: [sequence] });
    const [found, ...more] = findingsIn(session).findings;
    expect(more).toEqual([]);
    expect(found!.message).toBe(
      'Danh sách bắt đầu lại từ “2.1.”: thiếu mục “2.” ở trên, hoặc số này phải là “1.3.”.',
    );
  });

  test('under any other number has a wrong one', () => {
    expect(said(body('3'))).toEqual([[3, '3.1.', '1.3.']]);
    expect(said(body('4'))).toEqual([[3, '4.1.', '1.3.']]);
  });
});
