import { describe, expect, test } from 'vitest';
import { readYear } from '../../../server/src/model/citation/number/pieces';
import { parseNumber, readCitations } from '../../support/known-tables';

const found = (text: string) => readCitations(text).numbers.map(({ start, end }) => text.slice(start, end));

const RIGHT: readonly string[] = [
  '45/2019/QH14',
  '351/2017/UBTVQH14',
  '04/2004/PL-UBTVQH11',
  '212/NQ-UBTVQH15',
  '30/2020/NĐ-CP',
  '66.21/2026/NQ-CP',
  '30a/2008/NQ-CP',
  '19/2025/QĐ-TTg',
  '31/2025/TT-BCT',
  '55/2005/TTLT-BNV-VPCP',
  '01/2020/NQ-HĐTP',
  '17/2023/NQ-HĐND',
  '33/2024/QĐ-UBND',
  '07/2025/L-CTN',
  '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
  '12/2014/CT-UBND',
  '412/KH-UBND',
  '61/CĐ-TTg',
  '27/TB-SCT',
  '175/NQ-CP',
  '14/QĐ-MTTQ-BTT',
  '01/VBHN-BCT',
  '3190/UBND-KT1',
  '1207/BTTTT-CATTT',
  '518/SCT-CN',
  '52-KL/TU',
  '29-NQ/TW',
  '06-CT/TW',
  '03-HD/BTGDVTU',
  '134-CV/UBKTTU',
  '36-HD/VPTW',
  '367-QĐ/TWĐTN-VP',
  '15/GGT-SCT',
  '02/QyĐ-SCT',
  '08/TTr-SCT',
  '09/CTr-UBND',
  '21/QĐ-BGD&ĐT',
];

const SURROUNDINGS: readonly [string, string][] = [
  ['', ''],
  ['(', ')'],
  ['“', '”'],
  ['"', '".'],
  ['theo văn bản số ', ', '],
  ['[', '];'],
  ['số ', './.'],
];

describe('a right number', () => {
  test.each(RIGHT)('%s is found beside every mark', (number) => {
    for (const [before, after] of SURROUNDINGS) expect(found(before + number + after)).toEqual([number]);
  });
});

describe('what looks like a number and is none', () => {
  test.each([
    'có 3/4 nhóm ngành tăng trưởng',
    'ngày 15/3/2026, tháng 3/2026, ngày 08/3',
    'trực 24/7, tỷ lệ 1/3 - 1/2',
    'giai đoạn 2021-2025 và 2026 -2030',
    '6.10.Tham mưu các nội dung',
    'TCVN 6909:2001, TCVN ISO/IEC 17025:2017, ISO 9001:2015',
    'QCVN 01:2020/BCT và QCVN 41:2019/BGTVT',
    'đường dây 500kV, trạm 110kV, 1.200 kWh/m2, 100%/năm',
    'phòng Kinh tế/Kinh tế - Hạ tầng, lấy mẫu nhanh/kiểm nghiệm',
    'Đ/c Nguyễn Văn A (b/c)',
    'Ban Chỉ đạo 138/CP, Ban chỉ đạo 389',
    'xe mang biển số 38A-123.45',
    'điện thoại 0239.3855.555',
    'đường 26/3, lúc 17h00, Trung tâm KC&XTTM',
    'https://vanban.example.vn/vb/12/KH-UBND?id=30/2020/NĐ-CP',
    'theo Mẫu số 01/ĐK-TCT, 02/ĐK-TCT và 03/ĐK-TCT',
    'Phụ lục 12/KH-UBND, Biểu mẫu số 04/BC-SCT',
    'Điều 5, khoản 2, điểm a; Nghị định số 12',
    'từ 10/Chi - Minh',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the parts of a number', () => {
  test.each([
    [
      '30/2020/NĐ-CP',
      {
        family: 'normative',
        shape: 'state',
        serial: '30',
        year: 2020,
        typeCode: 'NĐ',
        issuerCodes: ['CP'],
        units: [],
      },
    ],
    [
      '45/2019/QH14',
      {
        family: 'normative',
        shape: 'legislature',
        year: 2019,
        legislature: 14,
        typeCode: null,
        issuerCodes: ['QH'],
      },
    ],
    ['412/KH-UBND', { family: 'administrative', year: null, typeCode: 'KH', issuerCodes: ['UBND'] }],
    ['33/2024/QĐ-UBND', { family: 'normative', typeCode: 'QĐ' }],
    ['1705/QĐ-UBND', { family: 'administrative', typeCode: 'QĐ' }],
    ['3190/UBND-KT1', { family: 'dispatch', typeCode: null, issuerCodes: ['UBND'], units: ['KT1'] }],
    ['123/CT-TTHT', { family: 'dispatch', typeCode: null, issuerCodes: ['CT'], units: ['TTHT'] }],
    ['52-KL/TU', { family: 'party', shape: 'party', typeCode: 'KL', issuerCodes: ['TU'] }],
    ['81/QĐ-BNN-TCCB', { family: 'administrative', typeCode: 'QĐ', issuerCodes: ['BNN'], units: ['TCCB'] }],
    ['55/2005/TTLT-BNV-VPCP', { family: 'normative', issuerCodes: ['BNV', 'VPCP'], units: [] }],
    ['01/VBHN-BCT', { family: 'other', typeCode: 'VBHN' }],
    ['17/SY-SCT', { family: 'other', typeCode: 'SY' }],
    ['66.21/2026/NQ-CP', { family: 'normative', serial: '66.21', year: 2026 }],
    ['212/NQ-UBTVQH15', { family: 'administrative', year: null, legislature: 15, typeCode: 'NQ' }],
  ])('%s', (token, parts) => {
    expect(parseNumber(token)).toMatchObject(parts);
  });

  test('a symbol without a hyphen is a number only where the text says so', () => {
    expect(parseNumber('178/CP')).toBeNull();
    expect(found('Nghị định số 178/CP và Ban Chỉ đạo 138/CP')).toEqual(['178/CP']);
  });
});

describe('a number of its own head', () => {
  test('is found and is neither citation nor defect', () => {
    expect(found('Số: 27/TB-SCT')).toEqual(['27/TB-SCT']);
  });
});

describe('the year of a number', () => {
  test.each([
    ['2024', 2023, 2024, false, true],
    ['1999', null, 1999, false, true],
    ['', 2024, 2024, true, true],
    ['24', 2024, 2024, true, true],
    ['25', 2024, 2024, true, false],
    ['204', 2024, 2024, true, true],
    ['20242', 2024, 2024, true, true],
    ['1024', 2024, 2024, true, true],
    ['49', null, 2049, true, true],
    ['50', null, null, true, false],
  ])('%j beside a date of %s is %s', (raw, dateYear, value, isWrong, isCertain) => {
    expect(readYear(raw, dateYear)).toEqual({ value, isWrong, isCertain });
  });
});
