import { foldWord } from '../fold';
import { isFrequent, rankOf } from '../frequency';
import { spell, syllableOf, type Tone, toneOf } from '../syllable';

/** The letters that Telex takes for tones. */
const TONE_KEYS: Readonly<Record<string, Tone>> = { s: 'acute', f: 'grave', r: 'hook', x: 'tilde', j: 'dot' };
const LETTER_KEYS: readonly (readonly [keys: RegExp, letter: string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/u?[oơ]w|[uư]ow|uơ(?=\p{L})/u, ''],
  [/aw/, 'ă'],
  [/uw/, 'ư'],
];
/** The key of the tone stands behind the vowels, or behind the whole word. */
const TONE_KEY =
  /(?<=[aăâeêioôơuưy])([sfrxj])(?=[cghmnpt]{0,3}$)|(?<=[aăâeêioôơuưy][cghmnpt]{1,2})([sfrxj])$/u;

/**
 * The common syllable for which somebody struck the keys of Telex while the input method was off: `thuwcj`, `thưcj`
 * for `thực`, `ddown` for `đơn`. The word is in lower case; null where it is no such word.
 */
export function fromTelex(word: string): string | null {
  if (!/[sfrxjw]|dd|aa|ee|oo/.test(word)) return null;
  let letters = word;
  for (const [keys, letter] of LETTER_KEYS)
    letters = letters.replace(keys, (struck) => letter || (/u|ư/u.test(struck) ? 'ươ' : 'ơ'));
  const key = TONE_KEY.exec(letters);
  const tone = key && TONE_KEYS[key[1] ?? key[2]!]!;
  if (key) letters = letters.slice(0, key.index) + letters.slice(key.index + 1);
  const { plain, marks } = toneOf(letters);
  if (letters === word || (tone && marks > 0) || marks > 1) return null;
  const typed = tone ? spell(plain, tone) : letters;
  return syllableOf(typed) !== null && isFrequent(rankOf(foldWord(typed))) ? typed : null;
}
