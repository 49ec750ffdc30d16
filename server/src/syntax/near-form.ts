import { bareLetters, distance } from '../text/near';
import { pattern } from '../text/pattern';
import { AUTHORITY_MARKS } from './authorities';
import type { LineForm } from './line-shape';
import { SIGNER_POSITION } from './position-titles';

/*
 * Lines of head and foot that are mistyped, yet can be nothing else. They keep their component, so that what is
 * said of them is how they must be written, and not that they are missing.
 */

const NATIONAL_TITLE = 'conghoaxahoichunghiavietnam';
const MOTTO = 'doclaptudohanhphuc';
const MOTTO_PARTS = ['doclap', 'tudo', 'hanhphuc'];
const RECIPIENTS_LABEL = 'noinhan';
const NOTICE = 'thongbao';

/** The form of a mistyped line that can be told from every other line of a document. */
export function nearForm(text: string): LineForm | null {
  if (text.length < 6 || text.length > 60) return null;
  const isUpper = !/\p{Ll}/u.test(text);
  const letters = bareLetters(text);
  if (isUpper && letters.length > 20 && distance(letters, NATIONAL_TITLE, 4) <= 4) return 'national-title';
  if (letters.length > 13 && distance(letters, MOTTO, 3) <= 3) return 'motto';
  if (text.length <= 14 && distance(letters, RECIPIENTS_LABEL, 1) <= 1) return 'recipients-label';
  if (isUpper && text.length <= 20 && distance(letters, NOTICE, 1) <= 1) return 'document-type';
  return null;
}

/** `Sô: 12/TB-SCT`, `12 -TB/SCT`: a word for `Số`, a serial or its blank, a mark, perhaps a year, and two groups of letters. */
const OWN_NUMBER = pattern('iu')`
  ^(?!sở\>)(?:\p{L}{1,3}\>\s*[:;.,]*)?\s*(?:\d{1,5}|[.…_]{1,20})?
  \s*[-–/\\;:.,]?\s*(?:(?:19|20)\d\d\s*/)?
  \s*\p{L}{1,6}\s?[-–/]{1,2}\s?\p{L}[\p{L}\d&-]{0,15}[.;]?$
`;
const HAS_NUMBER = /^\P{L}*\p{L}{0,3}\P{L}*[\d…_/\\]/u;

/** The form of a line that is mistyped or incomplete, seen that it stands in the head of a document. */
export function nearHeadForm(text: string): LineForm | null {
  if (text.length > 90) return null;
  const letters = bareLetters(text);
  if (distance(letters, NATIONAL_TITLE, 8) <= 8) return 'national-title';
  if (letters.length < 30 && MOTTO_PARTS.filter((part) => letters.includes(part)).length > 1) return 'motto';
  if (text.length < 40 && OWN_NUMBER.test(text) && HAS_NUMBER.test(text)) return 'own-number';
  if (isNearPlaceDate(text)) return 'place-date';
  return distance(letters, NOTICE, 1) <= 1 ? 'document-type' : null;
}

/** Whether a line, or one column of it, is a place and a date in whatever manner. */
function isNearPlaceDate(text: string): boolean {
  if (text.length > 90) return false;
  const words = text.split(/[\s,;.…_]+/).filter((word) => word !== '');
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(words.at(-1) ?? ''))
    return isPlace(withoutDate(words.slice(0, -1)), text);
  const parts = words.map((word) => dateWordMeant(word));
  const first = words.findIndex((word, i) => /^\d/.test(word) || (parts[i] && !/^\p{Lu}/u.test(word)));
  if (first < 0 || new Set(parts.slice(first).filter(Boolean)).size < 2) return false;
  return (
    isPlace(words.slice(0, first), text) &&
    words.slice(first).every((word, i) => /\d/.test(word) || parts[first + i])
  );
}

const withoutDate = (words: readonly string[]): readonly string[] =>
  dateWordMeant(words.at(-1) ?? '') === 'ngày' ? words.slice(0, -1) : words;

/** One letter may be small by mistake: `hà Nội,`, `Hà nội,`. Without the comma, `Hội nghị ngày …` is no place. */
function isPlace(words: readonly string[], line: string): boolean {
  if (words.length > 7 || OF_MEETING.test(words.join(' '))) return false;
  const small = words.filter((word) => !/^\p{Lu}/u.test(word) && !/^phố$|^xã$/u.test(word));
  return small.length === 0 || (small.length === 1 && words.length > 1 && hasCommaAfter(words, line));
}

/** `Hội nghị, ngày 01/10/2026`: the rest of a subject on several lines. */
const OF_MEETING = /^(?:hội (?:nghị|thảo)|(?:cuộc|phiên|buổi|kỳ) (?:họp|làm việc)|lễ|đợt|tại)(?!\p{L})/iu;

function hasCommaAfter(words: readonly string[], line: string): boolean {
  const comma = /[,;]/.exec(line)?.index ?? -1;
  return comma > 0 && line.slice(0, comma).trim().split(/\s+/).length === words.length;
}

const DATE_WORDS: ReadonlyMap<string, string> = new Map([
  ['ngay', 'ngày'],
  ['thang', 'tháng'],
  ['nam', 'năm'],
]);

/** The word of a date that a word was meant to be: `ngay`, `thág`, `nă`; null for others. */
export function dateWordMeant(word: string): string | null {
  if (word.length < 2 || word.length > 6) return null;
  const letters = bareLetters(word);
  for (const [bare, right] of DATE_WORDS) if (distance(letters, bare, 1) <= 1) return right;
  return null;
}

const COLLECTIVE = '(?:ủy ban|uỷ ban|hội đồng|ban)';
const AUTHORITY = `(?:${Object.values(AUTHORITY_MARKS).join('|')})\\s?(?:[.,:;]*|-(?=\\s))\\s*`;
const NEAR_AUTHORITY = pattern('iu')`^${AUTHORITY}(?:${SIGNER_POSITION}|${COLLECTIVE})\>`;
const NEAR_POSITION = pattern('iu')`^${SIGNER_POSITION}\>[^;,.:]*$`;

/** `T.L. GIÁM ĐỐC`, `TLGIÁM ĐỐC`: an authority line whose abbreviation is mistyped. */
export const isNearAuthority = (text: string): boolean => text.length <= 80 && NEAR_AUTHORITY.test(text);

/** Whether a line of the foot belongs to the signature, though it is not written in capitals. */
export const isNearSignature = (text: string): boolean =>
  isNearAuthority(text) || (text.length <= 60 && NEAR_POSITION.test(text));
