/**
 * The mark at the head of an item. `numbers` is its place in its list: `[3, 10]` for `3.10.`, `[5]` for
 * `đ)`, `Thứ năm,` and `V.`; empty for bullets.
 */
export interface Marker {
  readonly style: MarkerStyle;
  /** The mark as written, without the space after it. */
  readonly text: string;
  readonly numbers: readonly number[];
  /** Length of mark and white space together: where the item's own words begin. */
  readonly length: number;
}

export type MarkerStyle =
  | 'part' // Phần I, Chương II, Mục 3
  | 'article' // Điều 5.
  | 'roman' // II.
  | 'arabic' // 3. and 3.10.
  | 'arabic-bracket' // 3)
  | 'letter' // b)
  | 'ordinal' // Thứ hai, Hai là,
  | 'dash' // -
  | 'plus'; // +

/** The letters of points (`điểm`), in their order (NĐ 30/2020, Phụ lục I, II.6.đ). */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const UNITS = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The number words of a list: `nhất`, `hai` … `hai mươi mốt` (§2.3 of the domain specification). */
const ORDINALS = new Map<string, number>([
  ['nhất', 1],
  ['một', 1],
  ['nhì', 2],
  ['bốn', 4],
  ['bẩy', 7],
  ...UNITS.slice(2).map((word, i): [string, number] => [word, i + 2]),
  ['mười', 10],
  ...UNITS.slice(1).map((word, i): [string, number] => [`mười ${word === 'năm' ? 'lăm' : word}`, i + 11]),
  ['mười bốn', 14],
  ['hai mươi', 20],
  ...UNITS.slice(1).map((word, i): [string, number] => [
    `hai mươi ${word === 'một' ? 'mốt' : word === 'năm' ? 'lăm' : word}`,
    i + 21,
  ]),
]);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const ROMANS = new Map(ROMAN.map((text, i): [string, number] => [text, i + 1]));

const ARABIC = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?)([ \t]*)(?=(\S))/;
const ROMAN_MARK = /^([IVX]{1,5})([.)-])([ \t]+)(?=[\p{L}“"(])/u;
const BRACKETED = /^(\d{1,2}|[a-zđ])([).])([ \t]*)(?=[\p{L}“"(])/u;
const SLASHED = /^(\d{1,2}|[a-zđ])(\/)([ \t]*)(?=\p{Lu})/u;
const ORDINAL = /^(?:thứ ([\p{Ll}]+(?: [\p{Ll}]+){0,2})|([\p{Ll}]+(?: [\p{Ll}]+){0,2}) là)(?=[ \t]?[,:;.–-])[ \t]?[,:;.–-]?([ \t]*)/iu;
const BULLET = /^([-–—+•*])([ \t]*)(?=[\p{L}\d“"(])/u;
const PART = /^(phần|chương|mục|tiểu mục)[ \t]+(?:thứ[ \t]+\p{Ll}+|[IVX]{1,5}|\d{1,2})(?![\p{L}\d/])[.:]?([ \t]*)/iu;
const ARTICLE = /^điều[ \t]+(\d{1,3})([a-zđ]?)\.([ \t]*)(?=[\p{Lu}“"(])/iu;

/** The marker at the start of a text, or null. The text has no white space before it. */
export function markerOf(text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberMarker(text);
  if (/^[-–—+•*]/.test(text)) return bulletMarker(text);
  return wordMarker(text);
}

function numberMarker(text: string): Marker | null {
  const bracket = BRACKETED.exec(text);
  if (bracket?.[2] === ')') return marker('arabic-bracket', bracket, [Number(bracket[1])], 3);
  const slash = SLASHED.exec(text);
  if (slash) return marker('arabic-bracket', slash, [Number(slash[1])], 3);
  const match = ARABIC.exec(text);
  if (!match) return null;
  const [, digits, dot, space, next] = match as unknown as [string, string, string, string, string];
  const numbers = digits.split('.').map(Number);
  if (!dot && numbers.length === 1) return null;
  const upper = /[\p{Lu}“"(]/u.test(next);
  // `2.9 Triển khai` lacks its dot and is a marker all the same; `2.5 triệu` is a quantity.
  const accepted = dot ? upper || (space !== '' && /\p{L}/u.test(next)) : upper && /\p{L}/u.test(next) && space !== '';
  return accepted ? marker('arabic', match, numbers, 3) : null;
}

function bulletMarker(text: string): Marker | null {
  const match = BULLET.exec(text);
  if (!match) return null;
  // `- 2030` and `+5%` at a line's start are the rest of a range or a number.
  if (match[2] === '' && /\d/.test(text[match[0].length] ?? '')) return null;
  return marker(match[1] === '+' ? 'plus' : 'dash', match, [], 2);
}

function wordMarker(text: string): Marker | null {
  const article = ARTICLE.exec(text);
  if (article) return marker('article', article, [Number(article[1])], 3);
  const part = PART.exec(text);
  if (part && /^\p{Lu}/u.test(text)) return marker('part', part, partNumber(part[0]), 2);
  const roman = ROMAN_MARK.exec(text);
  if (roman && roman[2] !== ')') {
    const number = ROMANS.get(roman[1]!);
    if (number !== undefined) return marker('roman', roman, [number], 3);
  }
  const point = BRACKETED.exec(text) ?? SLASHED.exec(text);
  if (point && isPoint(point, text)) return marker('letter', point, [POINT_LETTERS.indexOf(point[1]!) + 1], 3);
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const number = ORDINALS.get((ordinal[1] ?? ordinal[2])!.toLowerCase());
    if (number !== undefined) return marker('ordinal', ordinal, [number], 3);
  }
  return null;
}

/** `a.` is a point only before a capital; `p.` of an abbreviation stands before none. */
function isPoint(match: RegExpExecArray, text: string): boolean {
  if (!POINT_LETTERS.includes(match[1]!)) return false;
  return match[2] === ')' || /^\p{Lu}/u.test(text.slice(match[0].length));
}

function partNumber(mark: string): number[] {
  const roman = /[IVX]{1,5}/.exec(mark.slice(4));
  if (roman) return [ROMANS.get(roman[0]) ?? 0];
  const digits = /\d+/.exec(mark);
  return digits ? [Number(digits[0])] : [];
}

function marker(style: MarkerStyle, match: RegExpExecArray, numbers: number[], spaceGroup: number): Marker {
  const length = match[0].length;
  return { style, text: match[0].slice(0, length - match[spaceGroup]!.length), numbers, length };
}
