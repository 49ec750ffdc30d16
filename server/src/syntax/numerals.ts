/** The letters of points (`điểm`), in their order (NĐ 30/2020, Phụ lục I, II.6.đ). */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The letters of divisions in capitals, in the same order; the next one, `I.`, is a Roman numeral. */
export const CAPITAL_LETTERS = 'ABCDĐEGH';

const UNITS = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const AFTER_TEN: Readonly<Record<string, string>> = { tư: 'bốn', năm: 'lăm' };
const AFTER_TWENTY: Readonly<Record<string, string>> = { một: 'mốt', năm: 'lăm' };

/**
 * The number words of a list in their order: `nhất`, `hai` … `hai mươi chín`, with the forms that `một`, `tư` and `năm`
 * take after tens.
 */
export const ORDINAL_WORDS: readonly string[] = [
  'nhất',
  ...UNITS.slice(2),
  'mười',
  ...UNITS.slice(1).map((unit) => `mười ${AFTER_TEN[unit] ?? unit}`),
  'hai mươi',
  ...UNITS.slice(1).map((unit) => `hai mươi ${AFTER_TWENTY[unit] ?? unit}`),
];

/** The place that each number word stands for, in small letters. */
export const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ORDINAL_WORDS.map((word, i) => [word, i + 1] as const),
  // Other words for them.
  ['một', 1],
  ['nhì', 2],
  ['bốn', 4],
  ['bẩy', 7],
  ['mười tư', 14],
]);

/** `I` to `XX`. */
export const ROMAN_NUMERALS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

/** The place that each Roman numeral stands for. */
export const ROMANS: ReadonlyMap<string, number> = new Map(
  ROMAN_NUMERALS.map((text, i): [string, number] => [text, i + 1]),
);
