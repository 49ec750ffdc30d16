import { describe, expect, test } from 'vitest';
import { knownIssuerAt } from '../../../server/src/model/citation/context/issuer-phrase';
import { issuerVerdict, mayBeOfTwo, typeVerdict } from '../../../server/src/model/citation/judging/checks';
import { yearProblem } from '../../../server/src/model/citation/judging/year';
import { foldName, lexiconOf } from '../../../server/src/model/citation/tables/lexicon';
import { CITATION_TABLES } from '../../../server/src/model/citation/tables/tables';
import { readAlike } from '../../support/blanks';
import {
  citationsOf,
  issuerMismatch,
  parseNumber,
  readCitations,
  typeMismatch,
} from '../../support/known-tables';

const LEXICON = lexiconOf(CITATION_TABLES);

describe('type word and number', () => {
  test.each([
    ['Nghị định', '60/2024/NĐ-CP', 'match'],
    ['Nghị quyết', '60/2024/NĐ-CP', 'mismatch'],
    ['Nghị quyết', '29-NQ/TW', 'match'],
    ['Nghị quyết', '190/2025/QH15', 'match'],
    ['Luật', '64/2025/QH15', 'match'],
    ['Pháp lệnh', '64/2025/QH15', 'mismatch'],
    ['Nghị định', '64/2025/QH15', 'mismatch'],
    ['Quy định', '399-QĐ/TW', 'match'],
    ['Quy định', '12/QĐ-SCT', 'match'],
    ['Quy định', '07/2026/QĐ-UBND', 'mismatch'],
    ['Thông tri', '12-TT/TW', 'match'],
    ['Thông tri', '04/TT-MTTW-BTT', 'unknown'],
    ['Thông tri', '24/2025/TT-BCT', 'mismatch'],
    ['Thông tư', '24/2025/TT-BCT', 'match'],
    ['Kế hoạch', '3190/UBND-KT1', 'mismatch'],
    ['Công văn', '3190/UBND-KT1', 'match'],
    ['Công văn', '123/CT-TTHT', 'match'],
    ['Công văn', '412/KH-UBND', 'mismatch'],
    ['Văn bản', '412/KH-UBND', 'unknown'],
    ['Chương trình', '09/CT-UBND', 'mismatch'],
    ['Báo cáo', '03/XY-ZW', 'unknown'],
  ])('%s số %s: %s', (type, number, verdict) => {
    expect(typeVerdict(LEXICON.typesByWord.get(foldName(type))!, parseNumber(number)!, LEXICON)).toBe(
      verdict,
    );
  });

  test.each([
    ['Nghị quyết số 60/2024/NĐ-CP', { typeOfNumber: 'Nghị định', numberOfType: '60/2024/NQ-CP' }],
    [
      'Quyết định số 39/2007/NĐ-CP của Thủ tướng Chính phủ',
      { typeOfNumber: 'Nghị định', numberOfType: '39/2007/QĐ-TTg' },
    ],
    ['Kế hoạch số 60/2024/NĐ-CP', { typeOfNumber: 'Nghị định', numberOfType: null }],
    ['Kế hoạch số 3190/UBND-KT1', { typeOfNumber: 'Công văn', numberOfType: null }],
    ['Quyết định ban hành Quy chế số 1705/QĐ-UBND', null],
    [
      'Quyết định số 58/KH-BCĐ389 ngày 12/01/2026 của Ban Chỉ đạo 389 tỉnh',
      { typeOfNumber: 'Kế hoạch', numberOfType: '58/QĐ-BCĐ389' },
    ],
    ['Kế hoạch số 58/KH-BCĐ389', null],
    // The Party abbreviates some types otherwise than the State.
    ['Quy định số 52-KL/TU', { typeOfNumber: 'Kết luận', numberOfType: '52-QĐ/TU' }],
    ['Quy định số 412/KH-UBND', { typeOfNumber: 'Kế hoạch', numberOfType: '412/QyĐ-UBND' }],
    ['Nghị quyết số 14/NQ-TTg', null],
  ])('%s', (text, expected) => {
    expect(readAlike(text, (given) => typeMismatch(citationsOf(given)[0]!))).toEqual(expected);
  });
});

describe('named issuer and number', () => {
  test.each([
    ['412/KH-UBND', 'UBND tỉnh', 'match'],
    ['412/KH-SCT', 'UBND tỉnh', 'mismatch'],
    ['771/QĐ-TTg', 'Chính phủ', 'mismatch'],
    ['771/QĐ-TTg', 'Phó Thủ tướng Chính phủ', 'match'],
    ['52-KL/TU', 'Ban Thường vụ Tỉnh ủy', 'match'],
    ['31/2025/TT-BCT', 'Bộ trưởng Bộ Công thương', 'match'],
    ['31/2025/TT-BTC', 'Bộ Công Thương', 'mismatch'],
    ['12/2020/TT-BNNPTNT', 'Bộ Nông nghiệp và Môi trường', 'match'],
    ['12/2020/TT-BNN', 'Bộ NN&PTNT', 'match'],
    ['27/TB-VPCP', 'Thủ tướng Chính phủ', 'match'],
    ['12/TB-UBND', 'Văn phòng UBND tỉnh', 'match'],
    ['61/CĐ-TTg', 'Văn phòng Chính phủ', 'mismatch'],
    ['05/2021/TT-TTCP', 'Phó Tổng Thanh tra Chính phủ', 'match'],
    ['12/2021/TT-KTNN', 'Tổng Kiểm toán Nhà nước', 'match'],
    ['14/NQ-ĐU', 'Đảng ủy UBND tỉnh', 'match'],
    ['412/KH-UBND', 'Công ty Thử Nghiệm', 'unknown'],
    ['12/CV-TN', 'UBND tỉnh', 'unknown'],
  ])('%s của %s: %s', (number, issuer, verdict) => {
    const named = knownIssuerAt(issuer, 0, LEXICON)?.issuers ?? [];
    expect(issuerVerdict(parseNumber(number)!, named, LEXICON)).toBe(verdict);
  });

  test.each([
    [
      'Kế hoạch số 412/KH-SCT ngày 06/8/2025 của UBND tỉnh',
      { numberOfIssuer: '412/KH-UBND', issuerOfNumber: 'Sở Công Thương' },
    ],
    [
      'Quyết định số 771/QĐ-TTg của Chính phủ',
      { numberOfIssuer: null, issuerOfNumber: 'Thủ tướng Chính phủ' },
    ],
    ['Nghị quyết số 60/2024/NĐ-CP của UBND tỉnh', null],
    ['Quyết định số 771/QĐ-TTg', null],
    ['Chỉ thị số 02/CT-CA ngày 15/01/2026 của Chánh án Tòa án nhân dân tối cao', null],
    ['Chỉ thị số 06/CT-QK ngày 15/01/2026 của Bộ trưởng Bộ Quốc phòng', null],
    [
      'Chỉ thị số 07/CT-UBND ngày 15/01/2026 của Bộ trưởng Bộ Quốc phòng',
      { numberOfIssuer: '07/CT-BQP', issuerOfNumber: 'Ủy ban nhân dân' },
    ],
    [
      'Công văn số 123/CT-TTHT ngày 15/01/2026 của Bộ trưởng Bộ Quốc phòng',
      { numberOfIssuer: '123/BQP-TTHT', issuerOfNumber: 'Ủy ban nhân dân' },
    ],
  ])('%s', (text, expected) => {
    expect(readAlike(text, (given) => issuerMismatch(citationsOf(given)[0]!))).toEqual(expected);
  });
});

describe('a year that is missing or superfluous', () => {
  test.each([
    ['Nghị định số 46/NĐ-CP ngày 26/01/2026', 'missing', '46/2026/NĐ-CP'],
    ['Nghị định số 46/NĐ-CP', 'missing', null],
    ['Luật số 45/QH14 ngày 20/11/2019', 'missing', '45/2019/QH14'],
    ['Luật số 45/QH14', 'missing', null],
    ['Nghị định số 60/24/NĐ-CP', 'digits', '60/2024/NĐ-CP'],
    ['Kế hoạch số 412/2025/KH-UBND', 'superfluous', '412/KH-UBND'],
    ['Văn bản số 3190/2025/UBND-KT1', 'superfluous', '3190/UBND-KT1'],
    ['Quyết định số 517/2026/QĐ-BTC', 'superfluous', '517/QĐ-BTC'],
    ['Quyết định số 14/2026/QĐ-SCT', 'superfluous', '14/QĐ-SCT'],
    ['Kết luận số 52/2026-KL/TU', 'superfluous', '52-KL/TU'],
  ])('%s: %s', (text, year, repaired) => {
    expect(readCitations(text).defects).toMatchObject([{ code: 'year', year, repaired }]);
    expect(citationsOf(text)[0]!.number.text).toBe(repaired ?? text.split(' ').at(-1));
  });

  test.each([
    'Nghị định số 43/NĐ-CP ngày 22/6/1993',
    'Quyết định số 12/2007/QĐ-BTC',
    'Quyết định số 33/2024/QĐ-UBND',
    'Quyết định số 33/QĐ-UBND',
    'Nghị quyết số 212/NQ-UBTVQH15',
    'Văn bản số 40/2026/CV-TN',
    'Thông tư liên tịch số 12/2004/TTLT/BCA-BTC',
  ])('right: %s', (text) => {
    expect(readCitations(text).defects).toEqual([]);
  });
});

describe('a year that does not fit', () => {
  test.each([
    ['Nghị định số 60/2024/NĐ-CP ngày 05/6/2023', { kind: 'differs', repaired: '60/2023/NĐ-CP' }],
    ['Luật số 45/2019/QH13', { kind: 'legislature', repaired: '45/2019/QH14' }],
    ['Luật số 45/2021/QH12', { kind: 'legislature', repaired: null }],
    ['Luật số 45/2021/QH14', null],
    // The first and the last year of each legislature that is over.
    ...(
      [
        [8, 1987, 1992],
        [9, 1992, 1997],
        [10, 1997, 2002],
        [11, 2002, 2007],
        [12, 2007, 2011],
        [13, 2011, 2016],
        [14, 2016, 2021],
        [15, 2021, 2026],
      ] as const
    ).flatMap(([term, from, to]): [string, unknown][] => [
      [`Luật số 45/${from}/QH${term}`, null],
      [`Luật số 45/${to}/QH${term}`, null],
      [`Luật số 45/${to + 1}/QH${term}`, { kind: 'legislature', repaired: `45/${to + 1}/QH${term + 1}` }],
    ]),
    ['Luật số 45/2026/QH16', null],
    ['Luật số 45/2025/QH16', { kind: 'legislature', repaired: '45/2025/QH15' }],
    ['Nghị quyết số 60/2009/NQ-CP', { kind: 'unusual', repaired: null }],
    ['Nghị quyết số 60/2025/NQ-CP', null],
    ['Nghị quyết số 60/2025/NQ-CP ngày 15/3/2025', { kind: 'unusual', repaired: null }],
    ['Nghị quyết số 60/2025/NQ-CP ngày 05/6/2025', null],
    ['Nghị quyết số 60/2024/NQ-CP ngày 05/6/2024', { kind: 'unusual', repaired: null }],
    ['Nghị quyết số 30a/2008/NQ-CP', null],
    ['Nghị quyết số 66.21/2026/NQ-CP', null],
    ['Nghị định số 60/24/NĐ-CP ngày 05/6/2023', null],
  ])('%s', (text, expected) => {
    expect(readAlike(text, (given) => yearProblem(citationsOf(given)[0]!))).toEqual(expected);
  });
});

describe('two days beside one number', () => {
  test.each([
    ['12/KH-UBND', '2025-03-20', '2026-04-15', true],
    ['12/KH-UBND', '2026-03-20', '2026-04-15', false],
    ['12/KH-UBND', '2025-03-20', '2026-03-20', false],
    ['12/2025/QĐ-UBND', '2025-03-20', '2026-04-15', false],
    ['29-NQ/TW', '2022-03-20', '2023-04-15', false],
    ['29-NQ/TW', '2024-03-20', '2026-04-15', true],
    ['29-NQ/TW', '2020-03-20', '2021-04-15', true],
    ['29-NQ/TW', '2025-03-20', '2026-04-15', true],
  ])('%s of %s and %s may be two documents: %s', (number, a, b, expected) => {
    expect(mayBeOfTwo(parseNumber(number)!, a, b)).toBe(expected);
    expect(mayBeOfTwo(parseNumber(number)!, b, a)).toBe(expected);
  });
});
