import { type Span, span } from '../../../text/span';
import { TCVN3, TCVN3_SIGNS, VNI_LETTERS, VNI_MARKS } from '../data/legacy-encodings';
import { foldWord } from '../fold';
import { rankOf } from '../frequency';
import { syllableOf } from '../syllable';
import { type EncodingFault, runsOf } from './encoding-fault';

/** An encoding of Vietnamese of before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** A line in an encoding of before Unicode; `suggestion` is the whole line in Unicode. */
export interface LegacyText extends EncodingFault {
  readonly encoding: LegacyEncoding;
}

const LEAST_TOKENS = 3;
const BEYOND_LATIN_1 = /[\u0100-\u1eff]/;
const TCVN3_TOKEN = /[A-Za-z\u00a1-\u00ff]+/g;
/** A token that is no part of a word of Unicode: not the beginning of `th\u00adực`. */
const TCVN3_WORD = /(?<![\p{L}\p{M}\u00ad])[A-Za-z\u00a1-\u00ff]+(?![\p{L}\p{M}])/gu;

/** What the letters of Vietnamese become where UTF-8 is read as Latin-1; neither TCVN3 nor VNI has the like. */
const MISREAD = /Ã[\u0080-\u00bf]|á[º»]|Æ°|Ä(?:\u0091|‘)/g;

/** Whether a line is UTF-8 that somebody read as Latin-1: `thá»±c hiá»‡n`. */
export const isMisread = (line: string): boolean => (line.match(MISREAD)?.length ?? 0) >= LEAST_TOKENS;

/**
 * Whether a line is of an encoding with a byte a letter that somebody read as UTF-8: `Gi\ufffdm \ufffd\ufffdc`. Nothing is left
 * beside ASCII.
 */
export const isLost = (line: string): boolean =>
  (line.match(/\ufffd+/g)?.length ?? 0) > 1 && !/[\u00a1-\u1eff]/.test(line);

/**
 * Recognises TCVN3 and VNI by three words that no Vietnamese text contains, a heading by two where it has no others with
 * a letter beyond ASCII; null for everything else.
 */
export function legacyText(line: string): LegacyText | null {
  // No letter of these encodings lies beyond Latin-1; a line of Unicode soon has one.
  const unicode = BEYOND_LATIN_1.test(line);
  if (unicode ? !TCVN3_SIGNS.test(line) : !/[\u00a1-\u00ff]/.test(line)) return null;
  if (isMisread(line)) return null;
  const words = runsOf(line, TCVN3_TOKEN);
  const signs = words.filter(({ found }) => hasSign(found, unicode) && /[A-Za-z]/.test(found));
  // `25 µg`, `OCOP®`, `«xanh»`: signs that Unicode text has as well make no syllables, and `t½` is but one.
  const syllables = new Set((unicode ? signs : words).map(({ found }) => found).filter(isTcvn3));
  const least = unicode || signs.length < LEAST_TOKENS ? LEAST_TOKENS : 1;
  if (signs.length > 0 && (syllables.size >= least || isHeading(line, words, isTcvn3)))
    return convert(line, words, 'TCVN3', fromTcvn3);
  if (unicode) return null;
  const marked = words.filter(({ found }) => isVni(found));
  return marked.length >= LEAST_TOKENS || isHeading(line, words, isVni)
    ? convert(line, words, 'VNI', fromVni)
    : null;
}

/** Whether a line is in no other encoding: two words at least, and every one that is not plain ASCII. */
function isHeading(
  line: string,
  words: readonly { found: string }[],
  isEncoded: (word: string) => boolean,
): boolean {
  const marked = words.filter(({ found }) => /[\u00a1-\u00ff]/.test(found));
  return !BEYOND_LATIN_1.test(line) && marked.length > 1 && marked.every(({ found }) => isEncoded(found));
}

/** Of the signs that are letters of TCVN3 a soft hyphen is one that texts in Unicode have as well. */
const hasSign = (word: string, unicode: boolean): boolean =>
  TCVN3_SIGNS.test(word) || (!unicode && word.includes('\u00ad'));

/** Where a soft hyphen is no sign that a word may be parted, but the letter `ư` of TCVN3. */
export function hyphensOfTcvn3(line: string): number[] {
  if (!line.includes('\u00ad')) return [];
  const isAll = legacyText(line)?.encoding === 'TCVN3';
  return runsOf(line, isAll ? TCVN3_TOKEN : TCVN3_WORD)
    .filter(({ found }) => isAll || isLikelierTcvn3(found))
    .flatMap(({ span: { start }, found }) =>
      [...found.matchAll(/\u00ad/g)].map(({ index }) => start + index),
    );
}

/** Whether a word with a soft hyphen is a commoner syllable in TCVN3 than without the hyphen: `L\u00adu` is `Lưu`, and hardly `Lu`. */
function isLikelierTcvn3(word: string): boolean {
  const [read, parted] = [fromTcvn3(word), word.replaceAll('\u00ad', '')].map((each) =>
    rankOf(foldWord(each.toLowerCase())),
  );
  return read! >= 0 && (parted! < 0 || read! < parted!);
}

function convert(
  line: string,
  words: readonly { span: Span; found: string }[],
  encoding: LegacyEncoding,
  decode: (word: string) => string,
): LegacyText {
  // Beside words in Unicode, what is a syllable already is left as it is.
  const mixed = BEYOND_LATIN_1.test(line);
  let suggestion = '';
  let done = 0;
  for (const { span: place, found } of words) {
    const keep = mixed && syllableOf(found.toLowerCase()) !== null;
    suggestion += line.slice(done, place.start) + (keep ? found : decode(found));
    done = place.end;
  }
  suggestion += line.slice(done);
  const first = words[0]!.span.start;
  const last = words.at(-1)!.span.end;
  return { span: span(first, last), found: line.slice(first, last), suggestion, encoding };
}

/** A word of TCVN3 in Unicode. Capitals with a tone have no code of their own: fonts drew them from small letters. */
export function fromTcvn3(word: string): string {
  const letters = [...word].map((letter) => TCVN3.get(letter) ?? letter);
  const capitals = (word.match(/[A-Z¡¢£¤¥¦§]/g) ?? []).length;
  const text = letters.join('');
  return capitals >= 2 ? text.toUpperCase() : text;
}

/** A word of VNI in Unicode: `NHAÂN` is `NHÂN`. */
export function fromVni(word: string): string {
  let text = '';
  for (const letter of word) {
    const lower = letter.toLowerCase();
    const marks = VNI_MARKS.get(lower);
    const before = text.at(-1) ?? '';
    if (marks && /[aeouyơư]/i.test(before.normalize('NFD')[0] ?? '')) {
      text += marks;
      continue;
    }
    const single = VNI_LETTERS.get(lower);
    text += single === undefined ? letter : letter === lower ? single : single.toUpperCase();
  }
  return text.normalize('NFC');
}

/** A word that is no syllable as it stands and one after conversion from TCVN3. */
const isTcvn3 = (word: string): boolean =>
  /[\u00a1-\u00ff]/.test(word) &&
  syllableOf(word.toLowerCase()) === null &&
  syllableOf(fromTcvn3(word).toLowerCase()) !== null;

/** A word that is no syllable as it stands and one after conversion from VNI. */
function isVni(word: string): boolean {
  if (!/[ñÑöÖ]|[aeouyAEOUY][øùûïâàáåãäêèéúüëõØÙÛÏÂÀÁÅÃÄÊÈÉÚÜËÕ]/.test(word)) return false;
  const lower = word.toLowerCase().normalize('NFC');
  if (syllableOf(lower) !== null) return false;
  return syllableOf(fromVni(word).toLowerCase()) !== null;
}
