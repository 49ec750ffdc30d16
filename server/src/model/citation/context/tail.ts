import { bareLetters } from '../../../text/near';
import { pattern, piece } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import { dayExists, isoOf } from '../../date/calendar';
import { isYear } from '../../date/dates';
import { MISPRINT } from '../../date/misprint';
import { isSlipFor } from '../../language/spelling/mistyped';
import type { Lexicon } from '../tables/lexicon';
import { issuerAt, knownIssuerAt, type NamedIssuer } from './issuer-phrase';

/** The date of a cited document: `ngày 05/3/2026`, `ngày 05 tháng 3 năm 2026`; the span leaves `ngày` out. */
export interface CitedDate extends Span {
  /** Null where there is no such day. */
  readonly iso: string | null;
  /** 0 where the date is misprinted or has no year. */
  readonly year: number;
  /** `ngày 05/01`, `ngày 05 tháng 01`: day and month alone. */
  readonly lacksYear: boolean;
}

/** The year of a date in which somebody can have issued a document with a number; null of no date, or of a misprinted one. */
export const plausibleYear = (date: CitedDate | null): number | null =>
  date && date.year >= 1945 && date.year < 2100 ? date.year : null;

/** Until then numbers of decrees had no year: `43-CP`, `178/CP`; and each ministry set its marks in its own way. */
export const FIRST_YEAR = 1997;

/** Whether a document is of the time before numbers were printed as they are now. */
export const isOfOldPrint = (date: CitedDate | null): boolean =>
  (plausibleYear(date) ?? FIRST_YEAR) < FIRST_YEAR;

/** What follows a number in a citation. */
export interface Tail {
  readonly date: CitedDate | null;
  readonly issuer: NamedIssuer | null;
  /** `về …`, `quy định …`, up to the end of the clause. */
  readonly subject: Span | null;
  /** `cùng ngày (12/6/2025)`: the documents of the list are of one day. */
  readonly isSameDay: boolean;
  /** Where date and issuer end. */
  readonly end: number;
}

/** The hour of an urgent document (công điện): `lúc 17 giờ 30 phút, `. */
const AT_HOUR = piece`(?:(?:lúc|hồi) \d{1,2}\s{0,2}(?:giờ|h)\s{0,2}(?:\d\d\s{0,2}(?:phút\s{0,2})?)?,? )?`;
/** `ngày`, another word that may be a slip for it, or nothing before a day that is written out. */
const DAY_WORD = piece`ngày\s{0,3}|\p{L}{3,6}\s{1,3}(?=\d)|(?<=[ ])(?=\d{1,2}/\d{1,2}/\d{4})`;
const NUMERIC_DAY = piece`
  (?<day>\d{1,2})\s{0,2}[/.-]\s{0,2}(?<month>\d{1,2})(?:\s{0,2}[/.-]\s{0,2}|_năm_(?=\d{4}))(?<year>\d{2,4})(?![\d/])
`;
const LONG_DAY = piece`
  (?<longDay>\d{1,2})\s*tháng\s*(?<longMonth>\d{1,2})\s*(?:năm|/)\s*(?<longYear>\d{4})
`;
/** Marks and a `ngày` too many may stand between a number and its date. */
const DATE = pattern('iuy')`
  [.,\-/]{0,2}\s{0,3},?\s{0,3}(?<bracket>\(?)(?:(?:ký|đề|ban hành|cùng) )?${AT_HOUR}(?:ngày\s{1,3}(?=ngày))?
  (?<word>${DAY_WORD})(?:${NUMERIC_DAY}|${LONG_DAY})
`;
const BY = /\s{0,3},?\s{0,3}(?:ký\s+(?:kết\s+)?(?=giữa\s))?(do|\p{L}{3,4})\s+(?:\1\s+)?/iuy;
/** `…, của UBND tỉnh tại Văn bản số …` goes on with the next document of the list. */
const IS_NEXT = /\s+(?:nêu\s+)?tại\s+(?:các\s+)?\p{Lu}/uy;
const SAME_DAY = /\s{0,3},?\s{0,3}cùng\s+ngày(?!\p{L})/iuy;
const ISSUES = /\s+ban\s+hành(?!\p{L})/iuy;
const SUBJECT_WORDS = piece`
  (?:
    về|v/v|quy định|ban hành|sửa đổi|bổ sung|hướng dẫn|phê duyệt|công bố|bãi bỏ|công nhận|giao|điều chỉnh
    |thành lập|triển khai|thực hiện|tăng cường|tiếp tục|đẩy mạnh|đề nghị|xin|kết luận|thông báo|báo cáo|hợp nhất
    |thay thế|cho phép|ủy quyền|phân công|chấp thuận|chi tiết
  )
`;
const SUBJECT = pattern('iuy')`\s{0,3},?\s{0,3}${SUBJECT_WORDS}\>`;
const SUBJECT_LIMIT = 600;

/** Reads date, issuer and subject behind a number; date and issuer may stand in either order. */
export function tailAt(text: string, start: number, lexicon: Lexicon, joint: boolean): Tail {
  SAME_DAY.lastIndex = start;
  const isSameDay = SAME_DAY.test(text);
  const first =
    clauseAt(text, start, lexicon, joint) ??
    (isSameDay ? { date: null, issuer: null, end: SAME_DAY.lastIndex } : null);
  const second = first && clauseAt(text, first.end, lexicon, joint);
  const date = first?.date ?? second?.date ?? null;
  const issuer = first?.issuer ?? second?.issuer ?? null;
  const end = first && second && isOther(first, second) ? second.end : (first?.end ?? start);
  return { date, issuer, subject: subjectAt(text, end), isSameDay, end };
}

/** Whether the second clause says what the first one does not. */
const isOther = (first: Clause, second: Clause): boolean =>
  (first.date === null && second.date !== null) || (first.issuer === null && second.issuer !== null);

interface Clause {
  readonly date: CitedDate | null;
  readonly issuer: NamedIssuer | null;
  readonly end: number;
}

function clauseAt(text: string, at: number, lexicon: Lexicon, joint: boolean): Clause | null {
  const dated = dateAt(text, at);
  if (dated) return { ...dated, issuer: null };
  const issuer = issuerClauseAt(text, at, lexicon, joint);
  return issuer && { date: null, issuer, end: issuer.end };
}

/** The date that an offset begins with `ngày` or its like. */
export function dateAt(text: string, at: number): { date: CitedDate; end: number } | null {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (!match) return unsoundDateAt(text, at);
  const { bracket, word, ...digits } = match.groups as Readonly<Record<string, string>>;
  // Without its word it is a date all the same.
  if (word !== '' && !isWord(word!.trim(), 'ngày', 'ngay')) return unsoundDateAt(text, at);
  if (digits.year && digits.year.length < 4) {
    const misprinted = unsoundDateAt(text, at);
    if (misprinted) return misprinted;
  }
  const day = Number(digits.day ?? digits.longDay);
  const month = Number(digits.month ?? digits.longMonth);
  const year = Number(digits.year ?? digits.longYear);
  const written = at + match[0].length;
  const end = bracket === '(' && text[written] === ')' ? written + 1 : written;
  const start = at + (word === '' ? match[0].search(/\d/) : match[0].lastIndexOf(word!) + word!.length);
  const exists = isYear(year) && dayExists({ year, month, day });
  const iso = exists ? isoOf({ year, month, day }) : null;
  return { date: { start, end: written, iso, year, lacksYear: false }, end };
}

const ANNOUNCED = /\s{0,3},?\s{0,3}ngày\s{1,3}(?=\S)/iuy;

function unsoundDateAt(text: string, at: number): { date: CitedDate; end: number } | null {
  ANNOUNCED.lastIndex = at;
  if (!ANNOUNCED.test(text)) return null;
  const start = ANNOUNCED.lastIndex;
  for (const pattern of [MISPRINT_HERE, DAY_AND_MONTH]) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    return { date: { start, end, iso: null, year: 0, lacksYear: pattern === DAY_AND_MONTH }, end };
  }
  return null;
}

const MISPRINT_HERE = new RegExp(MISPRINT, 'iuy');
const DAY_AND_MONTH = /\d{1,2}(?:[/.-]\d{1,2}(?![\d/-]|\.\d)|\s{0,2}tháng\s{0,2}\d{1,2}(?!\d))/iuy;

/** Whether this is a word, or a slip of the keyboard for it, which takes no date and no agency away: `ngàyy`, `cuả`, `ngay`. */
const isWord = (found: string, word: string, letters: string): boolean =>
  found.toLowerCase() === word || bareLetters(found) === letters || isSlipFor(found, letters);

function issuerClauseAt(text: string, at: number, lexicon: Lexicon, joint: boolean): NamedIssuer | null {
  BY.lastIndex = at;
  const by = BY.exec(text);
  if (!by) return null;
  const start = BY.lastIndex;
  const word = by[1]!.toLowerCase();
  if (word === 'giữa') {
    COMMON_NOUNS.lastIndex = start;
    COMMON_NOUNS.test(text);
    return issuerAt(text, COMMON_NOUNS.lastIndex, lexicon, true);
  }
  if (isWord(word, 'của', 'cua')) {
    const named = issuerAt(text, start, lexicon, joint);
    IS_NEXT.lastIndex = named?.end ?? 0;
    return by[0].includes(',') && IS_NEXT.test(text) ? null : named;
  }
  if (word !== 'do') return null;
  const issuer = knownIssuerAt(text, start, lexicon);
  ISSUES.lastIndex = issuer?.end ?? 0;
  return issuer && ISSUES.test(text) ? issuer : null;
}

/** `giữa lực lượng Kiểm lâm và Công an` */
const COMMON_NOUNS = /(?:\p{Ll}{1,7}\s+){0,4}/uy;

/** The subject (trích yếu) runs to the end of the clause; only its beginning is certain. */
function subjectAt(text: string, at: number): Span | null {
  SUBJECT.lastIndex = at;
  if (!SUBJECT.test(text)) return null;
  const start = at + /^\s*,?\s*/u.exec(text.slice(at, at + 20))![0].length;
  const rest = text.slice(start, start + SUBJECT_LIMIT);
  const stop = rest.search(/[;)]|\.(?:\s|$)/u);
  return { start, end: start + (stop < 0 ? rest.trimEnd().length : stop) };
}
