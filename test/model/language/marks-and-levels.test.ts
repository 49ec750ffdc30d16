/** Styles, brackets, former levels of government and partners, in all their forms and surroundings. */
import { describe, expect, test } from 'vitest';
import { closes, unpairedMarks } from '../../../server/src/model/language/marks/brackets';
import { commaFaults } from '../../../server/src/model/language/marks/commas';
import { styleUsesIn } from '../../../server/src/model/language/marks/style';
import { formerDistrictsIn } from '../../../server/src/model/language/names/districts';
import { wordsOf } from '../../../server/src/model/language/words';

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['nêu ', ' thực hiện'],
  ['Trong năm, theo ', ', các phòng thực hiện.'],
  ['Rà soát (tại ', '); báo cáo kết quả.'],
];

describe('the district level', () => {
  const MENTIONS = [
    ...['cấp huyện', 'UBND cấp huyện', 'các huyện', 'UBND các huyện', 'huyện ủy', 'UBND huyện', 'HĐND huyện'],
    ...['Ủy ban nhân dân huyện', 'ủy ban nhân dân các huyện', 'thị xã', 'các thị xã, thị trấn', 'thị trấn'],
    ...['các huyện, thành phố, thị xã', 'UBND các huyện, thị xã, thành phố', 'huyện Sông Xanh'],
    ...['UBND huyện Sông Xanh', 'thị xã Sông Xanh', 'thị trấn Sông Xanh'],
  ];
  test.each(MENTIONS)('%s', (mention) => {
    for (const [before, after] of AROUND) {
      const text = before + mention + after;
      const start = before.length;
      expect(formerDistrictsIn(wordsOf(text)), text).toEqual([
        {
          span: { start, end: start + mention.length },
          found: mention,
          isTownship: mention.startsWith('thị trấn'),
        },
      ]);
    }
  });

  test.each(['cũ', '(cũ)', '( cũ )', 'trước đây', 'chấm dứt hoạt động', 'kết thúc hoạt động', 'sáp nhập'])(
    'that is said to be over: %s',
    (past) => {
      for (const mention of MENTIONS) {
        expect(formerDistrictsIn(wordsOf(`giao ${mention} ${past} rà soát`)), mention).toEqual([]);
        const after = `giao xã A rà soát. ${'Các phòng theo dõi việc này. '.repeat(2)}Sau khi ${past}, giao ${'các phòng '.repeat(5)}${mention}.`;
        expect(formerDistrictsIn(wordsOf(after)), mention).toHaveLength(1);
      }
    },
  );

  test.each(['cấp xã', 'các xã, phường', 'UBND xã', 'thành phố', 'huyện đội', 'cấp, huyện', 'các thành phố'])(
    'not %s',
    (other) => {
      for (const [before, after] of AROUND)
        expect(formerDistrictsIn(wordsOf(before + other + after))).toEqual([]);
    },
  );
});

describe('a style', () => {
  const read = (text: string) =>
    styleUsesIn(text).map(({ aspect, style, span, inStyle }) => [
      aspect,
      style,
      text.slice(span.start, span.end),
      inStyle,
    ]);
  const USES: readonly (readonly [
    text: string,
    aspect: string,
    style: string,
    found: string,
    other: string,
  ])[] = [
    ['chợ, siêu thị…', 'ellipsis', '…', '…', '...'],
    ['chợ, siêu thị...', 'ellipsis', '...', '...', '…'],
    ['2021-2025', 'year-range', 'tight', '2021-2025', '2021 - 2025'],
    ['1999–2025', 'year-range', 'tight', '1999–2025', '1999 – 2025'],
    ['2021 - 2025', 'year-range', 'spaced', '2021 - 2025', '2021-2025'],
    ['2021 – 2025', 'year-range', 'spaced', '2021 – 2025', '2021–2025'],
    ['Bắc - Nam', 'dash', '-', '-', '–'],
    ['Bắc – Nam', 'dash', '–', '–', '-'],
    ['(khu A) - khu B', 'dash', '-', '-', '–'],
    ...['năm', 'tháng', 'quý', 'tuần', 'ngày'].flatMap((time): [string, string, string, string, string][] => [
      [`hàng ${time}`, 'periodic', 'hàng', 'hàng', 'hằng'],
      [`hằng ${time}`, 'periodic', 'hằng', 'hằng', 'hàng'],
      [`Hàng ${time}`, 'periodic', 'hàng', 'Hàng', 'Hằng'],
      [`Hằng ${time}`, 'periodic', 'hằng', 'Hằng', 'Hàng'],
    ]),
  ];
  test.each(USES)('%s', (text, aspect, style, found, other) => {
    for (const [before, after] of AROUND) {
      const uses = read(before + text + after);
      expect(uses, text).toMatchObject([[aspect, style, found, {}]]);
      expect(Object.values(uses[0]![3] as object).sort()).toEqual([found, other].sort());
    }
  });

  test.each([
    ...[
      'ngày …/…/2026',
      'số …',
      'số .../QĐ',
      '2021 -2025',
      '2021- 2025',
      '05/2021-2025',
      '2021-20255',
      '2021-2025/QĐ',
    ],
    ...[
      '1.2021-2025',
      '2021-2025.5',
      'Bắc-Nam',
      'A -B',
      'hàng hóa',
      'chàng năm',
      'lượng khách hàng năm trước',
      'đơn hàng quý tới',
      'Giao hàng ngày nghỉ',
      'hàng tháng 4',
      'hàng quý IV',
    ],
    ...['.....', 'số 12 - 15', 'hàng nămm'],
  ])('is not shown by %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('is read in the order of the text', () => {
    expect(read('hàng năm – từ 2021-2025… hằng quý - và 2026 - 2030...').map(([, style]) => style)).toEqual(
      'hàng – tight … hằng - spaced ...'.split(' '),
    );
  });
});

describe('brackets and quotation marks', () => {
  const PAIRS = ['()', '[]', '“”', '«»', '""'] as const;

  test.each(PAIRS)('%s', (pair) => {
    const [open, close] = pair;
    expect(closes(close!, open!)).toBe(true);
    const right = `theo ${open}phụ lục I${close} và mẫu`;
    expect(unpairedMarks(right)).toEqual({ loose: [], odd: [] });
    for (const text of [`${open}phụ lục I${close}`, `${right}, ${open}mẫu 2${close}.`, `(${right})`])
      expect(unpairedMarks(text), text).toEqual({ loose: [], odd: [] });
    expect(unpairedMarks(`theo ${open}phụ lục và mẫu`).loose).toEqual([
      { span: { start: 5, end: 6 }, found: open, missing: close, opens: true },
    ]);
    expect(unpairedMarks(`theo phụ lục${close} và mẫu`).loose).toEqual([
      { span: { start: 12, end: 13 }, found: close, missing: open, opens: false },
    ]);
    // One is loose inside another pair, and behind it.
    for (const [outerOpen, outerClose] of PAIRS) {
      if (outerOpen === open || closes(outerClose!, open!)) continue;
      const inside = `gồm ${outerOpen}mẫu ${open}Năm xanh${outerClose} và mẫu`;
      expect(unpairedMarks(inside).loose, inside).toMatchObject([{ found: open, opens: true }]);
      const crossed = `gồm ${outerOpen}mẫu 1${outerClose} và mẫu${close}`;
      expect(unpairedMarks(crossed).loose, crossed).toMatchObject([{ found: close, opens: false }]);
    }
  });

  test.each([
    ['(lần 1]', ']', ')', false],
    ['[lần 1)', '[', '(', true],
    ['“Năm xanh"', '"', '”', false],
    ['"Năm xanh”', '"', '“', true],
    ['«Năm xanh)', ')', '»', false],
  ])('%s', (wrong, found, wanted, opens) => {
    for (const [before, after] of AROUND) {
      const text = before + wrong + after;
      const start = before.length + wrong.lastIndexOf(found);
      expect(unpairedMarks(text), text).toMatchObject({
        loose: [],
        odd: [{ span: { start, end: start + 1 }, found, wanted, opens, other: null }],
      });
    }
  });
});

describe('partners without `với`', () => {
  const PARTNERS = [
    ...[
      'Phòng Kế hoạch',
      'phòng QLTM',
      'Sở Tài chính',
      'Văn phòng Sở',
      'Trung tâm Khuyến công',
      'Chi cục Thủy lợi',
    ],
    ...[
      'Ban Dân tộc',
      'Công an tỉnh',
      'Ủy ban Mặt trận',
      'Hội Nông dân',
      'Cục Thuế',
      'Vụ Pháp chế',
      'UBND Bình Hòa',
    ],
    ...['Đơn vị Bình Hòa', 'Bộ Tài chính', 'Khoa Dược', 'Trường Chính trị', 'Thanh tra Sở', 'Viện Quy hoạch'],
    ...['Bệnh viện Đa khoa', 'Đội Cơ động', 'Hạt Kiểm lâm', 'Trạm Y tế'],
    ...['phòng', 'sở', 'đơn vị', 'cơ quan', 'ngành', 'địa phương', 'ban', 'bộ', 'huyện', 'xã', 'cấp'].map(
      (noun) => `các ${noun}`,
    ),
  ];
  test.each(PARTNERS)('%s', (partner) => {
    const first = partner.split(' ')[0]!;
    for (const verb of ['phối hợp', 'Phối hợp', 'chủ trì, phối hợp']) {
      const text = `${verb} ${partner} rà soát hồ sơ`;
      const start = verb.length - 'phối hợp'.length;
      expect(commaFaults(wordsOf(text)), text).toEqual([
        {
          span: { start, end: verb.length + 1 + first.length },
          found: `${verb.slice(start)} ${first}`,
          suggestion: `${verb.slice(start)} với ${first}`,
          kind: 'with',
        },
      ]);
      expect(commaFaults(wordsOf(text.replace('hợp', 'hợp với')))).toEqual([]);
    }
    for (const other of ['phối hợp tốt', 'phối hợp:', 'kết hợp', 'phối hợp, '])
      expect(commaFaults(wordsOf(`${other} ${partner} rà soát`)), other).toEqual([]);
  });
});
