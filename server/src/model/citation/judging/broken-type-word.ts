import { bareLetters, distance } from '../../../text/near';
import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import { withoutMarks } from '../../../text/words';
import type { PrintedNumber } from '../number/printed-number';
import type { DocumentType } from '../tables/entries';
import { foldName, type Lexicon } from '../tables/lexicon';
import { isSureType } from './checks';

/** Words before `số` that can only be meant for a type's name, as the number tells. */
export interface BrokenTypeWord {
  readonly type: DocumentType;
  readonly span: Span;
  /** What is to stand in the span. */
  readonly repaired: string;
}

/**
 * The type's name that the words before a number are meant for; null where they are right, or could be anything.
 * `start` is where `số` begins.
 */
export const brokenTypeWord = (
  text: string,
  printed: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): BrokenTypeWord | null =>
  truncatedType(text, printed, start, lexicon) ?? misspeltType(text, printed, start, lexicon);

/** Words after which a type word may stand; half a type word behind others is more likely a word of its own. */
const BEFORE_TYPE = pattern('iu')`
  (?:
    ^|[,;:(“"\d]
    |\<(?:
      theo|tại|của|hiện|khai|hành|cứ|các|và|với|trong|bằng|từ|như|bởi|đổi|sung|thế|bỏ|biến|triệt|dụng|nghiêm
      |túc|tốt|đến|dẫn|điều|khi|quả
    )
  )\s*$
`;

/** Half a type word before `số`, where the number tells the whole: `Văn số 183/UBND-NC2`. */
function truncatedType(
  text: string,
  { number }: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): BrokenTypeWord | null {
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

/** Shorter names are near to other words. */
const LEAST_FOR_SLIP = 7;

/** `Nghi định số 46/2026/NĐ-CP`, `Ngh định số …`: a name with other marks, or with one letter too many, too few or wrong. */
function misspeltType(
  text: string,
  { number }: PrintedNumber,
  start: number,
  lexicon: Lexicon,
): BrokenTypeWord | null {
  const before = /(?:(?<!\p{L})\p{L}+ ){1,3}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const words = before.trimEnd().split(' ');
  for (let count = 1; count <= words.length && before !== ''; count++) {
    const written = words.slice(-count).join(' ');
    // Letters of another alphabet are no slip of the hand.
    if (/[^a-z ]/i.test(withoutMarks(written))) return null;
    const bare = bareLetters(written);
    const type = lexicon.namedTypes.find(
      (one) => isMisspelt(bare, one.bare) && canBeMeant(one.type, number, lexicon),
    )?.type;
    if (!type) continue;
    const end = start - 1;
    const name = /^\p{Lu}/u.test(written) ? type.name : type.name.toLowerCase();
    return { type, span: { start: end - written.length, end }, repaired: name };
  }
  return null;
}

const isMisspelt = (bare: string, name: string): boolean =>
  bare === name || (name.length >= LEAST_FOR_SLIP && distance(bare, name, 1) <= 1);

/** Resolutions and laws have numbers of one form; the half that is left tells which is meant. */
const isOfLegislature = (type: DocumentType, { issuerCodes }: PrintedNumber['number']): boolean =>
  type.name === 'Nghị quyết' ||
  (type.year === 'legislature' && type.issuers?.includes(issuerCodes[0]!) === true);

function canBeMeant(type: DocumentType, number: PrintedNumber['number'], lexicon: Lexicon): boolean {
  if (number.shape === 'legislature') return isOfLegislature(type, number);
  return isSureType(type, number, lexicon) || (type.name === 'Văn bản' && number.shape !== 'lone');
}
