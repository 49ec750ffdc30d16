/** The type that a number's code says (NĐ 30/2020, Phụ lục III; Luật 64/2025/QH15), for building sentences that are right. */
const TYPE_OF_CODE: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  CT: 'Chỉ thị',
  PL: 'Pháp lệnh',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  BC: 'Báo cáo',
  CTr: 'Chương trình',
  HD: 'Hướng dẫn',
  KL: 'Kết luận',
  CĐ: 'Công điện',
  ĐA: 'Đề án',
  QC: 'Quy chế',
  GM: 'Giấy mời',
  GUQ: 'Giấy ủy quyền',
  VBHN: 'Văn bản hợp nhất',
  GP: 'Giấy phép',
  CV: 'Công văn',
};

/** The issuer that the last code says, where it is beyond doubt. */
const ISSUER_OF_CODE: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  UBND: 'UBND tỉnh',
  HĐND: 'HĐND tỉnh',
  TW: 'Ban Chấp hành Trung ương',
  TU: 'Tỉnh ủy',
  BCT: 'Bộ Công Thương',
  BTC: 'Bộ Tài chính',
  BNV: 'Bộ Nội vụ',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BTP: 'Bộ Tư pháp',
};

/** A sentence that cites a real number rightly, as far as the number says of what type and whose it is. */
export function sentenceCiting(number: string): string {
  const year = /\/((?:19|20)\d\d)\//.exec(number)?.[1] ?? '2024';
  const issuer = issuerOf(number);
  return `Tiếp tục thực hiện ${typeOf(number)} số ${number} ngày 15/5/${year}${issuer ? ` của ${issuer}` : ''} về công tác chỉ đạo, điều hành.`;
}

function typeOf(number: string): string {
  if (/\/(?:19|20)\d\d\/(?:NQ-)?(?:QH|UBTVQH)\d/.test(number)) return 'Nghị quyết';
  const party = /^\d+[a-zđ]?-(\p{L}+)\//u.exec(number);
  const state = /^\d+(?:\.\d+)?[a-zđ]?\/(?:(?:19|20)\d\d\/)?(\p{L}+)-/u.exec(number);
  return TYPE_OF_CODE[(party ?? state)?.[1] ?? ''] ?? 'Văn bản';
}

function issuerOf(number: string): string | undefined {
  if (typeOf(number) === 'Văn bản') return undefined;
  return ISSUER_OF_CODE[/[-/](\p{L}+)$/u.exec(number)?.[1] ?? ''];
}
