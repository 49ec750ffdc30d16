/**
 * What the standard blocks and new notices hold where something is to be written (chữ mẫu): the blocks write it from
 * here, and a notice that still holds it is not finished.
 */
export const PLACEHOLDERS = {
  parent: 'CƠ QUAN CHỦ QUẢN',
  agency: 'TÊN CƠ QUAN',
  symbol: 'KÝ HIỆU',
  place: 'Địa danh',
  work: 'nội dung công việc',
  law: 'tên luật',
  signer: 'Họ và tên',
} as const;

/** The recipients of an office of which nothing is known. */
export const RECIPIENTS_TO_NAME: readonly string[] = [
  'UBND … (b/c)',
  'Giám đốc, các Phó Giám đốc …',
  'Các phòng, đơn vị thuộc …',
];

/** Some of these words as a pattern's source, however many blanks stand between them. */
export const asPattern = (words: string): string =>
  words.replace(/[()]/g, '\\$&').replaceAll(' ', '\\s{1,9}');
