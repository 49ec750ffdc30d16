/** Right citations in all their surroundings, and what comes of a type, an agency or a year that is another document's. */
import { describe, expect, test } from 'vitest';
import { knownIssuerAt } from '../../../server/src/model/citation/context/issuer-phrase';
import { issuerVerdict, typeVerdict } from '../../../server/src/model/citation/judging/checks';
import { yearProblem } from '../../../server/src/model/citation/judging/year';
import { foldName, lexiconOf } from '../../../server/src/model/citation/tables/lexicon';
import { CITATION_TABLES } from '../../../server/src/model/citation/tables/tables';
import {
  citationsOf,
  issuerMismatch,
  parseNumber,
  readCitations,
  typeMismatch,
} from '../../support/known-tables';

const LEXICON = lexiconOf(CITATION_TABLES);

/** Type, number, date and issuer of a document; the day and month make no difference to what is tried. */
type Document = readonly [type: string, number: string, iso: string, issuer: string];
const DOCUMENTS: readonly Document[] = [
  ['Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ'],
  ['Nghị quyết', '66.7/2025/NQ-CP', '2025-11-15', 'Chính phủ'],
  ['Nghị quyết', '175/NQ-CP', '2024-10-30', 'Chính phủ'],
  ['Nghị quyết', '21/2024/NQ-HĐND', '2024-12-10', 'HĐND tỉnh'],
  ['Nghị quyết', '21-NQ/TU', '2026-01-09', 'Tỉnh ủy'],
  ['Nghị quyết', '57-NQ/TW', '2024-12-22', 'Bộ Chính trị'],
  ['Kết luận', '52-KL/TU', '2026-02-11', 'Ban Thường vụ Tỉnh ủy'],
  ['Quyết định', '771/QĐ-TTg', '2025-04-15', 'Thủ tướng Chính phủ'],
  ['Quyết định', '19/2025/QĐ-TTg', '2025-07-01', 'Thủ tướng Chính phủ'],
  ['Quyết định', '07/2026/QĐ-UBND', '2026-01-20', 'UBND tỉnh'],
  ['Quyết định', '112/QĐ-UBND', '2026-02-20', 'UBND tỉnh An Giang Thượng'],
  ['Quyết định', '15/QĐ-SCT', '2026-02-20', 'Sở Công Thương'],
  ['Chỉ thị', '05/CT-TTg', '2026-02-20', 'Thủ tướng Chính phủ'],
  ['Thông tư', '36/2025/TT-BCT', '2025-06-13', 'Bộ Công Thương'],
  ['Thông tư', '12/2020/TT-BTC', '2020-03-20', 'Bộ trưởng Bộ Tài chính'],
  ['Kế hoạch', '412/KH-UBND', '2025-08-06', 'UBND tỉnh'],
  ['Kế hoạch', '12/KH-SNV', '2025-08-06', 'Sở Nội vụ'],
  ['Chương trình', '09/CTr-UBND', '2025-08-06', 'UBND tỉnh'],
  ['Thông báo', '27/TB-VPCP', '2026-01-12', 'Văn phòng Chính phủ'],
  ['Báo cáo', '283/BC-UBND', '2026-01-12', 'UBND xã Bình Hòa'],
  ['Tờ trình', '44/TTr-SXD', '2026-01-12', 'Sở Xây dựng'],
  ['Công văn', '3190/UBND-KT', '2026-01-12', 'UBND tỉnh'],
  ['Văn bản', '518/SCT-QLTM', '2026-01-12', 'Sở Công Thương'],
  ['Công điện', '61/CĐ-TTg', '2026-01-12', 'Thủ tướng Chính phủ'],
  ['Hướng dẫn', '31-HD/BTCTW', '2026-01-12', 'Ban Tổ chức Trung ương'],
  ['Quy định', '399-QĐ/TW', '2025-11-12', 'Ban Bí thư'],
  ['Luật', '64/2025/QH15', '2025-02-19', 'Quốc hội'],
];

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-') as [string, string, string];
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};
const longDay = (iso: string): string => {
  const [year, month, date] = iso.split('-') as [string, string, string];
  return `${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

type Wording = (document: Document) => string;

/** How a document is cited with its date and its issuer. */
const WHOLE: readonly Wording[] = [
  ([type, number, iso, issuer]) => `${type} số ${number} ngày ${day(iso)} của ${issuer}`,
  ([type, number, iso, issuer]) => `${type} số ${number}, ngày ${day(iso)} của ${issuer}`,
  ([type, number, iso, issuer]) => `${type} số ${number} ngày ${longDay(iso)} của ${issuer}`,
  ([type, number, iso, issuer]) => `${type} số ${number} của ${issuer} ngày ${day(iso)}`,
  ([type, number, iso, issuer]) => `${type.toLowerCase()} số ${number} ngày ${day(iso)} của ${issuer}`,
  ([type, number, iso, issuer]) => `${type} số ${number}  ngày  ${day(iso)}  của  ${issuer}`,
];

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['1. Thực hiện ', ' về công tác chợ, các phòng rà soát.'],
  ['Căn cứ ', '; các phòng rà soát.'],
  ['Các phòng rà soát (theo ', '), báo cáo kết quả.'],
  ['Thực hiện Báo cáo số 88/BC-STC ngày 09/02/2026 của Sở Tài chính và ', ', các phòng rà soát.'],
];

describe('a right citation', () => {
  test.each(DOCUMENTS)('%s số %s', (...document) => {
    const [type, number, iso, issuer] = document;
    for (const [before, after] of AROUND) {
      for (const wording of WHOLE) {
        const text = before + wording(document) + after;
        const { citations, defects } = readCitations(text);
        expect(defects, text).toEqual([]);
        const cited = citations.at(-1)!;
        expect(cited.start, text).toBe(before.length);
        expect(
          [cited.type, cited.number.text, cited.date?.iso, cited.issuer?.name.replace(/\s+/g, ' ')],
          text,
        ).toEqual([type, number, iso, issuer]);
        expect(text.slice(cited.numberSpan.start, cited.numberSpan.end)).toBe(number);
        expect([typeMismatch(cited), issuerMismatch(cited), yearProblem(cited)], text).toEqual([
          null,
          null,
          null,
        ]);
      }
      expect(citationsOf(`${before}${type} số ${number}${after}`).at(-1)).toMatchObject({
        type,
        number: { text: number },
        date: null,
      });
    }
  });
});

/** How hands and converters misprint a number; null where there is nothing to misprint so. */
const MISPRINTS: Readonly<Record<string, readonly ((number: string) => string | null)[]>> = {
  'letters-unmarked': [(number) => (number.includes('Đ') ? number.replaceAll('Đ', 'D') : null)],
  'letter-look-alike': [(number) => (number.includes('Đ') ? number.replaceAll('Đ', 'Ð') : null)],
  space: [
    (number) => number.replace('/', ' /'),
    (number) => number.replace('/', '/ '),
    (number) => number.replace('-', ' - '),
    (number) => number.replace('-', '- '),
  ],
  dash: [(number) => number.replace('-', '–'), (number) => number.replace('-', '\u2011')],
  'letter-for-digit': [
    (number) => (/^\d*0/.test(number) ? number.replace('0', 'O') : null),
    (number) => (/^\d*1/.test(number) ? number.replace('1', 'l') : null),
  ],
  'marks-other': [
    (number) => number.replace('/', '//'),
    (number) => number.replace('-', '--'),
    (number) => number.replace('/', '\\'),
  ],
};

describe('a misprint is told by its kind, and what was meant by the rest', () => {
  test.each(DOCUMENTS)('%s số %s', (...document) => {
    const [type, number] = document;
    for (const [code, ways] of Object.entries(MISPRINTS)) {
      for (const misprint of ways) {
        const printed = misprint(number);
        if (printed === null || printed === number) continue;
        for (const wording of WHOLE) {
          const text = wording(document).replace(number, printed);
          const { citations, defects } = readCitations(text);
          expect(defects, text).toMatchObject([{ code, repaired: number }]);
          expect(text.slice(defects[0]!.start, defects[0]!.end)).toBe(printed);
          expect([citations[0]?.type, citations[0]?.number.text], text).toEqual([type, number]);
        }
      }
    }
  });
});

describe('types and numbers', () => {
  /** Types of which none goes with the number of another. */
  const APART = [
    ['Nghị định', '30/2020/NĐ-CP'],
    ['Thông tư', '36/2025/TT-BCT'],
    ['Quyết định', '112/QĐ-UBND'],
    ['Chỉ thị', '05/CT-UBND'],
    ['Nghị quyết', '21/NQ-HĐND'],
    ['Kế hoạch', '412/KH-UBND'],
    ['Chương trình', '09/CTr-UBND'],
    ['Thông báo', '27/TB-VPCP'],
    ['Báo cáo', '283/BC-UBND'],
    ['Tờ trình', '44/TTr-SXD'],
    ['Công điện', '61/CĐ-TTg'],
    ['Hướng dẫn', '31/HD-SNV'],
    ['Đề án', '12/ĐA-UBND'],
    ['Phương án', '12/PA-UBND'],
    ['Công văn', '3190/UBND-KT'],
  ] as const;

  test.each(APART)('%s số %s', (type, number) => {
    for (const [other] of APART)
      expect(
        typeVerdict(LEXICON.typesByWord.get(foldName(other))!, parseNumber(number)!, LEXICON),
        `${other} số ${number}`,
      ).toBe(other === type ? 'match' : 'mismatch');
  });
});

describe('issuers and numbers', () => {
  const APART = [
    ['Chính phủ', '30/2020/NĐ-CP'],
    ['Bộ Công Thương', '36/2025/TT-BCT'],
    ['Bộ Tài chính', '36/2025/TT-BTC'],
    ['UBND tỉnh', '412/KH-UBND'],
    ['HĐND tỉnh', '21/NQ-HĐND'],
    ['Sở Công Thương', '12/BC-SCT'],
    ['Sở Nội vụ', '12/BC-SNV'],
    ['Sở Y tế', '12/BC-SYT'],
    ['Tỉnh ủy', '21-NQ/TU'],
    ['Ban Tổ chức Trung ương', '31-HD/BTCTW'],
    ['Công an tỉnh', '12/BC-CAT'],
  ] as const;

  test.each(APART)('%s: %s', (issuer, number) => {
    for (const [other] of APART)
      expect(
        issuerVerdict(parseNumber(number)!, knownIssuerAt(other, 0, LEXICON)!.issuers, LEXICON),
        `${number} của ${other}`,
      ).toBe(other === issuer ? 'match' : 'mismatch');
  });
});

describe('an issuer’s name', () => {
  const NAMES = [
    ...['Chính phủ', 'UBND tỉnh', 'UBND xã Bình Hòa, tỉnh An Giang Thượng', 'Sở Công Thương An Giang Thượng'],
    ...['Bộ Nông nghiệp và Môi trường', 'Tỉnh ủy', 'Ban Tổ chức Trung ương', 'UBND Thành phố Bình Hòa'],
    // Of bodies that nobody knows.
    ...['Viện Đá quý Bình Hòa', 'Hội Sinh vật cảnh và Du lịch Đồng Xanh'],
  ];
  const AFTER = [
    ...[
      'về việc này',
      'Về việc này',
      'quy định chi tiết',
      'Quy định chi tiết',
      'ban hành quy chế',
      'sửa đổi, bổ sung',
    ],
    ...[
      'hướng dẫn thi hành',
      'phê duyệt đề án',
      'công bố danh mục',
      'kèm theo hồ sơ',
      'ngày hôm qua',
      'có hiệu lực',
    ],
    ...[
      'được gửi',
      'đã gửi',
      'tại cuộc họp',
      'trong tháng',
      'trên địa bàn',
      'theo mẫu',
      'để rà soát',
      'cho các phòng',
    ],
    ...[
      'từ năm 2026',
      'đến hết năm',
      'khi có',
      'thì rà soát',
      'là căn cứ',
      'mà các phòng',
      'hoặc tương đương',
    ],
    ...[
      'cùng các phòng',
      'với các phòng',
      'đối với chợ',
      'do Sở trình',
      'nhằm rà soát',
      'như trên',
      'nêu trên',
    ],
    ...[
      'giao các phòng',
      'chỉ đạo các phòng',
      'triển khai việc này',
      'yêu cầu các phòng',
      'này',
      'trước đây',
      'và các phòng',
    ],
    ...[
      'và Nghị định số 30/2020/NĐ-CP',
      'và Công văn số 3190/UBND-KT',
      '- hết hiệu lực',
      '(kèm theo)',
      ', các phòng',
      '. Các phòng',
    ],
  ];
  const read = (text: string) => citationsOf(text)[0]?.issuer?.name.replace(/\s+/g, ' ');

  test.each(NAMES)('%s ends where it ends', (name) => {
    for (const [i, after] of AFTER.entries()) {
      const text = `Quyết định số 112/QĐ-XYZ ngày 20/02/2026 của ${name}${/^[,.]/.test(after) ? '' : ' '}${after}`;
      // Every other one with its blanks typed twice.
      expect(read(text.replaceAll(' ', ' '.repeat(1 + (i % 2)))), text).toBe(name);
    }
  });

  test.each([
    ...[
      'Bộ trưởng, Chủ nhiệm',
      'Ban Thường vụ',
      'Ban Chấp hành',
      'Thường trực',
      'Văn phòng',
      'đồng chí',
      'lãnh đạo',
    ],
    ...[
      'tập thể',
      'Thứ trưởng',
      'Phó Chủ tịch',
      'Giám đốc',
      'Phó Giám đốc',
      'đồng chí Phó Giám đốc',
      'Chánh Văn phòng',
    ],
  ])('may have %s before it', (title) => {
    for (const name of ['UBND tỉnh', 'Tỉnh ủy', 'Sở Công Thương', 'Chính phủ', 'Bộ Tài chính'])
      for (const written of [`${title} ${name}`, `${title} ${name}`.replaceAll(' ', '  ')])
        expect(read(`Thông báo số 27/TB-XYZ ngày 20/02/2026 của ${written} về chợ.`)).toBe(
          `${title} ${name}`,
        );
  });
});
