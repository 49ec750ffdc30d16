import { knownIssuerAt, type NamedIssuer } from '../context/issuer-phrase';
import type { TypeWord } from '../context/type-words';
import type { PrintedNumber } from '../number/printed-number';
import type { DocumentType } from '../tables/entries';
import type { Lexicon } from '../tables/lexicon';
import { type BrokenTypeWord, brokenTypeWord } from './broken-type-word';
import { isSureType, typeVerdict } from './checks';

/** What kind of document a number is, as the words before it say. */
export interface NamedType {
  readonly type: DocumentType | null;
  readonly word: TypeWord | null;
  /** Where the citation begins. */
  readonly start: number;
  /** `Kế hoạch của UBND tỉnh số …`: the issuer between type and number. */
  readonly issuer: NamedIssuer | null;
  readonly broken: BrokenTypeWord | null;
}

/** Reads what stands before a number for the kind of document that it is. */
export function namedType(text: string, printed: PrintedNumber, lexicon: Lexicon): NamedType {
  const { so, words, type } = printed;
  const start = so?.start ?? printed.start;
  const [nearest, outer] = words;
  if (nearest && type) {
    const isOuter = outer && belongsToOuter(text, printed, nearest, outer, lexicon);
    return namedBy(isOuter ? outer : nearest);
  }
  const broken = so && brokenTypeWord(text, printed, start, lexicon);
  if (broken) return { type: broken.type, word: null, start: broken.span.start, issuer: null, broken };
  const apart = nearest && typeApart(text, printed, start, lexicon);
  return apart
    ? namedBy(apart.word, apart.issuer)
    : { type: null, word: null, start, issuer: null, broken: null };
}

function namedBy(word: TypeWord, issuer: NamedIssuer | null = null): NamedType {
  return { type: word.type, word, start: word.start, issuer, broken: null };
}

const LAW_GAP = 200;
const GAP = 90;
const OUTER_GAP = 40;
const LINK_WORD = /(?<!\p{L})(?:theo|tại|kèm|thuộc|nêu|trong|của|và)(?!\p{L})/iu;
const CLAUSE_END = /[;:()“”"\d/]|\.\s/u;

/** Words that may stand between a type word and its number. */
function isPlainGap(gap: string, limit: number): boolean {
  return gap.length <= limit && !CLAUSE_END.test(gap) && !gap.includes(',') && !LINK_WORD.test(gap);
}

/** `Quyết định ban hành Quy chế số 12/QĐ-UBND`: the number is the outer document's. */
function belongsToOuter(
  text: string,
  { number }: PrintedNumber,
  nearest: TypeWord,
  outer: TypeWord,
  lexicon: Lexicon,
): boolean {
  const isOther = typeVerdict(nearest.type, number, lexicon) === 'mismatch';
  return (
    isOther &&
    isSureType(outer.type, number, lexicon) &&
    isPlainGap(text.slice(outer.end, nearest.start), OUTER_GAP)
  );
}

/** `Luật Giá số 16/2023/QH15`, `Quyết định phê duyệt số …`, `Kế hoạch của UBND tỉnh số …`, `Phiếu chuyển (số …`. */
function typeApart(
  text: string,
  { number, so, words }: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): { word: TypeWord; issuer: NamedIssuer | null } | null {
  const word = (number.shape === 'legislature' && lawWord(words, start)) || words[0]!;
  const gap = text.slice(word.end, start);
  if (word.type.year === 'legislature') {
    const isLaw =
      gap.length <= LAW_GAP && !CLAUSE_END.test(gap) && typeVerdict(word.type, number, lexicon) === 'match';
    return isLaw || (so && namesLaw(text, word, gap)) ? { word, issuer: null } : null;
  }
  if (!isSureType(word.type, number, lexicon)) return null;
  if (/^\s{0,2}[(:]\s{0,2}$/u.test(gap)) return { word, issuer: null };
  if (!so || gap.length > GAP) return null;
  const by = /^\s+(?:của\s+)?/u.exec(gap);
  const issuer = by && knownIssuerAt(text, word.end + by[0].length, lexicon);
  if (issuer && text.slice(issuer.end, start).trim() === '') return { word, issuer };
  return isPlainGap(gap, GAP) && !/\p{Lu}/u.test(gap) ? { word, issuer: null } : null;
}

/** Before these a law is cited itself, and not by the decree that goes into it. */
const BEFORE_LAW =
  /(?:^|[,;:(–-]|(?<!\p{L})(?:theo|tại|thực\s+hiện|triển\s+khai|căn\s+cứ|và|với)|\d\.)\s*$/iu;

/** `Thực hiện Luật Giá số …`: whatever the number is, the words mean it for a law's. */
function namesLaw(text: string, { start }: TypeWord, gap: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return /^\s+\p{Lu}/u.test(gap) && isPlainGap(gap, OUTER_GAP) && BEFORE_LAW.test(before);
}

/** The name of a law may hold a type word: `Luật Ban hành văn bản quy phạm pháp luật số …`. */
function lawWord(words: readonly TypeWord[], start: number): TypeWord | undefined {
  return words.find((word) => word.type.year === 'legislature' && start - word.end <= LAW_GAP);
}
