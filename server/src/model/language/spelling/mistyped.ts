import { bareLetters, distance } from '../../../text/near';
import { misplacedTone, syllableOf } from '../syllable';

/** Whether a word is no syllable, and one letter or a swap away from another, given in bare letters: `gnày` for `ngay`. */
export function isSlipFor(word: string, letters: string): boolean {
  const lower = word.toLowerCase();
  if (syllableOf(lower) !== null && !misplacedTone(lower)) return false;
  const bare = bareLetters(word);
  return distance(bare, letters, 1) <= 1 || [...bare].sort().join('') === [...letters].sort().join('');
}
