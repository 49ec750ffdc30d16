import { capitalised } from '../../text/words';
import { LOOK_ALIKES } from './data/legacy-encodings';
import { withPlacement } from './syllable';

const FREE_ENDING = /[òóỏõọoùúủũụu][àáảãạaèéẻẽẹeỳýỷỹỵy]$/;

const FOREIGN = /[ðɖƣʊ\u0370-\u04ff]/;

/**
 * Lower case, tone mark in the old place: `Hoá`, `hóa` and `HÓA` fold alike, and so does `hоá` with a Cyrillic letter.
 * The word is NFC.
 */
export function foldWord(word: string): string {
  const plain = word.toLowerCase();
  const lower = FOREIGN.test(plain)
    ? [...plain].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
    : plain;
  return FREE_ENDING.test(lower) ? withPlacement(lower, 'old') : lower;
}

/**
 * Writes `right` in the case of `found`: all capitals, or the capital first letters that `found` has, word by word where both
 * have as many words (`Ban Chấp hàng` is answered with `Ban Chấp hành`), else that of the first word alone.
 */
export function inCaseOf(found: string, right: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase())
    return right.toUpperCase();
  const words = found.split(/\s+/);
  const answer = right.split(' ');
  if (words.length !== answer.length) return withFirstOf(found, right);
  return answer.map((word, index) => withFirstOf(words[index]!, word)).join(' ');
}

function withFirstOf(found: string, right: string): string {
  const first = found[0] ?? '';
  return first !== first.toLowerCase() ? capitalised(right) : right;
}
