import { addTo } from '../../../text/grouping';
import { type Span, span } from '../../../text/span';
import { TONE_SLIPS } from '../data/tone-slips';
import { pairSeen, pairTied, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { isKnown, leastRarityOf, numberOf, rarityOf, ratioElsewhereOf, ratioOf, wordOf } from '../odds';
import { countedOneEditAway } from '../spelling/spelling';
import { bareOf, sameButForY, syllableOf } from '../syllable';
import type { Word, Words } from '../words';
import { fixedHalf, losesMarks } from './fixed-halves';
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
    if (suggestion === null || isInRareWord(list, i)) continue;
    found.push({ span: span(word.start, word.end), found: text.slice(word.start, word.end), suggestion });
  }
  return found;
}

const placeOf = (before: Word | undefined, after: Word | undefined): Place => ({
  before: before ? neighbour(before) : null,
  after: after ? neighbour(after) : null,
});

/** A place between two words, by their numbers; null where no word stands there. */
interface Place {
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

interface Neighbour {
  readonly number: number;
  readonly rank: number;
}

/** How much likelier than chance a word stands behind the one before, and before the one behind; null where it was not seen to. */
type Ratios = readonly [left: number | null, right: number | null];

/** The word that is far likelier between its neighbours than the one written; null where none is. */
function likelier({ form }: Word, before: Word | undefined, after: Word | undefined): string | null {
  // What is no syllable at all is a matter of spelling.
  if ((!before && !after) || (form.rank < 0 && !syllableOf(form.text))) return null;
  const place = placeOf(before, after);
  const number = numberOf(form.folded);
  const [left, right] = ratiosAt(place, number, ratioOf);
  if (left !== null && right !== null) return null;
  const [leftElsewhere, rightElsewhere] = ratiosAt(place, number, ratioElsewhereOf);
  const fitOfWritten = fit(place, [left ?? leftElsewhere, right ?? rightElsewhere]);
  const rarity = leastRarityOf(number);
  const fitting = left !== null || right !== null ? FITTING_BETTER : rarity < WORD ? FITTING : 0;
  let best = -1;
  let most = 0;
  const consider = (other: number, cost: number, isTied = false): void => {
    if (other === number || !isKnown(other)) return;
    const ratios = ratiosOrSeenAt(place, other);
    if (ratios[0] === null && ratios[1] === null) return;
    const gain = fit(place, ratios) - fitOfWritten;
    if (gain < fitting && !isTied) return;
    const isSure = ratios[0] !== null && ratios[1] !== null;
    const needed = isTied ? 0 : isSure ? LIKELY : SURE;
    const surplus = gain + rarity - rarityOf(other) - cost - needed - meantBits(other, isSure);
    if (surplus <= most || sameButForY(wordOf(other), form.folded)) return;
    best = other;
    most = surplus;
  };
  const meantBits = (other: number, isSure: boolean): number =>
    rarity >= IN_USE || bareOf(wordOf(other)) !== form.bare || losesMarks(form.folded, wordOf(other))
      ? 0
      : isSure
        ? MEANT
        : MEANT_ALONE;
  const isTied = (rank: number): boolean => form.rank < 0 && rarity >= RARE && isTiedToWord(place, rank);
  for (const rank of rivalsOf(form.bare)) consider(numberOf(SYLLABLES_BY_RANK[rank]!), 0, isTied(rank));
  for (const other of respellings(form.folded))
    consider(numberOf(other), LETTER, form.rank < 0 && isTiedAt(place, rankOf(other)));
  // What is no word may lack a letter as well as a mark: `kế hoạc`, `hoàn thện`.
  const isAlone = best < 0;
  if (isAlone ? form.rank < 0 && rarity >= RARE : rarity >= WORD) {
    const near = countedOneEditAway(form.folded);
    // `quí` is `quý`, and no slip.
    if (isAlone && near.some((rank) => sameButForY(SYLLABLES_BY_RANK[rank]!, form.folded))) return null;
    for (const rank of near)
      if (!isAlone || isTied(rank)) consider(numberOf(SYLLABLES_BY_RANK[rank]!), LETTER, isAlone);
  }
  return best < 0 ? null : wordOf(best);
}

/** Numbers are counted as one word. */
const neighbour = ({ form }: Word): Neighbour => ({
  number: numberOf(form.shape === 'number' ? '#' : form.folded),
  rank: form.rank,
});

const ratiosAt = (
  { before, after }: Place,
  word: number,
  ratio: (first: number, second: number) => number | null,
): Ratios => [
  before === null ? null : ratio(before.number, word),
  after === null ? null : ratio(word, after.number),
];

/** A pair too rare to have a ratio may have been seen all the same. */
function ratiosOrSeenAt(place: Place, word: number): Ratios {
  const [left, right] = ratiosAt(place, word, ratioOf);
  if (left !== null && right !== null) return [left, right];
  const { before, after } = place;
  const rank = rankOf(wordOf(word));
  return [
    left ?? (before && pairSeen(before.rank, rank) ? SEEN : null),
    right ?? (after && pairSeen(rank, after.rank) ? SEEN : null),
  ];
}

/** The same of neighbours that are no numbers, which many words stand beside: `08 cưa xăng`. */
const isTiedToWord = ({ before, after }: Place, rank: number): boolean =>
  isTiedAt({ before: isNumber(before) ? null : before, after: isNumber(after) ? null : after }, rank);

const isNumber = (neighbour: Neighbour | null): boolean => neighbour?.number === numberOf('#');

/** Whether a word hardly goes without one of its neighbours. */
const isTiedAt = ({ before, after }: Place, rank: number): boolean =>
  (before !== null && pairTied(before.rank, rank)) || (after !== null && pairTied(rank, after.rank));

/** How well a word fits between its neighbours, in bits. */
const fit = ({ before, after }: Place, [left, right]: Ratios): number =>
  (before === null ? 0 : (left ?? UNSEEN)) + (after === null ? 0 : (right ?? UNSEEN));

/** How much likelier than chance a pair is that nobody counted, in bits. */
const UNSEEN = -1.7;
/** The same of a pair that was seen a few times. */
const SEEN = 2;
/** By how much another word must be the likelier one, in bits: where both neighbours were counted beside it, and where one was. */
const LIKELY = 7;
const SURE = 13;
/** Words less rare than this are in everybody's mouth, and another one must fit better by so much, however frequent it is. */
const WORD = 18.3;
/** Words rarer than this are hardly ever meant where another one with the same letters is tied to a neighbour: `xã hôi`. */
const RARE = 17;
const FITTING = 7.5;
/** The same where one of the neighbours was counted beside the one written. */
const FITTING_BETTER = 9;
/** Words less rare than this that have marks of their own are meant so, by so many bits; more where one neighbour speaks for another. */
const IN_USE = 16;
const MEANT = 3;
const MEANT_ALONE = 6;
/** A letter is less often the wrong one than a mark is, by so many bits. */
const LETTER = 3;

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
