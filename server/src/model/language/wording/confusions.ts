import { addTo } from '../../../text/grouping';
import { type Span, span } from '../../../text/span';
import { TONE_SLIPS } from '../data/tone-slips';
import { isFrequent, pairSeen, pairTied, pairWeight, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { bareOf, syllableOf } from '../syllable';
import type { Word, Words } from '../words';
import { isInRareWord } from './rare-words';
import { respellings } from './respelling';

/** A well-formed syllable that never stands between its neighbours, where one with other marks always does. */
export interface Confusion {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

const byBare = new Map<string, number[]>();
SYLLABLES_BY_RANK.forEach((syllable, rank) => {
  if (syllable.length > 1) addTo(byBare, bareOf(syllable), rank);
});

/** The ranks of the counted syllables with the letters of a word, whatever their marks. */
export const rivalsOf = (bare: string): readonly number[] => byBare.get(bare) ?? [];

/**
 * Syllables with a wrong tone or vowel mark: `thị hành`, `quân lý`, `giải phòng mặt bằng`. Both neighbours
 * must never have been counted beside the one written, and both beside the one proposed, of which one pair
 * is fixed. Some syllables are no word at all with their tone: `cũa`, `nhửng`.
 */
export function confusionsIn({ text, list }: Words): Confusion[] {
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
    if (!strange || word.form.shape !== 'lower' || word.end - word.start < 2) continue;
    const before = word.gap === 'space' ? list[i - 1]! : undefined;
    const byMarks = proposal(word, before, after);
    const rank = byMarks >= 0 ? byMarks : soundAlike(word, before, after);
    if (rank < 0 || isInRareWord(list, i)) continue;
    found.push({
      span: span(word.start, word.end),
      found: text.slice(word.start, word.end),
      suggestion: SYLLABLES_BY_RANK[rank]!,
    });
  }
  return found;
}

function proposal(word: Word, before: Word | undefined, after: Word | undefined): number {
  const { folded, bare } = word.form;
  const rival = byBare.get(bare);
  if (!rival) return -1;
  if (TONE_SLIPS.has(folded))
    return rival.find((rank) => SYLLABLES_BY_RANK[rank] === withOtherTone(folded)) ?? -1;
  // What is no syllable at all is a matter of spelling.
  if (word.form.rank < 0 && !syllableOf(word.form.text)) return -1;
  // A syllable that the corpus knows needs the witness of both neighbours.
  if (word.form.rank >= 0 && !(before && after)) return -1;
  if (!before && !after) return -1;
  for (const rank of rival) {
    const candidate = SYLLABLES_BY_RANK[rank]!;
    if (rank === word.form.rank || !isFrequent(rank) || sameButForY(candidate, folded)) continue;
    if (before && !pairSeen(before.form.rank, rank)) continue;
    if (after && !pairSeen(rank, after.form.rank)) continue;
    if ((before && pairTied(before.form.rank, rank)) || (after && pairTied(rank, after.form.rank)))
      return rank;
  }
  return -1;
}

/** A syllable that is said alike in some places, of which one neighbour is a fixed pair: `chung tâm`, `mặc bằng`. */
function soundAlike({ form }: Word, before: Word | undefined, after: Word | undefined): number {
  const isCounted = form.rank >= 0;
  if (isCounted && !(before && after)) return -1;
  for (const other of respellings(form.folded)) {
    const rank = rankOf(other);
    if (!isFrequent(rank)) continue;
    const weights = [before, after].map((word, i) =>
      word ? (i === 0 ? pairWeight(word.form.rank, rank) : pairWeight(rank, word.form.rank)) : null,
    );
    if (!weights.includes(2) || (isCounted && weights.includes(0))) continue;
    return rank;
  }
  return -1;
}

/** Words of a date by their letters, and the numbers that none but these stand before. */
const DATE_WORDS: ReadonlyMap<string, readonly [word: string, before: RegExp]> = new Map([
  ['ngay', ['ngày', /^\s\d{1,2}(?:\/\d{1,2}(?!\d)|\stháng\s)/]],
  ['thang', ['tháng', /^\s(?:0?[1-9]|1[0-2])(?:\/|\snăm\s)20\d\d(?!\d)/]],
]);

/** `ngay 15/12/2026`, `thàng 11/2026`: the word of a date that a number must have before it. */
function dateWordFor({ form, end }: Word, text: string): string | null {
  const known = form.shape === 'lower' ? DATE_WORDS.get(form.bare) : undefined;
  if (!known || form.folded === known[0]) return null;
  return known[1].test(text.slice(end, end + 16)) ? known[0] : null;
}

const [HOOK, TILDE] = ['\u0309', '\u0303'];

const withOtherTone = (folded: string): string =>
  folded
    .normalize('NFD')
    .replace(/[\u0303\u0309]/u, (tone) => (tone === HOOK ? TILDE : HOOK))
    .normalize('NFC');

/** `tỉ` beside `tỷ`: a free choice of spelling, not a slip. */
const sameButForY = (a: string, b: string): boolean => toI(a) === toI(b);

const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const toI = (word: string): string => word.replace(/[yỳýỷỹỵ]/g, (letter) => Y_TO_I[letter]!);
