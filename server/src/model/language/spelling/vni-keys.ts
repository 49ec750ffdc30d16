import { pattern } from '../../../text/pattern';
import { span } from '../../../text/span';
import { foldWord, inCaseOf } from '../fold';
import { isFrequent, pairTied, rankOf } from '../frequency';
import { spell, syllableOf, type Tone, toneOf } from '../syllable';
import type { Words } from '../words';
import type { SpellingFault } from './spelling';

const TONES: readonly Tone[] = ['level', 'acute', 'grave', 'hook', 'tilde', 'dot'];
/** The keys of VNI that change a letter; `uo7` changes two. */
const LETTER_KEYS: Readonly<Record<string, readonly [letters: RegExp, change: (letters: string) => string]>> =
  {
    '6': [/[aeo]/, (letter) => ({ a: 'â', e: 'ê', o: 'ô' })[letter]!],
    '7': [/uo|[uo]/, (letters) => letters.replace('u', 'ư').replace('o', 'ơ')],
    '8': [/a/, () => 'ă'],
    '9': [/^d/, () => 'đ'],
  };
const VOWEL = /[aăâeêioôơuưyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;

/**
 * The syllable, a common one where one key alone speaks for it, for which somebody struck the keys of VNI while the input method was off: `thu7c5` for `thực`,
 * `ke61` for `kế`. The word is in lower case; null where it is no such word.
 */
function fromVniKeys(word: string): string | null {
  let letters = '';
  let tone: Tone | null = null;
  for (const key of word) {
    if (!/\d/.test(key)) letters += key;
    else if (key === '9' ? letters !== 'd' : !VOWEL.test(letters)) return null;
    else if (key in LETTER_KEYS) {
      const [pattern, change] = LETTER_KEYS[key]!;
      const changed = letters.replace(pattern, change);
      if (changed === letters) return null;
      letters = changed;
    } else if (tone !== null || key === '0') return null;
    else tone = TONES[Number(key)]!;
  }
  const { plain, marks } = toneOf(letters);
  if (marks > 1 || (tone && marks > 0)) return null;
  const typed = tone ? spell(plain, tone) : letters;
  const rank = rankOf(foldWord(typed));
  const isKnown = TWO_KEYS.test(word) ? rank >= 0 : isFrequent(rank);
  return syllableOf(typed) !== null && isKnown ? typed : null;
}

/** One digit may be part of a code. */
const TWO_KEYS = /\d.*\d/;

const RUN = pattern('gu')`
  (?<![\p{L}\d/.@_&-])\p{Ll}{1,7}\d[\p{Ll}\d]{0,7}(?![\p{L}\d/@_&-])
  |(?<![\p{L}\d/.@_&-])\p{Lu}\p{Ll}{1,6}\d[\p{Ll}\d]{0,7}(?![\p{L}\d/@_&-])
`;
const DIGITS_IN_WORD = /\p{Ll}[1-9]/u;
/** One digit at the end may as well count something, or lead to a footnote. */
const ONE_AT_THE_END = /^\D+\d$/;

/** Words in which the digits of VNI were left: `thu7c hie65n`. */
export function vniFaults({ text, list }: Words): SpellingFault[] {
  if (!DIGITS_IN_WORD.test(text)) return [];
  const faults: SpellingFault[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(RUN)) {
    const suggestion = fromVniKeys(found.toLowerCase());
    if (!suggestion) continue;
    const end = index + found.length;
    while (list[at]!.start < index) at++;
    let next = at;
    while (next < list.length && list[next]!.start < end) next++;
    const rank = rankOf(foldWord(suggestion));
    const before = list[at]!.gap === 'space' ? list[at - 1]!.form.rank : -1;
    const after = list[next]?.start === end + 1 ? list[next]!.form.rank : -1;
    if (ONE_AT_THE_END.test(found) && !pairTied(before, rank) && !pairTied(rank, after)) continue;
    faults.push({ span: span(index, end), found, suggestion: inCaseOf(found, suggestion), kind: 'syllable' });
  }
  return faults;
}
