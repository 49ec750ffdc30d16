import { type Span, span } from '../../../text/span';
import { TONE_SLIPS } from '../data/tone-slips';
import { pairSeen, pairTied, rankOf, saidThrough } from '../frequency';
import type { Word, Words } from '../words';
import { fixedHalf } from './fixed-halves';
import { likelier } from './likelier';
import { isInRareWord } from './rare-words';
import { isSaidTogether } from './slip-seams';

/** A well-formed syllable that never stands between its neighbours, where one with other marks always does. */
export interface Confusion {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

/**
 * Syllables with a wrong tone or vowel mark, or written as they are said: `thị hành`, `quân lý`, `chung tâm`. Neither
 * neighbour was counted beside the one written, and another one is far likelier between the two. Some syllables are no
 * word at all with their tone: `cũa`, `nhửng`.
 */
export function confusionsIn(words: Words): Confusion[] {
  const { text, list } = words;
  const found: Confusion[] = [];
  let knownBefore = false;
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!;
    const next = list[i + 1];
    const after = next?.gap === 'space' ? next : undefined;
    const ofDate = after?.form.shape === 'number' ? dateWordFor(word, text) : null;
    if (ofDate) {
      found.push({ span: span(word.start, word.end), found: word.form.text, suggestion: ofDate });
      knownBefore = false;
      continue;
    }
    const knownAfter = after !== undefined && pairSeen(word.form.rank, after.form.rank);
    const strange = !knownBefore && !knownAfter;
    knownBefore = knownAfter;
    if (!strange || word.end - word.start < 2) continue;
    const before = word.gap === 'space' ? list[i - 1]! : undefined;
    const suggestion =
      word.form.shape === 'lower'
        ? (withOtherTone(word) ?? fixedHalf(words, i) ?? likelier(word, before, after))
        : fixedHalf(words, i);
    if (suggestion === null || isInRareWord(list, i) || isBesideSeam(list, i, suggestion)) continue;
    found.push({ span: span(word.start, word.end), found: text.slice(word.start, word.end), suggestion });
  }
  return found;
}

/**
 * Whether a word is said together with a neighbour, or the neighbour that speaks for another one belongs to a word itself:
 * `bài tập | chung`, which is no `tập trung`.
 */
function isBesideSeam(list: readonly Word[], at: number, suggestion: string): boolean {
  if (isSaidTogether(list, at) || isSaidTogether(list, at + 1)) return true;
  const [outer, before, , after, last] = [-2, -1, 0, 1, 2].map((step) => list[at + step]?.form);
  const rank = rankOf(suggestion);
  const isOfBefore = isSaidTogether(list, at - 1) && pairTied(before!.rank, rank);
  const isOfAfter = isSaidTogether(list, at + 2) && pairTied(rank, after!.rank);
  return (
    (isOfBefore && !saidThrough(outer!.folded, before!.folded, suggestion)) ||
    (isOfAfter && !saidThrough(suggestion, after!.folded, last!.folded))
  );
}

/** The word with the other one of the two tones that are often taken for each other, where it is none with its own. */
function withOtherTone({ form }: Word): string | null {
  if (!TONE_SLIPS.has(form.folded)) return null;
  const other = otherTone(form.folded);
  return rankOf(other) >= 0 ? other : null;
}

/** Words of a date by their letters, and the numbers that none but these stand before. */
const DATE_WORDS: ReadonlyMap<string, readonly [word: string, before: RegExp]> = new Map([
  ['ngay', ['ngày', /^\s\d{1,2}(?:\/\d{1,2}\/\d{4}(?!\d)|\stháng\s\d)/]],
  ['thang', ['tháng', /^\s(?:0?[1-9]|1[0-2])(?:\/|\snăm\s)20\d\d(?!\d)/]],
]);

/** `ngay 15/12/2026`, `Ngay 01 tháng 12 năm 2026`, `thàng 11/2026`: the word of a date that a number must have before it. */
function dateWordFor({ form, end }: Word, text: string): string | null {
  const known = form.shape === 'lower' || form.shape === 'capital' ? DATE_WORDS.get(form.bare) : undefined;
  if (!known || form.folded === known[0] || !known[1].test(text.slice(end, end + 16))) return null;
  return form.shape === 'lower' ? known[0] : known[0][0]!.toUpperCase() + known[0].slice(1);
}

const [HOOK, TILDE] = ['\u0309', '\u0303'];

const otherTone = (folded: string): string =>
  folded
    .normalize('NFD')
    .replace(/[\u0303\u0309]/u, (tone) => (tone === HOOK ? TILDE : HOOK))
    .normalize('NFC');
