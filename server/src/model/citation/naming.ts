import type { Span } from '../../text/span';
import { typeVerdict } from './checks';
import { typesOfNumber } from './document-number';
import { knownIssuerAt, type NamedIssuer } from './issuer-phrase';
import { foldName, type Lexicon } from './lexicon';
import type { PrintedNumber } from './printed-number';
import type { DocumentType } from './tables';
import type { TypeWord } from './type-words';

/** What kind of document a number is, as the words before it say. */
export interface NamedType {
  readonly type: DocumentType | null;
  readonly word: TypeWord | null;
  /** Where the citation begins. */
  readonly start: number;
  /** `Kế hoạch của UBND tỉnh số …`: the issuer between type and number. */
  readonly issuer: NamedIssuer | null;
  readonly truncated: { readonly span: Span; readonly repaired: string | null } | null;
}

export function namedType(text: string, printed: PrintedNumber, lexicon: Lexicon): NamedType {
  const { so, words, type } = printed;
  const start = so?.start ?? printed.start;
  const [nearest, outer] = words;
  if (nearest && type) {
    const isOuter = outer && belongsToOuter(text, printed, nearest, outer, lexicon);
    return namedBy(isOuter ? outer : nearest);
  }
  const truncated = so && truncatedType(text, printed, start, lexicon);
  if (truncated) {
    const { span, repaired } = truncated;
    return {
      type: truncated.type,
      word: null,
      start: span.start,
      issuer: null,
      truncated: { span, repaired },
    };
  }
  const apart = nearest && typeApart(text, printed, start, lexicon);
  return apart
    ? namedBy(apart.word, apart.issuer)
    : { type: null, word: null, start, issuer: null, truncated: null };
}

function namedBy(word: TypeWord, issuer: NamedIssuer | null = null): NamedType {
  return { type: word.type, word, start: word.start, issuer, truncated: null };
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

function isSureType(type: DocumentType, number: PrintedNumber['number'], lexicon: Lexicon): boolean {
  if (typesOfNumber(number, lexicon).includes(type)) return true;
  return number.family === 'dispatch' && (type.name === 'Công văn' || type.name === 'Văn bản');
}

/** Words after which a type word may stand; half a type word behind others is more likely a word of its own. */
const BEFORE_TYPE =
  /(?:[,;:(“"]|(?<!\p{L})(?:theo|tại|của|hiện|khai|hành|cứ|các|và|với|trong|bằng|từ|như|bởi))\s*$/iu;

/** Half a type word before `số`, where the number tells the whole: `Văn số 208/UBND-KT2` (M14). */
function truncatedType(
  text: string,
  { number }: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): { type: DocumentType; span: Span; repaired: string } | null {
  const window = text.slice(Math.max(0, start - 40), start);
  const before = /(?:(?<!\p{L})\p{L}+\s+){1,3}$/u.exec(window)?.[0] ?? '';
  const words = [...before.matchAll(/\p{L}+/gu)];
  const candidates = words.flatMap((first, i) => {
    const rest = words.slice(i).map((word) => foldName(word[0]));
    const at = start - before.length + first.index;
    const isCapital = /^\p{Lu}/u.test(first[0]);
    const meant = (lexicon.truncated.get(rest.join(' ')) ?? []).filter(({ type }) =>
      canBeMeant(type, number, lexicon),
    );
    return meant.map(({ type, lacksHead }) => ({
      type,
      at,
      isCapital,
      isHead: isCapital && !lacksHead,
      lacksHead,
    }));
  });
  const found =
    candidates.find(({ isHead }) => isHead) ??
    candidates.find(({ at }) => BEFORE_TYPE.test(text.slice(Math.max(0, at - 12), at)));
  if (!found) return null;
  const { type, lacksHead, at, isCapital } = found;
  const name = isCapital || lacksHead ? type.name : type.name.toLowerCase();
  return { type, span: { start: at, end: start + 2 }, repaired: `${name} số` };
}

function canBeMeant(type: DocumentType, number: PrintedNumber['number'], lexicon: Lexicon): boolean {
  return isSureType(type, number, lexicon) || (type.name === 'Văn bản' && number.shape !== 'lone');
}
