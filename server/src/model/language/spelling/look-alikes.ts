import { span } from '../../../text/span';
import { LOOK_ALIKES } from '../data/legacy-encodings';
import { foldWord } from '../fold';
import { isFrequent, rankOf } from '../frequency';
import { syllableOf } from '../syllable';
import { type EncodingFault, runsOf } from './encoding-fault';

const FOREIGN = /[\u030cÐƉðɖƢƣƱʊǍǎı\u0370-\u03ff\u0400-\u04ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
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
  for (const { span: place, found } of runsOf(line, WIDE_DIGITS))
    faults.push({ span: place, found, suggestion: [...found].map(narrow).join('') });
  for (const { span: place, found } of runsOf(line, IN_ANY_SCRIPT)) {
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

/** `１２`: digits of full width, as a keyboard for Chinese types them. */
const WIDE_DIGITS = /[\uff10-\uff19]+/g;

/** `ａ`: letters of full width stand so far behind those of ASCII. */
const narrow = (letter: string): string =>
  /[\uff10-\uff5a]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xfee0) : letter;

/** Both forms begin with the digit, so that only digits are looked at closely. */
const DIGIT_IN_WORD = /[01](?:(?<![\d.,][01])(?=\p{Ll}{2})|(?<=\p{Ll}{2}[01])(?!\d))/u;
const LETTERS_OF_DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' };
const LEAST_LETTERS = 3;

/** `1uật`, `ch0`: a digit where only the letter that looks like it makes a common syllable. */
function digitsInWords(line: string): EncodingFault[] {
  return runsOf(line, /(?<![\p{L}\p{M}\d.,/-])[\p{L}\p{M}\d]+(?![\p{L}\p{M}\d/-])/gu).flatMap(
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
