import type { DocumentType } from '../entries';

/** Normative documents: Luật Ban hành VBQPPL 64/2025/QH15, Điều 4; the historic ones are still cited. */
const NORMATIVE: readonly DocumentType[] = [
  { name: 'Luật', year: 'legislature', issuers: ['QH'] },
  { name: 'Bộ luật', year: 'legislature', issuers: ['QH'] },
  { name: 'Pháp lệnh', codes: ['PL'], year: 'legislature', issuers: ['UBTVQH'] },
  { name: 'Lệnh', codes: ['L'], year: 'always', issuers: ['CTN'] },
  {
    name: 'Nghị quyết',
    codes: ['NQ'],
    year: 'either',
    issuers: ['CP', 'HĐND', 'HĐTP', 'UBTVQH'],
    impossible: ['TTg', 'UBND', 'department'],
  },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'], year: 'always', joint: true },
  { name: 'Nghị định', codes: ['NĐ'], year: 'always', issuers: ['CP'] },
  { name: 'Quyết định', codes: ['QĐ'], year: 'either', impossible: ['CP'] },
  {
    name: 'Thông tư',
    codes: ['TT'],
    year: 'always',
    issuers: ['ministry', 'TANDTC', 'VKSNDTC', 'KTNN', 'VPCP'],
    impossible: ['CP', 'TTg', 'CTN', 'party', 'province', 'department'],
  },
  {
    name: 'Thông tư liên tịch',
    aliases: ['Thông tư liên bộ'],
    codes: ['TTLT'],
    formerCodes: ['TTLB'],
    year: 'always',
    issuers: ['ministry', 'TANDTC', 'VKSNDTC', 'KTNN', 'VPCP'],
    impossible: ['province', 'department'],
    joint: true,
  },
  { name: 'Chỉ thị', codes: ['CT'], year: 'either', impossible: ['CP'] },
];

/** Administrative documents: NĐ 30/2020, Điều 7 and Phụ lục III, mục I. */
const ADMINISTRATIVE: readonly DocumentType[] = [
  { name: 'Quy chế', aliases: ['Quy chế phối hợp'], codes: ['QC', 'QCPH'], year: 'never' },
  { name: 'Quy định', codes: ['QyĐ'], partyCodes: ['QĐ', 'QĐi'], formerCodes: ['QĐ'], year: 'never' },
  { name: 'Thông cáo', codes: ['TC'], year: 'never' },
  { name: 'Thông báo', aliases: ['Thông báo kết luận'], codes: ['TB'], formerCodes: ['TBKL'], year: 'never' },
  {
    name: 'Hướng dẫn',
    aliases: ['Hướng dẫn liên ngành', 'Hướng dẫn liên tịch'],
    codes: ['HD'],
    formerCodes: ['HDLN', 'HDLT', 'HDPH'],
    year: 'never',
  },
  {
    name: 'Chương trình',
    aliases: ['Chương trình phối hợp', 'Chương trình hành động', 'Chương trình công tác'],
    codes: ['CTr'],
    formerCodes: ['CTrPH', 'CTPH', 'CTrHĐ', 'CTHĐ'],
    year: 'never',
  },
  {
    name: 'Kế hoạch',
    aliases: ['Kế hoạch phối hợp', 'Kế hoạch liên ngành', 'Kế hoạch liên tịch'],
    codes: ['KH'],
    formerCodes: ['KHPH', 'KHLN', 'KHLT'],
    year: 'never',
  },
  { name: 'Phương án', codes: ['PA'], year: 'never' },
  { name: 'Đề án', codes: ['ĐA'], year: 'never' },
  { name: 'Dự án', codes: ['DA'], year: 'never' },
  { name: 'Báo cáo', codes: ['BC'], formerCodes: ['BCTĐ', 'BCTT'], year: 'never' },
  { name: 'Biên bản', aliases: ['Biên bản làm việc', 'Biên bản họp'], codes: ['BB'], year: 'never' },
  { name: 'Tờ trình', codes: ['TTr'], formerCodes: ['TTrLN', 'TTrLS'], year: 'never' },
  { name: 'Hợp đồng', codes: ['HĐ'], year: 'any', open: true, agreed: true },
  { name: 'Công điện', codes: ['CĐ'], year: 'never', impossible: ['CP'] },
  {
    name: 'Bản ghi nhớ',
    aliases: ['Biên bản ghi nhớ'],
    codes: ['BGN'],
    formerCodes: ['GN'],
    year: 'never',
    agreed: true,
  },
  { name: 'Bản thỏa thuận', codes: ['BTT'], formerCodes: ['TTh'], year: 'never', agreed: true },
  { name: 'Giấy ủy quyền', codes: ['GUQ'], formerCodes: ['UQ'], year: 'never' },
  { name: 'Giấy mời', codes: ['GM'], year: 'never' },
  { name: 'Giấy giới thiệu', codes: ['GGT'], formerCodes: ['GT'], year: 'never' },
  { name: 'Giấy nghỉ phép', codes: ['GNP'], formerCodes: ['NP'], year: 'never' },
  { name: 'Phiếu gửi', codes: ['PG'], year: 'never' },
  { name: 'Phiếu chuyển', codes: ['PC'], year: 'never' },
  { name: 'Phiếu báo', codes: ['PB'], year: 'never' },
  { name: 'Công văn', short: 'CV', codes: [], partyCodes: ['CV'], formerCodes: ['CV'], year: 'never' },
];

/** Copies (NĐ 30/2020, Phụ lục III), consolidations, and documents that no list of types holds but texts cite. */
const OTHER: readonly DocumentType[] = [
  { name: 'Bản sao y', codes: ['SY'], year: 'never' },
  { name: 'Bản trích sao', codes: ['TrS'], year: 'never' },
  { name: 'Bản sao lục', codes: ['SL'], year: 'never' },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'], year: 'any' },
  {
    name: 'Kết luận',
    aliases: ['Kết luận thanh tra', 'Kết luận kiểm tra'],
    codes: ['KL'],
    formerCodes: ['KLTT', 'KLKT', 'TB'],
    year: 'never',
  },
  { name: 'Thông tri', codes: [], partyCodes: ['TT', 'TTr'], year: 'never' },
  { name: 'Quy trình', codes: ['QT'], partyCodes: ['QT', 'QTr'], year: 'never' },
  { name: 'Giấy phép', codes: ['GP'], year: 'any', open: true },
  { name: 'Giấy chứng nhận', codes: ['GCN'], year: 'any', open: true },
  { name: 'Giấy xác nhận', codes: ['GXN'], year: 'any', open: true },
  { name: 'Giấy đề nghị', codes: ['GĐN'], year: 'any', open: true },
  { name: 'Văn bản', short: 'VB', codes: [], year: 'any', open: true },
];

export const DOCUMENT_TYPES: readonly DocumentType[] = [...NORMATIVE, ...ADMINISTRATIVE, ...OTHER];
