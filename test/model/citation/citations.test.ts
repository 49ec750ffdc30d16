import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../server/src/model/citation/citation';
import { readAlike } from '../../support/blanks';
import { citationsOf } from '../../support/known-tables';

/** A citation on one line: type, number, date, issuer (in brackets where the number alone tells it). */
function line({ type, number, date, issuer }: Citation): string {
  const name = issuer && (issuer.source === 'text' ? issuer.name : `(${issuer.name})`);
  return [type, number.text, date && (date.iso ?? 'no such day'), name]
    .map((part) => part ?? '–')
    .join(' | ');
}

const lines = (given: string) => readAlike(given, (text) => citationsOf(text).map(line));
const texts = (given: string) =>
  readAlike(given, (text) => citationsOf(text).map(({ start, end }) => text.slice(start, end)));

describe('a citation', () => {
  test.each([
    [
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
      'Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ',
    ],
    [
      'Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020',
      'Nghị định | 30/2020/NĐ-CP | 2020-03-05 | (Chính phủ)',
    ],
    [
      'Quyết định số 771/QĐ-UBND ngyà 15/4/2025 cuả UBND tỉnh',
      'Quyết định | 771/QĐ-UBND | 2025-04-15 | UBND tỉnh',
    ],
    [
      'Quyết định số 12/QĐ-TCT ngày 05/3/2020 của Tổng Cục trưởng Tổng cục Thuế',
      'Quyết định | 12/QĐ-TCT | 2020-03-05 | Tổng Cục trưởng Tổng cục Thuế',
    ],
    [
      'Tờ trình số 12/TTr-CAT(PV05) ngày 05/3/2026 của Công an tỉnh',
      'Tờ trình | 12/TTr-CAT | 2026-03-05 | Công an tỉnh',
    ],
    // What stands twice, or with other marks, is told as such: the citation is read all the same.
    [
      'Quyết định số 771/QĐ-UBND ngày ngày 15/4/2025 cua UBND tỉnh',
      'Quyết định | 771/QĐ-UBND | 2025-04-15 | UBND tỉnh',
    ],
    ...['đã ban hành hành', 'ban hành ban hành', 'chỉ đạo tại tại', 'đã ban ban hành'].map((words) => [
      `UBND tỉnh ${words} Văn bản số 12/UBND-KT ngày 02/3/2026`,
      'Văn bản | 12/UBND-KT | 2026-03-02 | UBND tỉnh',
    ]),
    ...['của của UBND tỉnh', 'của UBND UBND tỉnh'].map((words) => [
      `theo chỉ đạo ${words} tại Văn bản số 12/UBND-KT ngày 02/3/2026`,
      'Văn bản | 12/UBND-KT | 2026-03-02 | UBND tỉnh',
    ]),
    ['Luật Mẫu thử số 12/2019/QH14', 'Luật | 12/2019/QH14 | – | (Quốc hội)'],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Luật | 64/2025/QH15 | – | (Quốc hội)'],
    [
      'nghị quyết số 21-NQ/ĐU, ngày 05/9/2026 của Đảng ủy UBND tỉnh',
      'Nghị quyết | 21-NQ/ĐU | 2026-09-05 | Đảng ủy UBND tỉnh',
    ],
    [
      'Kết luận số 52-KL/TU của Ban Thường vụ Tỉnh uỷ ngày 06/02/2026',
      'Kết luận | 52-KL/TU | 2026-02-06 | Ban Thường vụ Tỉnh uỷ',
    ],
    ['Thông báo kết luận số 27/TB-VPCP', 'Thông báo | 27/TB-VPCP | – | (Văn phòng Chính phủ)'],
    ['QĐ số 771/QĐ-TTg ngày 15/4/2025', 'Quyết định | 771/QĐ-TTg | 2025-04-15 | (Thủ tướng Chính phủ)'],
    ['Quyết định phê duyệt số 1705/QĐ-UBND ngày 05/7/2025', 'Quyết định | 1705/QĐ-UBND | 2025-07-05 | –'],
    ['Kế hoạch của UBND tỉnh số 412/KH-UBND', 'Kế hoạch | 412/KH-UBND | – | UBND tỉnh'],
    [
      'Văn bản số 518/SCT-CN ngày 10/5/2026 của Sở Công Thương tỉnh An Giang Thượng đề nghị',
      'Văn bản | 518/SCT-CN | 2026-05-10 | Sở Công Thương tỉnh An Giang Thượng',
    ],
    [
      'Quyết định số 1705/QĐ-UBND của UBND xã Tân Thử, tỉnh An Giang Thượng Ban hành Quy chế',
      'Quyết định | 1705/QĐ-UBND | – | UBND xã Tân Thử, tỉnh An Giang Thượng',
    ],
    [
      'Thông tư số 08/2021/TT-BLĐTBXH của Bộ trưởng Bộ Lao động – Thương binh và Xã hội quy định',
      'Thông tư | 08/2021/TT-BLĐTBXH | – | Bộ trưởng Bộ Lao động – Thương binh và Xã hội',
    ],
    [
      'Thông tư liên tịch số 55/2015/TTLT-BTC-BNV của Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Nội vụ',
      'Thông tư liên tịch | 55/2015/TTLT-BTC-BNV | – | Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Nội vụ',
    ],
    [
      'Văn bản số 12/CV-TN ngày 18/6/2026 của Công ty cổ phần Thử Nghiệm về việc',
      'Văn bản | 12/CV-TN | 2026-06-18 | Công ty cổ phần Thử Nghiệm',
    ],
    [
      'Quyết định số 1705/QĐ-UBND ngày 31/4/2025 của UBND tỉnh',
      'Quyết định | 1705/QĐ-UBND | no such day | UBND tỉnh',
    ],
    ['Văn số 183/UBND-NC2 ngày 12/01/2026 của UBND tỉnh', 'Văn bản | 183/UBND-NC2 | 2026-01-12 | UBND tỉnh'],
    [
      'Quy chế số 02/QC-SCT-CAT ngày 05/5/2025 giữa Sở Công Thương và Công an tỉnh',
      'Quy chế | 02/QC-SCT-CAT | 2025-05-05 | Sở Công Thương và Công an tỉnh',
    ],
    [
      'Quy chế số 03/QC-KL-CA ngày 15/01/2024 giữa lực lượng Kiểm lâm và Công an',
      'Quy chế | 03/QC-KL-CA | 2024-01-15 | Kiểm lâm và Công an',
    ],
    [
      'Thông tư số 05/2021/TT-TTCP ngày 01/10/2021 của Tổng Thanh tra Chính phủ',
      'Thông tư | 05/2021/TT-TTCP | 2021-10-01 | Tổng Thanh tra Chính phủ',
    ],
    [
      '“Kế hoạch số 412/KH-UBND” ngày 06/8/2025 của UBND tỉnh',
      'Kế hoạch | 412/KH-UBND | 2025-08-06 | UBND tỉnh',
    ],
    [
      'Công điện số 61/CĐ-TTg lúc 17h00 ngày 10/9/2026',
      'Công điện | 61/CĐ-TTg | 2026-09-10 | (Thủ tướng Chính phủ)',
    ],
    [
      'Công điện số 61/CĐ-UBND hồi 7 giờ 30 phút ngày 10/9/2026 của UBND tỉnh',
      'Công điện | 61/CĐ-UBND | 2026-09-10 | UBND tỉnh',
    ],
    [
      'Công văn số 12/VPCP-V.I ngày 12/02/2026',
      'Công văn | 12/VPCP-V.I | 2026-02-12 | (Văn phòng Chính phủ)',
    ],
    [
      'Văn bản số 3190/UBND-KT (ngày 10/5/2026) của UBND tỉnh',
      'Văn bản | 3190/UBND-KT | 2026-05-10 | UBND tỉnh',
    ],
    [
      '“Kế hoạch thực hiện Nghị quyết số 21-NQ/TW” ngày 10/01/2026 của UBND tỉnh',
      'Nghị quyết | 21-NQ/TW | – | –',
    ],
    [
      'Kế hoạch số 412/KH-UBND,, ngày 06/8/2025 của UBND tỉnh',
      'Kế hoạch | 412/KH-UBND | 2025-08-06 | UBND tỉnh',
    ],
    ['Nghị định số 46/2026/ND-CP', 'Nghị định | 46/2026/NĐ-CP | – | (Chính phủ)'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });
});

describe('the day that stands before', () => {
  test.each([
    ['Ngày 05/3/2026, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về chợ', '2026-03-05 | UBND tỉnh'],
    ['Ngày 05 tháng 3 năm 2026 UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND', '2026-03-05 | UBND tỉnh'],
    [
      'Hồ sơ đã đủ, ngày 05/3/2026, Giám đốc Sở Tài chính ký Tờ trình số 12/TTr-STC',
      '2026-03-05 | Giám đốc Sở Tài chính',
    ],
    [
      'Đến ngày 05/3/2026, Hội Làm vườn tỉnh có Công văn số 12/HLV xin ý kiến',
      '2026-03-05 | Hội Làm vườn tỉnh',
    ],
    ['Ngày 05/3/2026, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND ngày 04/3/2026', '2026-03-04 | UBND tỉnh'],
    ['Trước ngày 05/3/2026, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND', '– | UBND tỉnh'],
    ['Hoàn thành trước ngày 05/3/2026, UBND tỉnh sẽ ban hành Kế hoạch số 12/KH-UBND', '– | UBND tỉnh'],
    ['Ngày 05/3/2026, UBND tỉnh họp. Sở ban hành Kế hoạch số 12/KH-SXD', '– | Sở'],
    ['Ngày 05/3/2026, UBND tỉnh gửi Kế hoạch số 12/KH-UBND', '– | UBND tỉnh'],
    ['Ngày 05/3/2026, đoàn kiểm tra việc thực hiện Kế hoạch số 12/KH-UBND', '– | –'],
  ])('%s', (text, expected) => {
    expect(
      citationsOf(text).map(({ date, issuer }) => `${date?.iso ?? '–'} | ${issuer?.name ?? '–'}`),
    ).toEqual([expected]);
  });
});

describe('the issuer that stands before', () => {
  test.each([
    [
      'Đến nay UBND tỉnh đã ban hành Kế hoạch số 412/KH-UBND ngày 06/8/2025',
      ['Kế hoạch | 412/KH-UBND | 2025-08-06 | UBND tỉnh'],
    ],
    [
      'Sở đã tham mưu UBND tỉnh ban hành Văn bản số 3190/UBND-KT2',
      ['Văn bản | 3190/UBND-KT2 | – | UBND tỉnh'],
    ],
    [
      'như ý kiến của Chủ tịch UBND tỉnh tại Văn bản số 3190/UBND-KT1',
      ['Văn bản | 3190/UBND-KT1 | – | Chủ tịch UBND tỉnh'],
    ],
    [
      'HĐND tỉnh đã thông qua Nghị quyết số 17/2025/NQ-HĐND',
      ['Nghị quyết | 17/2025/NQ-HĐND | – | HĐND tỉnh'],
    ],
    ['Sở Công Thương thông qua Nghị quyết số 17/2025/NQ-HĐND', ['Nghị quyết | 17/2025/NQ-HĐND | – | –']],
    [
      'UBND tỉnh chấp thuận chủ trương tại Văn bản số 3190/UBND-KT2',
      ['Văn bản | 3190/UBND-KT2 | – | UBND tỉnh'],
    ],
    [
      'chỉ đạo của Bộ Công Thương tại Công văn số 221/BCT-ĐL ngày 14/01/2026, của UBND tỉnh tại Văn bản số 120/UBND-KT',
      ['Công văn | 221/BCT-ĐL | 2026-01-14 | Bộ Công Thương', 'Văn bản | 120/UBND-KT | – | UBND tỉnh'],
    ],
    ['Sở đã ban hành Văn bản số 518/SCT-CN', ['Văn bản | 518/SCT-CN | – | Sở']],
    ['Giám đốc Sở giao tại Văn bản số 518/SCT-CN', ['Văn bản | 518/SCT-CN | – | Giám đốc Sở']],
    ['báo cáo Sở tại Văn bản số 518/SCT-CN', ['Văn bản | 518/SCT-CN | – | –']],
    [
      'được UBND tỉnh phê duyệt tại Quyết định số 1705/QĐ-UBND',
      ['Quyết định | 1705/QĐ-UBND | – | UBND tỉnh'],
    ],
    ['báo cáo UBND tỉnh tại Văn bản số 518/SCT-CN', ['Văn bản | 518/SCT-CN | – | –']],
    [
      'các Thông tư của Bộ Công Thương (Thông tư số 31/2025/TT-BCT quy định về an toàn và Thông tư số 32/2025/TT-BCT)',
      ['Thông tư | 31/2025/TT-BCT | – | Bộ Công Thương', 'Thông tư | 32/2025/TT-BCT | – | Bộ Công Thương'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a list', () => {
  test('shares the type word that stands before it', () => {
    const text = 'Nghị định số 15/2021/NĐ-CP ngày 03/3/2021, số 28/2023/NĐ-CP ngày 19/5/2023 của Chính phủ';
    expect(lines(text)).toEqual([
      'Nghị định | 15/2021/NĐ-CP | 2021-03-03 | Chính phủ',
      'Nghị định | 28/2023/NĐ-CP | 2023-05-19 | Chính phủ',
    ]);
  });

  test('shares issuer and subject that stand behind it', () => {
    const text =
      'Văn bản số 3190/UBND-KT1 ngày 16/5/2025, Kế hoạch số 412/KH-UBND ngày 06/8/2025 của UBND tỉnh về làng nghề nông thôn';
    const citations = citationsOf(text);
    expect(citations.map(({ issuer }) => issuer?.name)).toEqual(['UBND tỉnh', 'UBND tỉnh']);
    expect(citations.every(({ subject }) => subject !== null)).toBe(true);
  });

  test.each([
    [
      'Nghị định số 139/2025/NĐ-CP và Nghị định số 146/2025/NĐ-CP cùng ngày 12/6/2025 của Chính phủ',
      ['2025-06-12', '2025-06-12'],
    ],
    [
      'Nghị định số 139/2025/NĐ-CP ngày 12/6/2025 và Nghị định số 146/2025/NĐ-CP cùng ngày của Chính phủ',
      ['2025-06-12', '2025-06-12'],
    ],
    ['Thông báo số 10/TB-UBND, 13/TB-UBND ngày 05/01/2026 của UBND tỉnh', ['2026-01-05', '2026-01-05']],
    ['Quyết định số 10/QĐ-UBND và Kế hoạch số 11/KH-UBND ngày 05/01/2026', [undefined, '2026-01-05']],
    ['Nghị định số 98/2020/NĐ-CP, 17/2022/NĐ-CP ngày 31/01/2022', [undefined, '2022-01-31']],
  ])('may share one day: %s', (text, expected) => {
    expect(citationsOf(text).map(({ date }) => date?.iso)).toEqual(expected);
  });

  test('may name two issuers with one place', () => {
    const text = 'Nghị quyết số 17/2025/NQ-HĐND, Quyết định số 1705/QĐ-UBND của HĐND, UBND tỉnh';
    expect(citationsOf(text).map(({ issuer }) => issuer?.name)).toEqual([
      'HĐND, UBND tỉnh',
      'HĐND, UBND tỉnh',
    ]);
  });

  test('shares no issuer with another body’s document', () => {
    const text = 'Thông tư số 31/2025/TT-BCT, Nghị định số 60/2024/NĐ-CP của Chính phủ';
    expect(citationsOf(text).map(({ issuer }) => [issuer?.name, issuer?.source])).toEqual([
      ['Bộ Công Thương', 'code'],
      ['Chính phủ', 'text'],
    ]);
  });
});

describe('the place of a citation', () => {
  test.each([
    [
      'theo Điều 6 Thông tư số 31/2025/TT-BCT ngày 13/5/2025 quy định về an toàn',
      ['Thông tư số 31/2025/TT-BCT ngày 13/5/2025'],
    ],
    [
      '(Kế hoạch số 412/KH-UBND ngày 06/8/2025 của UBND tỉnh)',
      ['Kế hoạch số 412/KH-UBND ngày 06/8/2025 của UBND tỉnh'],
    ],
    ['gồm: 1705/QĐ-UBND ngày 05/7/2025; 1706/QĐ-UBND', ['1705/QĐ-UBND ngày 05/7/2025', '1706/QĐ-UBND']],
    ['Số: 27/TB-SCT', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('dates and subjects have places of their own', () => {
    const text =
      'Kế hoạch số 412/KH-UBND ngày 06/8/2025 của UBND tỉnh về làng nghề nông thôn; giao Sở thực hiện.';
    const [citation] = citationsOf(text);
    expect(text.slice(citation!.date!.start, citation!.date!.end)).toBe('06/8/2025');
    expect(text.slice(citation!.subject!.start, citation!.subject!.end)).toBe('về làng nghề nông thôn');
  });
});
