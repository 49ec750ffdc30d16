import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import { LOOK_ALIKES, TCVN3, TCVN3_SIGNS, VNI_LETTERS, VNI_MARKS } from '../data/legacy-encodings';
import { foldWord } from '../fold';
import { isFrequent, pairTied, rankOf } from '../frequency';
import { syllableOf } from '../syllable';

/** Text that is not what it seems, and what to write instead. */
export interface EncodingFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

const DECOMPOSED = /[\u0300-\u036f]/;
const TONE_CLUSTER = /\p{L}[\u0300-\u036f]+/gu;

/** Words of a raw line with decomposed letters (`o` + U+0309): `suggestion` is the composed word. */
export function decomposedWords(line: string): EncodingFault[] {
  if (!DECOMPOSED.test(line)) return [];
  return tokens(line, /[\p{L}\p{M}\p{N}]+/gu)
    .filter(({ found }) => DECOMPOSED.test(found))
    .map((token) => ({
      ...token,
      suggestion: token.found.normalize('NFC'),
    }));
}

/** How many letters of a raw line are decomposed. */
export const countDecomposed = (line: string): number =>
  DECOMPOSED.test(line) ? (line.match(TONE_CLUSTER) ?? []).length : 0;

const FOREIGN = /[\u030cÐƉðɖƢƣƱʊǍǎı\u0370-\u03ff\u0400-\u04ff\uff21-\uff3a\uff41-\uff5a]/;
/** In a word of two letters without a mark they are signs of mathematics: `νt`, `ρₒ` and not `νề`. */
const IN_FORMULAS = /^(?=.?[νκρτυι])[A-Za-z\u0370-\u03ff]{1,2}\p{Lm}{0,3}$/u;
/** `νmax`: a sign of mathematics before what it is of, if the whole is no word. */
const BEFORE_INDEX = /^[νκρτυι][A-Za-z\p{Lm}]+$/u;
/** A letter of other languages where no `đ` can stand, the `ǎ` of Chinese names, the `ı` of Turkish: `Sigurðardóttir`, `Jiābǎo`. */
const IN_OTHER_LANGUAGES = /\p{L}[ðɖ]|[Ǎǎı]/u;
/** A code of a document's number wholly in another alphabet: `СР` behind `NĐ-`. */
const IN_NUMBER = /[\p{Lu}\d][/-]$/u;
const LATIN = /\p{Script=Latin}/u;
/** The letters of full width among them, which what is built takes for none of `\p{L}`. */
const IN_ANY_SCRIPT = /[\p{Letter}\p{Mark}]+/gu;

/**
 * Words of a raw line with letters that only look right: `Ðiện`, `ỦY BAN NHÂN DÂN` with a Cyrillic letter.
 * A word wholly of another alphabet is left alone but in a document's number, and so is a single Greek letter.
 */
export function lookAlikes(line: string): EncodingFault[] {
  const faults = NATIONAL_TITLE.test(line) ? nationalTitle(line) : [];
  if (DIGIT_IN_WORD.test(line)) faults.push(...digitsInWords(line));
  if (!FOREIGN.test(line)) return faults;
  for (const { span: place, found } of tokens(line, IN_ANY_SCRIPT)) {
    if (!FOREIGN.test(found) || IN_FORMULAS.test(found)) continue;
    // The caron of a decomposed letter counts as one with it.
    const letters = found.includes('\u030c') ? found.normalize('NFC') : found;
    const suggestion = [...letters].map((letter) => LOOK_ALIKES.get(letter) ?? narrow(letter)).join('');
    if (isForeignWord(letters, suggestion)) continue;
    const repaired = suggestion !== found && !FOREIGN.test(suggestion);
    if (
      repaired &&
      (found.length > 1
        ? LATIN.test(found.replace(/[ÐƉðɖƢƣƱʊǍǎ]/g, '')) ||
          /^[ÐƉðɖƢƣƱʊǍǎ]/.test(found) ||
          IN_NUMBER.test(line.slice(Math.max(0, place.start - 2), place.start))
        : /[ƉƢ]/.test(found))
    ) {
      faults.push({ span: place, found, suggestion });
    }
  }
  return faults;
}

/** Whether a word is right as it is in another language or in a formula: what would be put in its place is no syllable. */
const isForeignWord = (word: string, suggestion: string): boolean =>
  (BEFORE_INDEX.test(word) || (IN_OTHER_LANGUAGES.test(word) && word !== word.toUpperCase())) &&
  syllableOf(suggestion.toLowerCase()) === null;

/** `ａ`: letters of full width stand so far behind those of ASCII. */
const narrow = (letter: string): string =>
  /[\uff21-\uff5a]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter;

/** Both forms begin with the digit, so that only digits are looked at closely. */
const DIGIT_IN_WORD = /[01](?:(?<![\d.,][01])(?=\p{Ll}{2})|(?<=\p{Ll}{2}[01])(?!\d))/u;
const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' };
const LEAST_LETTERS = 3;

/** `1uật`, `ch0`: a digit where only the letter that looks like it makes a common syllable. */
function digitsInWords(line: string): EncodingFault[] {
  return tokens(line, /(?<![\p{L}\p{M}\d.,/-])[\p{L}\p{M}\d]+(?![\p{L}\p{M}\d/-])/gu).flatMap(
    ({ span: place, found }) => {
      if (found.length < LEAST_LETTERS || !/^\p{Ll}*[01]\p{Ll}*$/u.test(found)) return [];
      const suggestion = found.replace(/[01]/, (digit) => LETTERS_OF_DIGITS[digit]!);
      return isFrequent(rankOf(foldWord(suggestion))) ? [{ span: place, found, suggestion }] : [];
    },
  );
}

const NATIONAL_TITLE = /CỘNG H(?:Õ|Ó|Ô)A XÃ HỘI/;

/** `HÕA` for `HÒA`: what a conversion between encodings makes of the national title. */
function nationalTitle(line: string): EncodingFault[] {
  const at = NATIONAL_TITLE.exec(line)!.index + 'CỘNG '.length;
  return [{ span: span(at, at + 3), found: line.slice(at, at + 3), suggestion: 'HÒA' }];
}

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** A line in an encoding of before Unicode; `suggestion` is the whole line in Unicode. */
export interface LegacyText extends EncodingFault {
  readonly encoding: LegacyEncoding;
}

const LEAST_TOKENS = 3;
const BEYOND_LATIN_1 = /[\u0100-\u1eff]/;
const TCVN3_TOKEN = /[A-Za-z\u00a1-\u00ff]+/g;

/** What the letters of Vietnamese become where UTF-8 is read as Latin-1; neither TCVN3 nor VNI has the like. */
const MISREAD = /Ã[\u0080-\u00bf]|á[º»]|Æ°|Ä(?:\u0091|‘)/g;

/** Whether a line is UTF-8 that somebody read as Latin-1: `thá»±c hiá»‡n`. */
export const isMisread = (line: string): boolean => (line.match(MISREAD)?.length ?? 0) >= LEAST_TOKENS;

/**
 * Recognises TCVN3 and VNI by three words that no Vietnamese text contains, a heading by two where it has no others with
 * a letter beyond ASCII; null for everything else.
 */
export function legacyText(line: string): LegacyText | null {
  // No letter of these encodings lies beyond Latin-1; a line of Unicode soon has one.
  const unicode = BEYOND_LATIN_1.test(line);
  if (unicode ? !TCVN3_SIGNS.test(line) : !/[\u00a1-\u00ff]/.test(line)) return null;
  if (isMisread(line)) return null;
  const words = tokens(line, TCVN3_TOKEN);
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
  return tokens(line, TCVN3_TOKEN)
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

/** A character that one cannot see, or the sign of one that was lost. */
export interface InvisibleCharacter {
  readonly span: Span;
  /** Its code, `U+200B`. */
  readonly found: string;
  /** Nothing, or the space that a no-break space stands for. */
  readonly suggestion: string;
  readonly kind: 'invisible' | 'no-break-space' | 'lost';
}

/** Each form begins with the character, so that only such characters are looked at closely. */
const INVISIBLE = pattern('u')`
  [\u00a0\u00ad\u061c\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff\ufff9-\ufffb\ufffd]
  |(?:(?![\t-\r])\p{Cc}|\p{Co})(?<=\p{L}[ ]?[\p{Cc}\p{Co}])
  |\t(?<=\p{Ll}\t)(?=\p{Ll})
`;
const ALL_INVISIBLE = pattern('gu')`
  ([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)|(\ufffd+)
  |(?:
    [\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]
    |(?<=\p{L}[ ]?)(?:(?![\t-\r])\p{Cc}|\p{Co})
  )+
  |(?<=\p{Ll})\t(?=\p{Ll})
`;

/** Zero-width characters, soft hyphens, unusual blanks and U+FFFD of a raw line, one finding a run. */
export function invisibleCharacters(line: string): InvisibleCharacter[] {
  if (!INVISIBLE.test(line)) return [];
  const letters = hyphensOfTcvn3(line);
  const found = [...line.matchAll(ALL_INVISIBLE)].filter(
    ({ 0: run, index }) => !letters.includes(index) && (run !== '\t' || isTabInSentence(line, index)),
  );
  return found.map(({ 0: run, 1: noBreak, 2: lost, index }) => ({
    span: span(index, index + run.length),
    found: `U+${run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    suggestion: noBreak
      ? ' '.repeat(run.length)
      : lost
        ? run
        : run === '\t' || partsWords(line, index, run.length)
          ? ' '
          : '',
    kind: noBreak ? 'no-break-space' : lost ? 'lost' : 'invisible',
  }));
}

/** Shorter lines with a tab may be cells of a table. */
const SHORTEST_SENTENCE = 60;

/** `thường\txuyên kiểm tra …`: the one tab of a line of prose, between two syllables of which one hardly goes without the other. */
function isTabInSentence(line: string, at: number): boolean {
  if (
    line.length < SHORTEST_SENTENCE ||
    line.indexOf('\t') !== line.lastIndexOf('\t') ||
    line.includes('   ')
  )
    return false;
  const [before, after] = wordsAround(line, at, 1);
  return pairTied(rankOf(before), rankOf(after));
}

/** Whether what cannot be seen stands in the place of a blank: two common syllables beside it that make none together. */
function partsWords(line: string, at: number, length: number): boolean {
  const [first, second] = wordsAround(line, at, length);
  const isWord = (word: string): boolean => word.length > 1 && isFrequent(rankOf(word));
  return isWord(first) && isWord(second) && syllableOf(first + second) === null;
}

/** The words, folded, that stand right before and right behind a piece of a line. */
function wordsAround(line: string, at: number, length: number): readonly [before: string, after: string] {
  const before = /[\p{L}\p{M}]+$/u.exec(line.slice(Math.max(0, at - LONGEST_SYLLABLE), at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(line.slice(at + length, at + length + LONGEST_SYLLABLE))?.[0] ?? '';
  const folded = (word: string): string => foldWord(word.normalize('NFC').toLowerCase());
  return [folded(before), folded(after)];
}

/** With its marks apart. */
const LONGEST_SYLLABLE = 12;

function tokens(line: string, pattern: RegExp): { span: Span; found: string }[] {
  return [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
    span: span(index, index + found.length),
    found,
  }));
}
