import { pattern, piece } from '../text/pattern';
import { CAPITAL_LETTERS, ORDINALS, POINT_LETTERS, ROMANS } from './numerals';

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
  | 'capital' // A.
  | 'arabic' // 3. and 3.10.
  | 'arabic-bracket' // 3)
  | 'parenthesis' // (3)
  | 'letter' // b)
  | 'ordinal' // Thứ hai, Hai là,
  | 'dash' // -
  | 'plus'; // +

/** Whether a mark is a sign and tells no place: a dash, a plus or what Word draws for them. */
export const isBullet = ({ style }: Marker): boolean => style === 'dash' || style === 'plus';

/** What may stand behind a mark: blanks, and a dash that was written on: `1.3. - Tổng hợp`. */
const GAP = piece`[ \t]*(?:(?<=[ \t])[-–—+][ \t]+(?=\p{Lu}\p{Ll}))?`;
const ARABIC = pattern('u')`^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?)(${GAP})(?=(\S?)(\S?))`;
/** `1.1..`, `1.1 .`, `1,1.`: slips of the hand, certain only before a word that opens a sentence. */
const SLIPPED_ARABIC = pattern('u')`
  ^(\d{1,2}(?:[ ]?[.,-][ ]?\d{1,2}){0,3}|\d{1,2}\.\.\d{1,2})(?:[ ]?[.,:;)]{1,2}|(?<=\.\d{1,2})(?:[/-]|\.-))
  ([ \t]*)(?=\p{Lu}\p{Ll})
`;
/**
 * `l.2. Đôn đốc`, `3.l. Tham mưu`, `l. Văn phòng`: the letter for the digit 1, in the last of them where a unit or a heading
 * without a mark follows.
 */
const LETTER_FOR_ONE = pattern('u')`
  ^(
    l\.\d{1,2}|\d{1,2}\.l
    |l(?=
      \.[ \t]+(?:
        Văn phòng|Phòng|Chi cục|Trung tâm|Thanh tra|Ban|Sở|Khoa|Về|Đánh giá|Kết quả|Tình hình
        |Nhiệm vụ|Công tác
      )\>[^.;:,/]{0,60}$
    )
  )(\.)([ \t]*)(?=\p{Lu}\p{Ll})
`;
const SLIPPED_LETTER = /^([a-zđ])( ?[.,:;)]{1,2})([ \t]*)(?=\p{Lu}\p{Ll})/u;
/** `C) Các yêu cầu`: a point in a capital letter. */
const CAPITAL_LETTER = /^([A-HK-UYĐ])(\))([ \t]+)(?=\p{Lu}\p{Ll})/u;
/** `b Giao Sở A`: a point that lost its bracket. No word is one of these letters. */
const BARE_LETTER = /^([a-eghđ])()([ \t]+)(?=\p{Lu}\p{Ll})/u;
/** `(b Giao Sở A`: its bracket was set before it. */
const OPENED_LETTER = /^\(([a-eghđ])()([ \t]+)(?=\p{Lu}\p{Ll})/u;
/** `2.1- Ban Tổ chức …`: the manner of the Party. */
const DASHED_ARABIC = /^(\d{1,2}(?:\.\d{1,2}){1,3})(-)([ \t]*)(?=\p{Lu}\p{Ll})/u;
/** `(2.1) Ban Tổ chức …`: a number of two levels has no brackets. */
const BRACKETED_LEVELS = /^\((\d{1,2}(?:\.\d{1,2}){1,2})\)\.?([ \t]*)(?=\p{Lu}\p{Ll})/u;
/** `(1) Rà soát`, `(1) 100% hồ sơ`. */
const PARENTHESIS = /^\((\d{1,2})\)([ \t]*)(?=\p{Lu}\p{Ll}|\d{1,3} ?%)/u;
/** `V.v` and `V.V.` are short for `về việc`. */
const ROMAN_MARK = /^(?!V\. ?[vV](?!\p{L}))([IVX]{1,5})(\.|\)|[-/](?=\s))([ \t]*)(?=[\p{L}“"(]|$)/u;
/** A letter that English has not among capitals: `I LOVE YOU` is the title of something. */
const VIETNAMESE = piece`(?=[\p{Lu} ]{0,40}(?![A-Z])\p{Lu})`;
/**
 * `II NHIỆM VỤ`, `II, NHIỆM VỤ`: a numeral without its stop, or with another mark;
 * `VI PHẠM` and `XI MĂNG` are words.
 */
const SLIPPED_ROMAN = pattern('u')`
  ^(
    I(?=[ \t]+(?!NĂM)${VIETNAMESE}\p{Lu}{2,} \p{Lu}{2})|I{2,3}|I[VX]|VI{2,3}
    |[IVX]{1,5}[,:;](?=[ \t]+(?![IVX]+\>)\p{Lu}{2,} \p{Lu}{2})
  )()([ \t]+)(?=\p{Lu}{2})
`;
/** `Il. NHIỆM VỤ`, `ll. Nhiệm vụ`: with an l for an I. */
const ROMAN_WITH_L = /^((?=[IVX]*l)[IVXl]{2,5}\.)()([ \t]+)(?=\p{Lu}\p{L})/u;
/** Numerals that are counted out. */
const COUNTED_OUT: ReadonlyMap<string, number> = new Map([
  ['IIII', 4],
  ['VIIII', 9],
]);
const CAPITAL = new RegExp(`^([${CAPITAL_LETTERS}])(\\.)([ \\t]+)(?=\\p{Lu}{2})`, 'u');
const BRACKETED = pattern('u')`^(\d{1,2}|[a-zđ])([).])(${GAP})(?=[\p{L}\d“"(]|$)`;
const SLASHED = /^(\d{1,2}|[a-zđ])([/-])([ \t]+)(?=\p{Lu})/u;
const TIGHTLY_SLASHED = /^(\d{1,2}|[a-zđ])([/-])()(?=\p{Lu}\p{Ll})/u;
const ORDINAL = pattern('u')`
  ^(?:Thứ (\p{Ll}+(?: \p{Ll}+){0,2}?)(?: là)?|(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}) là)
  (?=[ \t]?[,:;.–—-])[ \t]?[,:;.–—-](?!\s*ngày \d)([ \t]*)
`;
/** `Thứ ba Chi cục Kiểm lâm …`, `Thứ ba tập trung …`: the comma is missing. Behind the name of a day no sentence begins. */
const BARE_ORDINAL = pattern('u')`
  ^Thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)()([ \t]+)
  (?=(?:
    Văn phòng|Phòng|Chi cục|Trung tâm|Ban|Sở|Khoa|Giao|Đề nghị|Yêu cầu|thực hiện|tiếp tục|tập trung|đẩy mạnh
    |tăng cường|chủ động|triển khai|nâng cao|tham mưu|đối với|phối hợp|chủ trì
  )[ ]\p{L})
`;
/** Dashes, and the signs that Word draws, some of them letters of fonts of signs. */
export const BULLETS = String.raw`[-–—−‑+•*●▪○◦■▫➢➤✓✔❖·§\uf000-\uf0ff]`;
const BULLET = new RegExp(String.raw`^(${BULLETS})([ \t]*)(?=[\p{L}\d“"(])`, 'u');
/** The sign of Word's second level is the letter of a font. */
const CIRCLE_LETTER = /^(o)([ \t]+)(?=\p{Lu}\p{Ll}|\p{Lu}{2,} \p{L})/u;
/** `- - Rà soát`: a dash that an editor had written already. */
const DOUBLED_BULLET = /^([-–+][ \t]+[-–+])([ \t]*)(?=\p{Lu}\p{Ll}|\p{Lu}{2,} \p{L})/u;
const PART = pattern('u')`
  ^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|TIỂU MỤC|Tiểu mục)[ \t]+
  (?:(?:THỨ|thứ)[ \t]+(\p{L}+)|([IVX]{1,5})|(\d{1,2}))(?![\p{L}\d/,])
  (?:[.:]([ \t]*)|([ \t]*)(?=$|\p{Lu}{2}))
`;
const ARTICLE = /^Điều[ \t]+(\d{1,3})(?:[a-zđ](?=\.))?\.([ \t]*)(?=[\p{Lu}“"(])/u;

/** The marker at the start of a text, or null. The text is composed (NFC) and has no white space before it. */
export function markerOf(text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberMarker(text);
  if (/^[^\p{L}]/u.test(text)) return bulletMarker(text);
  return wordMarker(text);
}

function numberMarker(text: string): Marker | null {
  const bracket = BRACKETED.exec(text);
  if (bracket?.[2] === ')') return marker('arabic-bracket', bracket, [Number(bracket[1])], bracket[3]!);
  const slash = SLASHED.exec(text) ?? TIGHTLY_SLASHED.exec(text);
  if (slash) return marker('arabic-bracket', slash, [Number(slash[1])], slash[3]!);
  const dashed = DASHED_ARABIC.exec(text);
  if (dashed) return marker('arabic', dashed, dashed[1]!.split('.').map(Number), dashed[3]!);
  // `00.` ends an hour that a line's end tore: `16 giờ` / `00.`
  if (/^00?(?!\d)/.test(text)) return null;
  const one = LETTER_FOR_ONE.exec(text);
  return one ? oneMarker(one) : (arabicMarker(text) ?? slippedMarker(text));
}

const oneMarker = (match: RegExpExecArray): Marker =>
  marker('arabic', match, match[1]!.replace('l', '1').split('.').map(Number), match[3]!);

function arabicMarker(text: string): Marker | null {
  const match = ARABIC.exec(text);
  if (!match || SPLIT_ARABIC.test(text)) return null;
  const [, digits, dot, space, next, afterNext] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const numbers = digits.split('.').map(Number);
  if (dot === '' && (numbers.length === 1 || (space === '' && !GLUED_WORD.test(text.slice(digits.length)))))
    return null;
  if (!canFollow(dot !== '', space !== '', next, afterNext)) return null;
  return marker('arabic', match, numbers, space);
}

/** `2.4Cập nhật`: a word sticks to the numeral; `2.4Gbps` is a quantity. */
const GLUED_WORD = /^(?![GMKT](?:b|[hH]z))\p{Lu}\p{Ll}{1,6} \p{L}/u;

/** `2. 1. Chủ trì`: one number with a blank in it. */
const SPLIT_ARABIC = /^\d{1,2}\. \d{1,2}\. ?\p{Lu}\p{Ll}/u;

function slippedMarker(text: string): Marker | null {
  const match = SLIPPED_ARABIC.exec(text);
  return match && marker('arabic', match, match[1]!.split(/[ .,-]+/).map(Number), match[2]!);
}

/** What may stand after a numeral for it to be a marker: `2.9 Triển khai` lacks its dot, `2.9 MW` is a quantity. */
function canFollow(dot: boolean, space: boolean, next: string, afterNext: string): boolean {
  if (!dot) return /\p{Lu}/u.test(next) && /\p{Ll}/u.test(afterNext);
  if (next === '' || /[\p{Lu}“"(]/u.test(next)) return true;
  return space && /[\p{L}\d]/u.test(next);
}

function bulletMarker(text: string): Marker | null {
  const parenthesis = PARENTHESIS.exec(text);
  if (parenthesis) return marker('parenthesis', parenthesis, [Number(parenthesis[1])], parenthesis[2]!);
  const doubled = DOUBLED_BULLET.exec(text);
  if (doubled) return marker(text[0] === '+' ? 'plus' : 'dash', doubled, [], doubled[2]!);
  const levels = BRACKETED_LEVELS.exec(text);
  if (levels) return marker('arabic', levels, levels[1]!.split('.').map(Number), levels[2]!);
  const opened = OPENED_LETTER.exec(text);
  if (opened) return marker('letter', opened, [POINT_LETTERS.indexOf(opened[1]!) + 1], opened[3]!);
  const match = BULLET.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  // `-CP` is the rest of a number that a line's end tore in two, `-5%` and `+84` are numbers.
  if (match[2] === '' && (/^\d/.test(rest) || /^\p{Lu}{2}/u.test(rest))) return null;
  return marker(match[1] === '+' ? 'plus' : 'dash', match, [], match[2]!);
}

function wordMarker(text: string): Marker | null {
  const one = LETTER_FOR_ONE.exec(text);
  if (one) return oneMarker(one);
  const article = ARTICLE.exec(text);
  if (article) return marker('article', article, [Number(article[1])], article[2]!);
  const part = PART.exec(text);
  if (part) return marker('part', part, partNumber(part), part[4] ?? part[5] ?? '');
  const roman = ROMAN_MARK.exec(text);
  const number = roman && (ROMANS.get(roman[1]!) ?? COUNTED_OUT.get(roman[1]!));
  if (roman && number) return marker('roman', roman, [number], roman[3]!);
  const slipped = SLIPPED_ROMAN.exec(text) ?? ROMAN_WITH_L.exec(text);
  const meant = slipped && ROMANS.get(slipped[1]!.replace(/[.,:;]/, '').replaceAll('l', 'I'));
  if (slipped && meant) return marker('roman', slipped, [meant], slipped[3]!);
  const circle = CIRCLE_LETTER.exec(text);
  if (circle) return marker('dash', circle, [], circle[2]!);
  const capital = CAPITAL.exec(text);
  if (capital) return marker('capital', capital, [CAPITAL_LETTERS.indexOf(capital[1]!) + 1], capital[3]!);
  const point =
    BRACKETED.exec(text) ??
    SLASHED.exec(text) ??
    TIGHTLY_SLASHED.exec(text) ??
    SLIPPED_LETTER.exec(text) ??
    CAPITAL_LETTER.exec(text) ??
    BARE_LETTER.exec(text);
  if (point && isPoint(point, text))
    return marker('letter', point, [POINT_LETTERS.indexOf(point[1]!.toLowerCase()) + 1], point[3]!);
  const bare = BARE_ORDINAL.exec(text);
  if (bare) return marker('ordinal', bare, [ORDINALS.get(bare[1]!)!], bare[3]!);
  const ordinal = ORDINAL.exec(text);
  // `Thứ năm năm,`: a word that was typed twice.
  const place =
    ordinal && ORDINALS.get((ordinal[1] ?? ordinal[2])!.toLowerCase().replace(/^(\p{Ll}+) \1$/u, '$1'));
  return ordinal && place ? marker('ordinal', ordinal, [place], ordinal[3]!) : null;
}

/** `a.` is a point only before a capital; `p.` of an abbreviation stands before none. */
function isPoint(match: RegExpExecArray, text: string): boolean {
  if (!POINT_LETTERS.includes(match[1]!.toLowerCase())) return false;
  return match[2] === ')' || /^\p{Lu}/u.test(text.slice(match[0].length));
}

function partNumber(match: RegExpExecArray): number[] {
  const number = match[1]
    ? ORDINALS.get(match[1].toLowerCase())
    : match[2]
      ? ROMANS.get(match[2])
      : Number(match[3]);
  return number ? [number] : [];
}

function marker(style: MarkerStyle, match: RegExpExecArray, numbers: number[], space: string): Marker {
  const length = match[0].length;
  return { style, text: match[0].slice(0, length - space.length), numbers, length };
}
