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

/** Writes `right` in the case of `found`: all capitals, a capital first, or as it is. */
export function inCaseOf(found: string, right: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase())
    return right.toUpperCase();
  const first = found[0] ?? '';
  return first !== first.toLowerCase() ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
}
