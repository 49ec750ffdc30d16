import { remembered } from '../../text/memo';
import { withoutMarks } from '../../text/words';
import { isAbbreviation, type Token, tokensOf } from '../prose/tokens';

/** Words that make no difference between two names of one body. */
const SILENT = new Set(['và', '&', ',', '-', '–', '.', ';', ':']);
/** Abbreviations that are not the initials of what they stand for. */
const SHORT_FORMS = new Map([
  ['p', ['phòng']],
  ['p.', ['phòng']],
  ['pct', ['phó', 'chủ', 'tịch']],
  ['pgđ', ['phó', 'giám', 'đốc']],
  ['p.giám', ['phó', 'giám']],
  ['đ/c', ['đồng', 'chí']],
  ['tw', ['trung', 'ương']],
  ['cty', ['công', 'ty']],
  ['tư', ['trung', 'ương']],
]);

/**
 * Whether two names mean one body: case, tone-mark style, abbreviations and bracketed definitions are folded.
 * An abbreviation of capitals stands for any words with its initials: `phòng QLCN` is `Phòng Quản lý Công nghiệp`.
 */
export function sameUnit(a: string, b: string): boolean {
  return areAlike(essence(a), essence(b));
}

/** Letters or words that a name must share with another to be short for it. */
const LEAST_IN_COMMON = 3;

/** Whether one name is the beginning of another: `Công ty Điện lực` of `Công ty Điện lực A`, `Cục QLN` of `Cục Quản lý nhà và B`. */
export function isBeginningOf(short: string, long: string): boolean {
  const [a, b] = [essence(short), essence(long)];
  const length = a.reduce((sum, token) => sum + (isAbbreviation(token) ? lettersOf(token).length : 1), 0);
  return length >= LEAST_IN_COMMON && b.some((_, i) => areAlike(a, b.slice(0, i + 1)));
}

const MOST_NAMES = 250;

/** The words of a name that tell it from others, written out; a name is compared with many. */
const essence = remembered(MOST_NAMES, (name): readonly Token[] => {
  const tokens = tokensOf(name.replace(/\([^()]{0,200}\)/g, ' '));
  return tokens.flatMap((token) => {
    // `TƯ` is short for `trung ương`, and `tư` a word.
    const long = token.text === 'tư' || token.text === 'Tư' ? undefined : SHORT_FORMS.get(token.lower);
    if (long) return long.map((lower) => ({ ...token, text: lower, lower }));
    if (SILENT.has(token.lower)) return [];
    return [token];
  });
});

/** Whether two names say the same word by word, where an abbreviation stands for as many words as it has initials. */
function areAlike(a: readonly Token[], b: readonly Token[]): boolean {
  let [at, other] = [0, 0];
  while (at < a.length && other < b.length) {
    if (a[at]!.lower === b[other]!.lower) {
      at++;
      other++;
      continue;
    }
    const inB = initialsAt(a[at]!, b, other);
    const inA = initialsAt(b[other]!, a, at);
    if (inB > 0) {
      at++;
      other += inB;
    } else if (inA > 0) {
      at += inA;
      other++;
    } else return false;
  }
  return at === a.length && other === b.length;
}

/** How many words from a place on an abbreviation stands for; 0 where their initials are others. */
function initialsAt(abbreviation: Token, words: readonly Token[], at: number): number {
  if (!isAbbreviation(abbreviation)) return 0;
  const initials = lettersOf(abbreviation);
  let used = 0;
  let count = 0;
  while (used < initials.length) {
    const word = words[at + count];
    if (!word) return 0;
    // An abbreviation inside the longer name is part of the shorter one: `KC&XTTM`, `Khuyến công và XTTM`.
    const letters = lettersOf(word);
    const part = isAbbreviation(word) ? letters : letters.slice(0, 1);
    if (part === '') return 0;
    if (!initials.startsWith(part, used)) return 0;
    used += part.length;
    count++;
  }
  return count;
}

const lettersOf = (token: Token): string => withoutMarks(token.lower).replace(/[^a-z]/g, '');
