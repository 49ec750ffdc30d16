import { overlaps, type Span, span } from '../../../text/span';
import { KNOWN_ABBREVIATIONS } from '../data/known-abbreviations';
import type { Word, Words } from '../words';

export interface AbbreviationUse {
  /** `QLTM`, `KC&XTTM`. */
  readonly abbreviation: string;
  readonly span: Span;
}

/** Abbreviations that not everybody knows, outside `excluded` (document numbers, definitions). */
export function abbreviationUsesIn(words: Words, excluded: readonly Span[] = []): AbbreviationUse[] {
  const { text, list } = words;
  const uses: AbbreviationUse[] = [];
  for (let first = 0; first < list.length; first++) {
    if (list[first]!.form.shape !== 'upper') continue;
    const last = lastJoined(words, first);
    const parts = list.slice(first, last + 1);
    const place = span(parts[0]!.start, parts.at(-1)!.end);
    if (isUnknown(parts) && !excluded.some((other) => overlaps(other, place)) && isUsed(words, first, place))
      uses.push({ abbreviation: text.slice(place.start, place.end), span: place });
    first = last;
  }
  // A line in capitals abbreviates nothing.
  return uses.length > 0 && text === text.toUpperCase() ? [] : uses;
}

/** The last of the words that `&` joins to one: `KC&XTTM`. */
function lastJoined({ text, list }: Words, first: number): number {
  let last = first;
  for (let next = list[last + 1]; next?.form.shape === 'upper'; next = list[last + 1]) {
    if (text.slice(list[last]!.end, next.start) !== '&') break;
    last++;
  }
  return last;
}

const ROMAN = /^[IVXLC]+$/;
const LETTERS = /^\p{Lu}{1,8}$/u;

function isUnknown(parts: readonly Word[]): boolean {
  if (parts.length === 1 && parts[0]!.form.text.length < 2) return false;
  if (!parts.every(({ form }) => LETTERS.test(form.text))) return false;
  return parts.some(
    ({ form: { text } }) => !KNOWN_ABBREVIATIONS.has(text) && !ROMAN.test(text) && !isSpoken(text),
  );
}

/** A name that is spoken as a word is the name of something, as `UNESCO` is: its letters need no explanation. */
const isSpoken = (text: string): boolean => text.length > 3 && SPOKEN.test(text);
const SPOKEN = /^(?:[^AEIOUY]{0,2}[AEIOUY]){2,}[^AEIOUY]{0,2}$/;

const isUsed = (words: Words, at: number, place: Span): boolean =>
  !isGlued(words.text, place) && !isAmongCapitals(words.list, at) && !isCompanyName(words, at);

const GLUE = /[\p{L}\d/.:-]/u;
const DIGIT = /\d/;
const LETTER = /\p{L}/u;
/** A longer run without a space is no code. */
const LONGEST_CODE = 40;

/** Whether it is a part of a code or an address: `118.03/GCN`, `QL.4E`, `Audit.AC`. */
function isGlued(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '.' && LETTER.test(text[start - 2] ?? '')) return true;
  if (text[end] === '.' && LETTER.test(text[end + 1] ?? '')) return true;
  for (let at = start - 1; at > start - LONGEST_CODE && GLUE.test(text[at] ?? ''); at--)
    if (DIGIT.test(text[at]!)) return true;
  for (let at = end; at < end + LONGEST_CODE && GLUE.test(text[at] ?? ''); at++)
    if (DIGIT.test(text[at]!)) return true;
  return false;
}

/** The marks of tone, which no abbreviation has. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const MOST_CAPITALS = 10;

/** Whether it is a word of a name or title in capitals, which a word with a tone gives away. */
function isAmongCapitals(list: readonly Word[], at: number): boolean {
  const isToned = (word: Word): boolean => TONE.test(word.form.text.normalize('NFD'));
  if (isToned(list[at]!)) return true;
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= MOST_CAPITALS && list[i]?.form.shape === 'upper'; i += step) {
      if (list[step < 0 ? i + 1 : i]!.gap !== 'space') break;
      if (isToned(list[i]!)) return true;
    }
  }
  return false;
}

const LONGEST_NAME = 14;
const NAME_HEADS: ReadonlySet<string> = new Set([
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'hợp tác',
  'doanh nghiệp',
]);
/** What no name of a company goes on over. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  'tại của do để ngày số đã được có cho theo với đối trong trên từ đến gửi phòng sở ban cục'.split(' '),
);

/** Whether it is a word of a company's own name: `Công ty cổ phần Phát triển ABC`. */
function isCompanyName({ text, list }: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
    const between = text.slice(list[i]!.end, list[i + 1]!.start).trim();
    if (between !== '' && !/^[-–&]$/.test(between)) return false;
    const { folded } = list[i]!.form;
    if (folded === 'htx' || NAME_HEADS.has(`${folded} ${list[i + 1]!.form.folded}`)) return true;
    if (ENDS_NAME.has(folded)) return false;
  }
  return false;
}
