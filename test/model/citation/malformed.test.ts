import { describe, expect, test } from 'vitest';
import { readCitations } from '../../support/known-tables';

/** Defect, its text and its repair, as `letters-unmarked 46/2026/ND-CP → 46/2026/NĐ-CP`; `?` where the repair is not certain. */
const defects = (text: string) =>
  readCitations(text).defects.map(
    ({ code, start, end, repaired, isCertain }) =>
      `${code} ${text.slice(start, end)} → ${repaired}${isCertain || repaired === null ? '' : ' ?'}`,
  );

const MISPRINTS: readonly [string, string, string, string][] = [
  ['letters-unmarked', 'Nghị định', '46/2026/ND-CP', '46/2026/NĐ-CP'],
  ['letters-unmarked', 'Quyết định', '1705/QD-UBND', '1705/QĐ-UBND'],
  ['letters-unmarked', 'Nghị quyết', '17/2023/NQ-HDND', '17/2023/NQ-HĐND'],
  ['letters-unmarked', 'Công điện', '61/CD-TTg', '61/CĐ-TTg'],
  ['letters-unmarked', 'Thông tư', '08/2021/TT-BLDTBXH', '08/2021/TT-BLĐTBXH'],
  ['letters-unmarked', 'Đề án', '02/DA-UBND', '02/ĐA-UBND'],
  ['letter-look-alike', 'Nghị định', '46/2026/NÐ-CP', '46/2026/NĐ-CP'],
  ['space', 'Kế hoạch', '412 / KH - UBND', '412/KH-UBND'],
  ['space', 'Thông tư', '31/2025/TT- BCT', '31/2025/TT-BCT'],
  ['space', 'Quyết định', '1705/QĐ-UB ND', '1705/QĐ-UBND'],
  ['space', 'Nghị định', '46/20 26/NĐ-CP', '46/2026/NĐ-CP'],
  ['space', 'Quyết định', '771/QĐ-TT g', '771/QĐ-TTg'],
  ['space', 'Nghị quyết', '66. 21/2026/NQ-CP', '66.21/2026/NQ-CP'],
  ['dash', 'Nghị định', '46/2026/NĐ–CP', '46/2026/NĐ-CP'],
  ['dash', 'Kế hoạch', '412/KH\u2011UBND', '412/KH-UBND'],
  ['dash', 'Nghị quyết', '36a/NQ–CP', '36a/NQ-CP'],
  ['space', 'Quyết định', '771A/ QĐ-TTg', '771A/QĐ-TTg'],
  ['hyphen-missing', 'Kế hoạch', '412/KHUBND', '412/KH-UBND'],
  ['hyphen-missing', 'Kế hoạch', '412/KHUBND-NC', '412/KH-UBND-NC'],
  ['hyphen-missing', 'Thông báo', '94/TBMTTQ-BTT', '94/TB-MTTQ-BTT'],
  ['hyphen-missing', 'Nghị định', '46/2026/NĐCP', '46/2026/NĐ-CP'],
  ['hyphen-missing', 'Văn bản', '3190/UBNDKT1', '3190/UBND-KT1'],
  ['slash-missing', 'Nghị định', '46/2026NĐ-CP', '46/2026/NĐ-CP'],
  ['slash-missing', 'Nghị định', '46-2026/NĐ-CP', '46/2026/NĐ-CP'],
  ['slash-missing', 'Kế hoạch', '412KH-UBND', '412/KH-UBND'],
  ['slash-missing', 'Văn bản', '08SCT-VP', '08/SCT-VP'],
  ['slash-missing', 'Thông tư', '312025/TT-BCT', '31/2025/TT-BCT'],
  ['case', 'Quyết định', '771/QĐ-TTG', '771/QĐ-TTg'],
  ['case', 'Tờ trình', '18/TTR-SCT', '18/TTr-SCT'],
  ['case', 'Chương trình', '19/CTR-UBND', '19/CTr-UBND'],
  ['case', 'Kế hoạch', '412/kh-ubnd', '412/KH-UBND'],
  ['case', 'Nghị quyết', '12/2021/nq-UBTVQH14', '12/2021/NQ-UBTVQH14'],
  ['code-misspelt', 'Nghị quyết', '12/2021/MQ-UBTVQH14', '12/2021/NQ-UBTVQH14'],
  ['case', 'Quy định', '02/QYĐ-SCT', '02/QyĐ-SCT'],
  ['case', 'Văn bản', '3190/UBND-kt1', '3190/UBND-KT1'],
  ['marks-exchanged', 'Kết luận', '52/KL-TU', '52-KL/TU'],
  ['marks-exchanged', 'Kế hoạch', '412-KH/UBND', '412/KH-UBND'],
  ['marks-exchanged', 'Quyết định', '571-QĐ/BCT', '571/QĐ-BCT'],
  ['marks-exchanged', 'Quyết định', '571-QĐ/SCT', '571/QĐ-SCT'],
  ['marks-exchanged', 'Nghị quyết', '57-NQ/CP', '57/NQ-CP'],
  ['year', 'Nghị định', '60/24/NĐ-CP', '60/2024/NĐ-CP'],
  ['year', 'Kế hoạch', '412/2024/KH-UBND', '412/KH-UBND'],
  ['code-misspelt', 'Nghị định', '46/2026/NĐ-CPP', '46/2026/NĐ-CP'],
  ['code-misspelt', 'Nghị định', '46/2026/NĐ-CP-CP', '46/2026/NĐ-CP'],
  ['code-misspelt', 'Kế hoạch', '412/KH-KH-UBND', '412/KH-UBND'],
  ['code-misspelt', 'Nghị định', '46/2026/NĐ-PC', '46/2026/NĐ-CP'],
  ['code-misspelt', 'Nghị định', '46/2026/NDD-CP', '46/2026/NĐ-CP'],
  ['code-misspelt', 'Quyết định', '1705/QĐ-UBDN', '1705/QĐ-UBND'],
  ['code-misspelt', 'Quyết định', '771/QĐ-Tg', '771/QĐ-TTg'],
  ['code-misspelt', 'Công văn', '1250/Tg-CN', '1250/TTg-CN'],
  ['code-misspelt', 'Kế hoạch', '412/KHH-UBND', '412/KH-UBND'],
  ['code-misspelt', 'Kế hoạch', '412/HK-UBND', '412/KH-UBND'],
  ['code-misspelt', 'Luật', '45/2019/QHH14', '45/2019/QH14'],
  ['code-misspelt', 'Nghị quyết', '192/2025/NQ15', '192/2025/QH15'],
  ['letter-for-digit', 'Nghị định', '46/2O26/NĐ-CP', '46/2026/NĐ-CP'],
  ['letter-for-digit', 'Kế hoạch', '4l2/KH-UBND', '412/KH-UBND'],
  ['letter-for-digit', 'Kế hoạch', 'O5/KH-UBND', '05/KH-UBND'],
  ['letter-for-digit', 'Kế hoạch', '31S/KH-UBND', '315/KH-UBND'],
  ['letter-for-digit', 'Kế hoạch', 'S7/KH-UBND', '57/KH-UBND'],
  ['letter-for-digit', 'Nghị định', '46/202S/NĐ-CP', '46/2025/NĐ-CP'],
  ['letter-for-digit', 'Luật', '45/2019/QHl4', '45/2019/QH14'],
  ['marks-other', 'Kế hoạch', '412//KH-UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412\\KH-UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412/KH--UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412/KH_UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412/KH/UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412.KH-UBND', '412/KH-UBND'],
  ['marks-other', 'Nghị định', '46,2026/NĐ-CP', '46/2026/NĐ-CP'],
  ['code-misspelt', 'Luật', '45/2019/Q14', '45/2019/QH14'],
  ['space', 'Nghị quyết', '212/NQ-UBTVQH 15', '212/NQ-UBTVQH15'],
  ['space', 'Nghị quyết', '212/NQ-UBTVQH1 5', '212/NQ-UBTVQH15'],
  ['hyphen-missing', 'Nghị quyết', '212/NQUBTVQH15', '212/NQ-UBTVQH15'],
  ['code-misspelt', 'Nghị quyết', '212/NNQ-UBTVQH15', '212/NQ-UBTVQH15'],
  ['code-misspelt', 'Nghị quyết', '212/QN-UBTVQH15', '212/NQ-UBTVQH15'],
  ['code-misspelt', 'Nghị quyết', '212/N-UBTVQH15', '212/NQ-UBTVQH15'],
  ['code-misspelt', 'Luật', '45/2019/QH144', '45/2019/QH14'],
  ['code-misspelt', 'Luật', '45/2019/QH', '45/2019/QH14'],
  ['code-misspelt', 'Luật', '45/2019/QH141', '45/2019/QH14'],
  ['code-misspelt', 'Luật', '45/2019/QH104', '45/2019/QH14'],
  ['code-misspelt', 'Nghị quyết', '351/2018/UBTVQH', '351/2018/UBTVQH14'],
  ['hyphen-missing', 'Thông tư liên tịch', '12/2015/TTLT-BYTBTC', '12/2015/TTLT-BYT-BTC'],
  ['code-misspelt', 'Thông tư', '12/2024/TTT-BYT', '12/2024/TT-BYT'],
  ['code-misspelt', 'Tờ trình', '88/TTTr-SXD', '88/TTr-SXD'],
  ['year', 'Nghị quyết', '57-NQ/2024/TW', '57-NQ/TW'],
  ['year', 'Nghị quyết', '57-NQ/TW/2024', '57-NQ/TW'],
  ['marks-other', 'Nghị quyết', '57N-Q/TW', '57-NQ/TW'],
  ['marks-other', 'Nghị quyết', '57-NQT/W', '57-NQ/TW'],
  ['marks-other', 'Kế hoạch', '412K/H-UBND', '412/KH-UBND'],
  ['marks-other', 'Kế hoạch', '412/KHU-BND', '412/KH-UBND'],
  ['marks-other', 'Nghị định', '140/2025N/Đ-CP', '140/2025/NĐ-CP'],
  ['marks-other', 'Nghị định', '140/2025/NĐC-P', '140/2025/NĐ-CP'],
  ['marks-other', 'Quyết định', '1412/Q-ĐTTg', '1412/QĐ-TTg'],
  ['marks-other', 'Thông tư liên tịch', '12/2015/TTL-TBYT-BTC', '12/2015/TTLT-BYT-BTC'],
  ['marks-other', 'Văn bản', '3190/UBNDK-T1', '3190/UBND-KT1'],
  ['code-misspelt', 'Văn bản', '3190/UBNDD-KT1', '3190/UBND-KT1'],
  ['marks-other', 'Luật', '45/2019Q/H14', '45/2019/QH14'],
];

const SURROUNDINGS: readonly [string, string][] = [
  ['Thực hiện ', ' về việc này'],
  ['(', ')'],
  ['“', '”;'],
  ['theo ', '.'],
  ['gồm ', ', tiếp tục'],
];

describe('a misprinted number', () => {
  test('one letter of the legislature lost, where the sentence names it', () => {
    const text = 'Nghị quyết số 106/2023/Q15 ngày 28/11/2023 của Quốc hội';
    expect(defects(text)).toEqual(['code-misspelt 106/2023/Q15 → 106/2023/QH15']);
  });

  test.each(MISPRINTS)('%s %s số %s', (code, type, printed, right) => {
    for (const [before, after] of SURROUNDINGS) {
      const text = `${before}${type} số ${printed}${after}`;
      expect(defects(text)).toEqual([`${code} ${printed} → ${right}`]);
      expect(readCitations(text).citations.map(({ type, number }) => [type, number.text])).toEqual([
        [type, right],
      ]);
    }
  });

  test.each(MISPRINTS)('%s %s số %s: its repair is right', (_, type, __, right) => {
    expect(defects(`${type} số ${right}`)).toEqual([]);
  });
});

describe('what the sentence tells of a misprinted number', () => {
  test.each([
    ['Nghị định số 46/NĐ-CP ngày 26/01/2026', 'year 46/NĐ-CP → 46/2026/NĐ-CP'],
    ['Thông tư số 31/TT-BCT', 'year 31/TT-BCT → null'],
    ['Nghị định số 46/202/NĐ-CP ngày 26/01/2026', 'year 46/202/NĐ-CP → 46/2026/NĐ-CP'],
    ['Nghị định số 46/20266/NĐ-CP', 'year 46/20266/NĐ-CP → null'],
    ['Nghị quyết số 66.21/NQ-CP', 'year 66.21/NQ-CP → null'],
    ['Luật số 45/QH14', 'year 45/QH14 → null'],
    ['Luật số 45/2016/QH', 'code-misspelt 45/2016/QH → 45/2016/QH14 ?'],
    ['Thông báo số 27/TB-SCTT ngày 05/3/2026 của Sở Công Thương', 'code-misspelt 27/TB-SCTT → 27/TB-SCT'],
    [
      'Quyết định số 771/QĐ-TT ngày 15/4/2025 của Thủ tướng Chính phủ',
      'code-misspelt 771/QĐ-TT → 771/QĐ-TTg',
    ],
    [
      'Thông tư số 31/2025/TT-BC ngày 13/5/2025 của Bộ Công Thương',
      'code-misspelt 31/2025/TT-BC → 31/2025/TT-BCT',
    ],
    ['Nghị định số 46/2026 ngày 26/01/2026', 'unread 46/2026 → 46/2026/NĐ-CP ?'],
    ['Thông tư số 31/2025 của Bộ Công Thương', 'unread 31/2025 → 31/2025/TT-BCT ?'],
    ['Thông tư số 31/2025', 'unread 31/2025 → null'],
    [
      'Quyết định số 1208/QD-XYZ ngày 14/8/2025 của Tập đoàn Thử Nghiệm',
      'letters-unmarked 1208/QD-XYZ → 1208/QĐ-XYZ',
    ],
    ['Quyết định số 45 ngày 10/12/2025 của UBND tỉnh', 'unread 45 → 45/QĐ-UBND ?'],
    ['Nghị định số 158 ngày 25/6/2025 của Chính phủ', 'unread 158 → 158/2025/NĐ-CP ?'],
    ['Luật Mẫu thử số 16/2023/HQ15', 'code-misspelt 16/2023/HQ15 → 16/2023/QH15'],
    ['Luật Mẫu thử số 16/QH15', 'year 16/QH15 → null'],
    ['Luật Mẫu thử số 16/20233/QH15', 'unread 16/20233/QH15 → null'],
    ['Luật Mẫu thử số 16/2023/H15', 'code-misspelt 16/2023/H15 → 16/2023/QH15'],
    ['Nghị quyết số 190/2025/QHH15', 'code-misspelt 190/2025/QHH15 → 190/2025/QH15'],
    ['Pháp lệnh Mẫu thử số 11/2016/UBTVQ H13', 'space 11/2016/UBTVQ H13 → 11/2016/UBTVQH13'],
    ['Nghị quyết số 212/nq-UBTVQH15', 'case 212/nq-UBTVQH15 → 212/NQ-UBTVQH15'],
    ['Công văn số 1 5029-CV/VPTW', 'space 1 5029-CV/VPTW → 15029-CV/VPTW'],
    ['Hướng dẫn số 31-HD/BTC TW', 'space 31-HD/BTC TW → 31-HD/BTCTW'],
    ['Thông tư số 05/2021/TT-TT CP', 'space 05/2021/TT-TT CP → 05/2021/TT-TT-CP ?'],
    ['Kế hoạch số 14-KH.TĐTN', 'marks-other 14-KH.TĐTN → 14-KH/TĐTN'],
    ['Kế hoạch số 14-KH-TĐTN', 'marks-other 14-KH-TĐTN → 14/KH-TĐTN ?'],
    ['Thông báo số 01-TB/BĐVTW', 'letters-unmarked 01-TB/BĐVTW → 01-TB/BDVTW'],
    ['Chương trình phối hợp số 07 /CTrPH-SCT-HND', 'space 07 /CTrPH-SCT-HND → 07/CTrPH-SCT-HND'],
    ['Quy chế phối hợp số 02/QCPH-sCT-CAT', 'case 02/QCPH-sCT-CAT → 02/QCPH-SCT-CAT'],
    ['Công văn số 12/VPPCP-V.I của Văn phòng Chính phủ', 'code-misspelt 12/VPPCP-V.I → 12/VPCP-V.I'],
    ['Văn bản số 518/SCTCN của Sở Công Thương', 'hyphen-missing 518/SCTCN → 518/SCT-CN'],
    ['Công điện số 56/TTg ngày 06/6/2024 của Thủ tướng Chính phủ', 'unread 56/TTg → 56/CĐ-TTg ?'],
    ['theo Điều 6 tư số 16/2014/TT-BCT', 'type-word-broken tư số → Thông tư số'],
    ['Kế hoạch số 412/KH ngày 06/8/2025 của UBND tỉnh', 'unread 412/KH → 412/KH-UBND ?'],
    ['Kế hoạch số 412/UBND', 'unread 412/UBND → 412/KH-UBND ?'],
    ['Nghị định số 46/2026/NĐ@CP', 'unread 46/2026/NĐ → 46/2026/NĐ-CP ?'],
    ['Văn bản số 3190/UBND-K T ngày 12/6/2025 của UBND tỉnh', 'space 3190/UBND-K T → 3190/UBND-KT ?'],
    ['Công văn số 319/SYT-NV Y ngày 12/6/2025 của Sở Y tế', 'space 319/SYT-NV Y → 319/SYT-NVY ?'],
    ['Văn bản số 3190/UBN-DKT1', 'marks-other 3190/UBN-DKT1 → 3190/UBND-KT1 ?'],
    ['Kế hoạch số 41/2KH-UBND', 'marks-other 41/2KH-UBND → 412/KH-UBND ?'],
    ['Nghị định số 140/202/5NĐ-CP', 'marks-other 140/202/5NĐ-CP → 140/2025/NĐ-CP ?'],
    ['Công văn số 319/SYTN-VY của Sở Y tế', 'marks-other 319/SYTN-VY → 319/SYT-NVY'],
    ['Nghị định số 14/02025/NĐ-CP ngày 12/6/2025', 'year 14/02025/NĐ-CP → 14/2025/NĐ-CP ?'],
    ['Thông tư số 122/024/TT-BYT ngày 12/6/2024', 'year 122/024/TT-BYT → 122/2024/TT-BYT ?'],
  ])('%s', (text, expected) => {
    expect(defects(text)).toEqual([expected]);
  });
});

describe('an issuer that cannot be', () => {
  test.each([
    ['Nghị định số 46/2026/NĐ-UBND', 'issuer-impossible 46/2026/NĐ-UBND → 46/2026/NĐ-CP ?'],
    ['Thông tư số 31/2025/TT-UBND', 'issuer-impossible 31/2025/TT-UBND → null'],
    ['Nghị quyết số 14/NQ-TTg của Chính phủ', 'issuer-impossible 14/NQ-TTg → 14/NQ-CP ?'],
    [
      'Quyết định số 14/QĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ',
      'issuer-impossible 14/QĐ-CP → 14/QĐ-TTg ?',
    ],
    ['Công điện số 14/CĐ-CP', 'issuer-impossible 14/CĐ-CP → null'],
  ])('%s', (text, expected) => {
    expect(defects(text)).toEqual([expected]);
  });

  test.each([
    'Quyết định số 45/QĐ-CP ngày 05/3/1995 của Chính phủ',
    'Nghị định số 43-CP ngày 22/6/1993 của Chính phủ',
    'Thông tư số 34/2010/TT-LĐTBXH',
  ])('historic and former forms are right: %s', (text) => {
    expect(defects(text)).toEqual([]);
  });
});

describe('serial, type word and the word số', () => {
  test.each([
    ['Kế hoạch số 5/KH-UBND', 'zero-missing 5/KH-UBND → 05/KH-UBND ?'],
    ['Kế hoạch số 0412/KH-UBND', 'zero-superfluous 0412/KH-UBND → 412/KH-UBND ?'],
    ['Nghị định số 046/2026/NĐ-CP', 'zero-superfluous 046/2026/NĐ-CP → 46/2026/NĐ-CP ?'],
    ['tại Văn số 183/UBND-NC2', 'type-word-broken Văn số → Văn bản số'],
    ['tại Công số 518/SCT-CN', 'type-word-broken Công số → Công văn số'],
    ['Kế số 412/KH-UBND', 'type-word-broken Kế số → Kế hoạch số'],
    ['theo hoạch số 412/KH-UBND', 'type-word-broken hoạch số → Kế hoạch số'],
    ['Nghị số 46/2026/NĐ-CP', 'type-word-broken Nghị số → Nghị định số'],
    ['Nghị số 190/2025/QH15', 'type-word-broken Nghị số → Nghị quyết số'],
    ['sửa đổi định số 35/2025/QĐ-UBND', 'type-word-broken định số → Quyết định số'],
    ['phổ biến tư số 31/2025/TT-BCT', 'type-word-broken tư số → Thông tư số'],
    ['Nghị định số 46/2026/NĐ-CP/, tiếp tục', 'end-glued / → '],
    ['Kế hoạch số. 412/KH-UBND', 'so-misspelt số. → số'],
    [
      'theo Thông tư liên số 55/2005/TTLT-BNV-VPCP',
      'type-word-broken Thông tư liên số → Thông tư liên tịch số',
    ],
    ['Nghị định số 46/2026/NĐ-CP., tiếp tục', 'end-glued ., → ,'],
    ['Nghị định số 46/2026/NĐ-CP. ngày 26/01/2026', 'end-glued . → '],
    ['Nghị định số 46/2026/NĐ-CP.ngày 26/01/2026', 'end-glued . →  '],
    ['Thông tư số 31/2025/TT-BCTngày 13/5/2025', 'end-glued ngày →  ngày'],
    ['thực hiện theo số 412/KH-UBND', 'type-word-missing số 412/KH-UBND → null'],
    ['Kế hoạch 412/KH-UBND', 'so-missing Kế hoạch → Kế hoạch số'],
    ['QĐ 771/QĐ-TTg', 'so-missing QĐ → Quyết định số'],
    ['Luật Mẫu thử 16/2023/QH15', 'so-missing 16/2023/QH15 → số 16/2023/QH15'],
    ['Luật Mẫu thử sô 16/2023/QH15', 'so-misspelt sô → số'],
    ['Kế hoạch số số 412/KH-UBND', 'so-doubled số số → số'],
    ['Kế hoạch số412/KH-UBND', 'so-spacing số → số '],
    ['Kế hoạch sô 412/KH-UBND', 'so-misspelt sô → số'],
  ])('%s', (text, expected) => {
    expect(defects(text)).toEqual([expected]);
  });
});

describe('what is right or not ours', () => {
  test.each([
    'Luật Dân số số 12/2025/QH15',
    'Luật Mẫu thử và Nghị định số 12/2025/NĐ-CP; kết quả thẩm định số 12/BC-STP; các Quyết định số: 12/QĐ-UBND',
    'Luật Mẫu thử (16/2023/QH15)',
    'Nghị quyết số 57 ngày 22/12/2024 của Bộ Chính trị; Hợp đồng số 45 ngày 10/12/2025 của UBND tỉnh',
    'Quyết định số 45 ngày 10/12/2025; Quyết định số 45',
    'Nghị định số 46/2026/NĐ-CP,ngày 26/01/2026',
    'Văn bản số 57/GĐN ngày 20/6/2026 của Công ty TNHH Thử Nghiệm',
    'Báo cáo số 06.08-2025/BCTT-XY của Công ty cổ phần Thử Nghiệm',
    'Công văn số 1290-CV/VPTW/nb',
    'Quyết định số 01/QĐ của Công ty TNHH Thử Nghiệm',
    'Nghị định số …/2026/NĐ-CP ngày … tháng … năm 2026',
    'Kế hoạch số /KH-UBND ngày  tháng  năm 2026',
    'Giấy phép số 12/GPKT-UBND và Kết luận số 12/KL-TTr',
    'Kết luận số 05/KL-TTr ngày 15/01/2026 của Thanh tra tỉnh',
    'Số: 5/TB-SCT',
    'Văn bản số 312/TTr-P2 ngày 12/02/2026 của Thanh tra tỉnh',
    'Công văn số 12/VPCP-V.I và Văn bản số 88/EVN-KH+KT; Thông báo số 01-TB/BCĐTW, Kế hoạch số 45/KH-BCĐTW, Kế hoạch số 46/KH-BCĐT',
    'Thông tư liên tịch số 22/2015/TTLT-BYT-BT của liên Bộ Y tế - Tài chính',
    'Quyết định số 1705/QĐ-TG, Thông tư số 31/2025/TT-BC, QĐ số 771/QĐ-TTg',
    'Kế hoạch số 12/2025 của Trường Tiểu học Thử Nghiệm; Báo cáo số 11/2025',
    'Kết luận số 66. 21/2026 là năm sau',
    'Thông tư số 005/2025/TT-BNV, Tờ trình số 068/TTr-SCT, Quyết định số 0419/2001/QĐ-BTM',
    'Thông tư liên tịch số 01/1998/TTLT/BCA-BTC và Đề án số 06/CP',
    'THEO QUYẾT ĐỊNH SỐ 28/2021/QĐ-TTG',
    'Kế hoạch số 412/KH-UBND... và (Quyết định số 1705/QĐ-UBND)./.',
    'thông số 24 kV, chỉ số 105/2024',
    'số 12/5 đường Trần Phú - UBND phường',
    'Công văn số 12/CTC-PA ngày 12/6/2025 của Công ty cổ phần Thử Nghiệm',
    'Văn bản số 3190/UBND-KT và Kế hoạch số 412/UBND-KT A; Thông báo số 12/TB-PA V/v họp',
    'Quyết định số 12/QĐ-ABC/2024 của Công ty TNHH Thử Nghiệm, Quy chế số 12/QC-TSXD',
  ])('%s', (text) => {
    expect(defects(text)).toEqual([]);
  });
});
