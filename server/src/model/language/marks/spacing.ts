import { POSITION } from '../../../syntax/position-titles';
import { pattern } from '../../../text/pattern';
import { overlaps, type Span, span } from '../../../text/span';
import { blanksInQuotes } from './brackets';

/** A blank too many or too few. */
export interface SpacingFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  readonly kind: SpacingKind;
}

export type SpacingKind =
  | 'double-space'
  | 'space-before-mark'
  | 'space-after-bracket'
  | 'no-space-after-mark'
  | 'double-mark'
  | 'two-marks'
  | 'no-space-before-bracket'
  | 'uneven-dash'
  | 'tight-dash'
  | 'space-in-date'
  | 'glued-number';

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;

/** What stands behind a name with a spaced dash: `Nguyễn Văn A - Phó Giám đốc`. */
const OFFICE = pattern('u')`
  ^(?:P?CT|P?GĐ|P?CVP|Phó|Ủy viên|UV|Thành viên|Thư ký|${POSITION})\>
`;

const SPACE = 32;
/** So many blanks set columns apart or leave room to fill in: `số         /TB-SCT`. */
const LAYOUT = 4;
const STROKE = 47;
const [OPENING_QUOTE, CLOSING_QUOTE] = [0x201c, 0x201d];
const MARKS_AFTER_SPACE = new Set([...',;:!?)”'].map((mark) => mark.charCodeAt(0)));

/**
 * Blanks too many or too few in a paragraph. `excluded` are stretches that have an order of their own:
 * document numbers, drafts' blanks. Addresses of the web and of mail are left alone.
 */
export function spacingFaults(text: string, excluded: readonly Span[] = []): SpacingFault[] {
  const faults: SpacingFault[] = [];
  let from = 0;
  for (const { index } of text.matchAll(SUSPECT)) {
    const fault = index < from ? null : faultAt(text, index);
    if (!fault) continue;
    if (!excluded.some((other) => overlaps(other, fault.span)) && !inAddress(text, fault.span))
      faults.push(fault);
    from = fault.span.end;
  }
  const quotes = faultsInQuotes(text, faults, excluded);
  return quotes.length === 0 ? faults : [...faults, ...quotes].sort((a, b) => a.span.start - b.span.start);
}

/** The blanks inside straight quotation marks of which nothing else is said. */
function faultsInQuotes(
  text: string,
  faults: readonly SpacingFault[],
  excluded: readonly Span[],
): SpacingFault[] {
  const places = blanksInQuotes(text);
  if (places.length === 0) return [];
  const taken = new Set(faults.flatMap(({ span: { start, end } }) => [start, end - 1]));
  return places
    .filter(({ start, end }) => !taken.has(start) && !taken.has(end - 1))
    .filter((place) => !excluded.some((other) => overlaps(other, place)))
    .map(({ start, end }) =>
      fault(text[start] === '"' ? 'space-after-bracket' : 'space-before-mark', text, start, end, '"'),
    );
}

/** The characters of which `faultAt` has something to say: nearly every blank stands before a letter, where all is well. */
const SUSPECT = / (?=[\0-@”])|[,;:.(“)”/–-]|%(?=%)|(?<=\p{L})\d|\d(?=\p{Ll})/gu;

function faultAt(text: string, at: number): SpacingFault | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case SPACE:
      return atSpace(text, at);
    case 44: // ,
    case 59: // ;
    case 58: // :
      return afterMark(text, at);
    case 46: // .
      return afterFullStop(text, at);
    case 40: // (
      return atBracket(text, at);
    case 41: // )
      return /^\S\)\p{Ll}{2}/u.test(text.slice(at - 1, at + 3)) && !isListMark(text, at)
        ? fault('no-space-after-mark', text, at, at + 1, ') ')
        : null;
    case OPENING_QUOTE:
      return atBracket(text, at);
    case CLOSING_QUOTE:
      return /^[^\s]”\p{Ll}{2}/u.test(text.slice(at - 1, at + 3))
        ? fault('no-space-after-mark', text, at, at + 1, '” ')
        : null;
    case 37: // %
      return fault('double-mark', text, at, at + 2, '%');
    case 47: // /
      return atSlash(text, at);
    case 45: // -
    case 0x2013: // –
      return atDash(text, at);
    default:
      return atDigit(text, at);
  }
}

const WORD_OF_NUMBER = /(?:^|[^\p{L}\d])(?:ngày|tháng|năm|quý|khoản)$/iu;
const COUNTED = /^(?:tỷ|triệu|nghìn|đồng|ngày|tháng|năm|người|hộ|xã|phường|dự án|hồ sơ)(?![\p{L}\d])/u;

/** The year of a date that is written out; `/2025c` of a number is none. */
const YEAR = /(?:(?<!\d)\d{1,2}\/|(?<!\p{L})năm )(?:19|20)\d\d$/u;

/** `tháng9`, `1.284tỷ`, `05/3/2026của`: a number that sticks to the word before or behind it. */
function atDigit(text: string, at: number): SpacingFault | null {
  if (LETTER.test(text[at - 1] ?? ''))
    return WORD_OF_NUMBER.test(text.slice(Math.max(0, at - 7), at))
      ? fault('glued-number', text, at - 1, at, `${text[at - 1]} `)
      : null;
  const isGlued =
    COUNTED.test(text.slice(at + 1, at + 8)) ||
    (/^\p{Ll}{2}/u.test(text.slice(at + 1, at + 3)) && YEAR.test(text.slice(Math.max(0, at - 8), at + 1)));
  return isGlued ? fault('glued-number', text, at, at + 1, `${text[at]} `) : null;
}

function fault(
  kind: SpacingKind,
  text: string,
  start: number,
  end: number,
  suggestion: string,
): SpacingFault {
  return { span: span(start, end), found: text.slice(start, end), suggestion, kind };
}

/** `hồ sơ . .`; three of them are an ellipsis. */
const BLANK_STOPS = /^ +\. +\.(?=\s+\p{Lu}|\s*$)/u;
/** `hồ sơ. .`, `hồ sơ, .`: a stop that was typed again behind a blank. */
const STOP_AGAIN = /^[,;.] +\.(?=\s+\p{Lu}|\s*$)/u;

/** A stop behind another mark and a blank. */
function stopAgain(text: string, at: number): SpacingFault | null {
  const again = WORD_END.test(text[at - 1] ?? '') ? STOP_AGAIN.exec(text.slice(at, at + 8)) : null;
  if (!again) return null;
  return fault(text[at] === '.' ? 'double-mark' : 'two-marks', text, at, at + again[0].length, '.');
}

function atSpace(text: string, at: number): SpacingFault | null {
  if (text.charCodeAt(at - 1) === SPACE) return null;
  let end = at + 1;
  while (text.charCodeAt(end) === SPACE) end++;
  const next = text.charCodeAt(end);
  if (at === 0 || Number.isNaN(next)) return null;
  const stops = BLANK_STOPS.exec(text.slice(at, end + 8));
  if (stops) return fault('double-mark', text, at, at + stops[0].length, '.');
  if (MARKS_AFTER_SPACE.has(next) && isFreeMark(text, end)) {
    // `hồ sơ ,tờ trình`: the blank stands on the wrong side.
    const blank = /[,;]/.test(text[end]!) && LETTER.test(text[end + 1] ?? '') ? ' ' : '';
    return fault('space-before-mark', text, at, end + 1, text[end]! + blank);
  }
  if (next === 46 && /^\.(?:\s|$)/.test(text.slice(end, end + 2)))
    return fault('space-before-mark', text, at, end + 1, '.');
  // `ngày   /4/2026` leaves room for a figure.
  if (next === STROKE && DIGIT.test(text[end + 1] ?? '') && !DIGIT.test(text[at - 1]!)) return null;
  return end - at > 1 && end - at < LAYOUT ? fault('double-space', text, at, end, ' ') : null;
}

/** ` :` of a ratio `1 : 500` and ` ?` of a form are meant; a mark behind a word is not. */
function isFreeMark(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  // Where it stands as one that opens, it is of the wrong kind.
  if (text[at] === ')' || text[at] === '”') return !/[\p{L}\d]/u.test(next);
  // `46 ,8%`
  if (text[at] === ',' && DIGIT.test(next) && DIGIT.test(text[at - 2] ?? '')) return true;
  const isBehindWord = WORD_BEFORE.test(text.slice(Math.max(0, at - 8), at).trimEnd());
  return (
    !(text[at] === ':' && !isBehindWord && DIGIT.test(text.slice(at + 1, at + 4).trimStart()[0] ?? '')) &&
    (next === ' ' || LETTER.test(next))
  );
}

/** What a mark may stand behind. */
const WORD_END = /[\p{L}\d%)”]/u;

/** A colon between single capitals. */
const FORMULA = /(?<!\p{L})\p{Lu}:\p{Lu}(?!\p{L})/u;
/** One in the address of a device: `2001:ee0:4b40::1`, `00:1A:2B:3C:4D:5E`. */
const BEFORE_GROUP = /(?<![\p{L}\d])(?:[\da-f]{0,4}:){1,7}[\da-f]{1,4}$/iu;
const GROUP = /^:[\da-f]{1,4}(?::|(?![\p{L}\d]))/iu;
const isInAddress = (text: string, at: number): boolean =>
  /^:[\da-f]{1,4}:[:\d]/i.test(text.slice(at, at + 7)) ||
  (GROUP.test(text.slice(at, at + 6)) && BEFORE_GROUP.test(text.slice(Math.max(0, at - 40), at)));

function afterMark(text: string, at: number): SpacingFault | null {
  const again = stopAgain(text, at);
  if (again) return again;
  const next = text[at + 1] ?? '';
  if (/[,;:.]/.test(next) && WORD_END.test(text[at - 1] ?? '') && /^\s\S/.test(text.slice(at + 2, at + 4)))
    return fault(next === text[at] ? 'double-mark' : 'two-marks', text, at, at + 2, next);
  if (next === ' ' && text[at + 2] === text[at] && text[at + 3] === ' ')
    return fault('double-mark', text, at, at + 3, text[at]!);
  // `4,,5%`
  if (text[at] === ',' && /^\d,,\d/.test(text.slice(at - 1, at + 3)))
    return fault('double-mark', text, at, at + 2, ',');
  // `;(iii) “…”`
  if (
    /^(?:“|\((?=\p{L}|\d))/u.test(text.slice(at + 1, at + 3)) &&
    /[\p{L}]{2}$|[”)]$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return fault('no-space-after-mark', text, at, at + 1, `${text[at]} `);
  const isBeforeNumber = DIGIT.test(next) && /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at));
  if ((!LETTER.test(next) && !isBeforeNumber) || at === 0) return null;
  // `24,5tr` and `T,h` are no words.
  if (text[at] === ',' && DIGIT.test(text[at - 1]!) && !LETTER.test(text[at + 2] ?? '')) return null;
  // `Sở VH,TT&DL`: the letters of one name.
  if (
    text[at] === ',' &&
    UPPER.test(text[at - 1]!) &&
    /^\p{Lu}{1,4}&\p{Lu}/u.test(text.slice(at + 1, at + 7))
  )
    return null;
  // `r = D × r,F`: the index of a quantity.
  if (text[at] === ',' && /^,\p{L}(?!\p{L})/u.test(text.slice(at, at + 3)) && text.includes(' = '))
    return null;
  // `N:P:K`
  if (text[at] === ':' && isInAddress(text, at)) return null;
  if (text[at] === ':' && FORMULA.test(text.slice(Math.max(0, at - 2), at + 3))) return null;
  return fault('no-space-after-mark', text, at, at + 1, `${text[at]} `);
}

/** `thực hiện.Tham mưu`; abbreviations, initials, markers and file names have capitals or digits before the stop. */
/** A word that nobody abbreviates: it has a mark of Vietnamese on it. */
const WHOLE_WORD = /(?:^|\s)(?=\p{Ll}*[^\x00-\x7f])\p{Ll}{3,7}$/u;

function afterFullStop(text: string, at: number): SpacingFault | null {
  const again = stopAgain(text, at);
  if (again) return again;
  if (
    text[at + 1] === '.' &&
    LETTER.test(text[at - 1] ?? '') &&
    /^\s\p{Lu}/u.test(text.slice(at + 2, at + 4))
  )
    return fault('double-mark', text, at, at + 2, '.');
  if (
    /^[,;]\s\p{Ll}/u.test(text.slice(at + 1, at + 4)) &&
    WHOLE_WORD.test(text.slice(Math.max(0, at - 8), at))
  )
    return fault('two-marks', text, at, at + 2, text[at + 1]!);
  if (!UPPER.test(text[at + 1] ?? '') || !LOWER.test(text[at + 2] ?? '')) return null;
  const before = text.slice(Math.max(0, at - 12), at);
  const word =
    /(?:^|[^\p{L}\p{N}./])(?:\p{Ll}{2,}|(?!Ths|Pgs)\p{Lu}\p{Ll}{2,}|\d{4})\)?$|\d\/\d{4}\)?$/u.test(before);
  return word && at > 6 ? fault('no-space-after-mark', text, at, at + 1, '. ') : null;
}

/** `tỉnh(`, `Né(`; `Qb(max)` is a formula, `CN(M.Cường)` an abbreviation. */
const WORD_BEFORE = /\p{L}{2}\p{Ll}$|\p{L}(?![a-z])\p{Ll}$/u;

function atBracket(text: string, at: number): SpacingFault | null {
  if (text.charCodeAt(at + 1) === SPACE && text.length > at + 2)
    return text[at] === '(' || /^(?:^|[\s(])$/.test(text[at - 1] ?? '')
      ? fault('space-after-bracket', text, at, at + 2, text[at]!)
      : null;
  const glued =
    WORD_BEFORE.test(text.slice(Math.max(0, at - 3), at)) &&
    /^(?:\p{L}{2}|b\/c\))/u.test(text.slice(at + 1, at + 5));
  return glued ? fault('no-space-before-bracket', text, at, at + 1, ` ${text[at]}`) : null;
}

const LIST_MARK = /(?:^|[\s;:,(])[\p{L}\d]{1,3}$/u;

/** `a)` and `1)`, at the start or inside, where no bracket is open. */
function isListMark(text: string, at: number): boolean {
  if (!LIST_MARK.test(text.slice(Math.max(0, at - 4), at))) return false;
  const before = text.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** `15/ 4/2026`, `15 / 4 / 2026`: blanks inside a date. Those around both strokes are one fault, at the first. */
function atSlash(text: string, at: number): SpacingFault | null {
  if (text.charCodeAt(at - 1) !== SPACE && text.charCodeAt(at + 1) !== SPACE) return null;
  const before = /(?:^|[^\d/.,](?<!\/ ))(?:\d{1,2}\/)?\d{1,2}( ?)$/.exec(text.slice(Math.max(0, at - 8), at));
  const after = /^\/( ?)(?:(\d{1,2})( ?\/ ?))?(?:19|20)\d\d(?![\d/])/.exec(text.slice(at, at + 12));
  if (!before || !after) return null;
  const [, blank, month, stroke] = after;
  const start = at - before[1]!.length;
  return month === undefined || stroke === '/'
    ? fault('space-in-date', text, start, at + 1 + blank!.length, '/')
    : fault('space-in-date', text, start, at + 1 + (blank + month + stroke!).length, `/${month}/`);
}

function atDash(text: string, at: number): SpacingFault | null {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (at < 2 || after === '') return null;
  const spacedBefore = before === ' ';
  const spacedAfter = after === ' ';
  const left = text[spacedBefore ? at - 2 : at - 1] ?? '';
  const right = text[spacedAfter ? at + 2 : at + 1] ?? '';
  if (spacedBefore !== spacedAfter) return unevenDash(text, at, spacedBefore, left, right);
  if (spacedBefore || !LOWER.test(left) || !UPPER.test(right)) return null;
  return followsName(text, at) && OFFICE.test(text.slice(at + 1, at + 16))
    ? fault('tight-dash', text, at, at + 1, ` ${text[at]} `)
    : null;
}

/** `2026 -2030`, `kinh tế -xã hội`: one blank without the other. */
function unevenDash(
  text: string,
  at: number,
  spacedBefore: boolean,
  left: string,
  right: string,
): SpacingFault | null {
  const years =
    /\d{4} ?$/.test(text.slice(Math.max(0, at - 5), at)) && /^[-–] ?\d{4}(?!\d)/.test(text.slice(at, at + 7));
  const words =
    LOWER.test(left) && LETTER.test(right) && LETTER.test(text[spacedBefore ? at - 3 : at - 2] ?? '');
  if (!years && !words) return null;
  const start = spacedBefore ? at - 1 : at;
  const end = spacedBefore ? at + 1 : at + 2;
  return fault('uneven-dash', text, start, end, ` ${text[at]} `);
}

/** Two words with capitals before the dash: a person's name. */
const followsName = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*$/u.test(text.slice(Math.max(0, at - 24), at));

/** Whether a fault lies in an address: its run of characters without a blank has `://`, `www.` or `@`. */
function inAddress(text: string, { start, end }: Span): boolean {
  if (text[start] === ' ' && end - start < 3) return false;
  const from = text.lastIndexOf(' ', start) + 1;
  const blank = text.indexOf(' ', end);
  const run = text.slice(Math.max(from, start - 200), Math.min(blank < 0 ? text.length : blank, end + 200));
  return /:\/\/|^www\.|@|\.(?:vn|com|gov|org|net)(?:$|[/:])/i.test(run);
}
