import { pattern } from '../text/pattern';

/**
 * The positions (chức vụ) of those who head a body, an agency or a part of one, in small letters. Each may have words of
 * rank before it, `phó` above all; only a minister's deputy is called otherwise.
 */
export const HEAD_POSITIONS: readonly string[] = [
  'giám đốc',
  'tổng giám đốc',
  'chủ tịch',
  'chủ nhiệm',
  'bí thư',
  'chánh văn phòng',
  'chánh thanh tra',
  'chánh án',
  'trưởng phòng',
  'trưởng ban',
  'trưởng khoa',
  'bộ trưởng',
  'cục trưởng',
  'chi cục trưởng',
  'tổng cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'hiệu trưởng',
  'đội trưởng',
  'tổ trưởng',
  'thủ tướng',
  'thống đốc',
  'tư lệnh',
  'tổng thanh tra',
  'tổng kiểm toán',
];

/** Words of rank before a position. */
const RANKS = ['phó', 'thứ', 'quyền', 'phụ trách', 'tổng', 'chi'];
/** What heads a position of which the rest may be anything (`trưởng đoàn`, `kiểm toán trưởng`), and the word for any of them. */
const OPEN = ['thủ trưởng', 'chánh', 'trưởng', 'kiểm toán', 'cục phó'];

/** A phrase as a pattern's source; each word may have a capital. */
const eitherCase = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('\\s+');

/** One of some positions, with words of rank before it, as a pattern's source. What follows is no letter. */
const anyOf = (positions: readonly string[]): string =>
  `(?:(?:${RANKS.map(eitherCase).join('|')})\\s+){0,3}(?:${positions
    .toSorted((a, b) => b.length - a.length)
    .map(eitherCase)
    .join('|')})(?!\\p{L})`;

/**
 * A position, a deputy's as well, as a pattern's source: as prose writes it, and in capitals where the pattern ignores
 * case. What follows is no letter.
 */
export const POSITION = anyOf([...HEAD_POSITIONS, ...OPEN]);

/** Heads of other bodies, to whom an office writes: where one begins a line of the foot, it is rather a recipient. */
const WRITTEN_TO: ReadonlySet<string> = new Set([
  'bí thư',
  'thủ tướng',
  'thống đốc',
  'tư lệnh',
  'tổng thanh tra',
  'tổng kiểm toán',
]);

/** The same of the positions that a line of the foot may be known for a signer's by, though it is not in capitals. */
export const SIGNER_POSITION = anyOf([
  ...HEAD_POSITIONS.filter((position) => !WRITTEN_TO.has(position)),
  'chánh',
  'trưởng',
]);

/** `PHÓ PHÒNG` is what the deputy of a `TRƯỞNG PHÒNG` is called. */
const AT_START = pattern('iu')`^(?:${POSITION}|phó (?:phòng|ban)\>)`;

/** Whether words begin with a position that somebody holds, and not with the name of a body such as `ỦY BAN NHÂN DÂN`. */
export const startsWithPosition = (words: string): boolean => AT_START.test(words);
