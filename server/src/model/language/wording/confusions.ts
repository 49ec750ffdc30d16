import { SURNAMES } from '../../../syntax/person-name';
import { addTo } from '../../../text/grouping';
import { isNear } from '../../../text/near';
import { type Span, span } from '../../../text/span';
import { capitalised } from '../../../text/words';
import { FIXED_PAIRS } from '../data/fixed-pairs';
import { TONE_SLIPS } from '../data/tone-slips';
import { pairSeen, pairTied, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { isKnown, leastRarityOf, numberOf, rarityOf, ratioElsewhereOf, ratioOf, wordOf } from '../odds';
import { countedOneEditAway } from '../spelling/spelling';
import { bareOf, syllableOf } from '../syllable';
import { startsSentence, type Word, type Words } from '../words';
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
        ? (withOtherTone(word) ?? halfOfPair(word, before, after) ?? likelier(word, before, after))
        : withCapitals(words, i, before, after);
    if (suggestion === null || isInRareWord(list, i)) continue;
    found.push({ span: span(word.start, word.end), found: text.slice(word.start, word.end), suggestion });
  }
  return found;
}

/** `Thông nhất thời gian`, `của Chinh phủ`, `VĂN PHONG`: half of a fixed pair with capitals, where it is no name. */
function withCapitals(
  words: Words,
  at: number,
  before: Word | undefined,
  after: Word | undefined,
): string | null {
  const word = words.list[at]!;
  if (word.form.shape === 'upper') {
    const isName = SURNAMES.some((surname) => words.list[0]!.form.text === surname.toUpperCase());
    const isAmong = [before, after].every((one) => one === undefined || one.form.shape === 'upper');
    return isAmong && !isName ? (halfOfPair(word, before, after)?.toUpperCase() ?? null) : null;
  }
  const isHead = startsSentence(words, at) || before?.form.shape === 'lower';
  if (word.form.shape !== 'capital' || after?.form.shape !== 'lower' || !isHead) return null;
  const half = halfOfPair(word, undefined, after);
  return half && capitalised(half);
}

/** What fixed pairs have behind their first half, and before their second. */
const [seconds, firsts] = [new Map<string, string[]>(), new Map<string, string[]>()];
for (const [first, second] of FIXED_PAIRS.map((pair) => pair.split(' ') as [string, string])) {
  addTo(seconds, first, second);
  addTo(firsts, second, first);
}

/** The half of a fixed pair that a word is meant for: it has the same letters, or is near where the word is rare; null where none or two are. */
function halfOfPair({ form }: Word, before: Word | undefined, after: Word | undefined): string | null {
  const halves = [
    ...(before ? (seconds.get(before.form.folded) ?? []) : []),
    ...(after ? (firsts.get(after.form.folded) ?? []) : []),
  ];
  if (halves.length === 0 || halves.includes(form.folded)) return null;
  const isRare = form.rank < 0 && leastRarityOf(numberOf(form.folded)) >= RARE;
  const meant = halves.filter((half) => isSlipOf(form, half) || (isRare && isNear(half, form.folded)));
  const [half, ...others] = new Set(meant);
  if (!half || others.length > 0 || sameButForY(half, form.folded)) return null;
  // Beside a misspelt word, that one may be the other half: `đồng chi rtả`.
  const isWord = [form, before?.form, after?.form].every((one) => one === undefined || isSyllable(one));
  return isWord && !isSaid(placeOf(before, after), form.folded) ? half : null;
}

const isSyllable = ({ rank, shape, text }: Word['form']): boolean =>
  rank >= 0 || shape !== 'lower' || syllableOf(text) !== null;

/** The same letters with other marks; `dẩy mạnh` is `đẩy mạnh`, `khơi dậy mạnh mẽ` is not. */
function isSlipOf({ bare, folded }: Word['form'], half: string): boolean {
  const isSameOnset = (half[0] === 'đ') === (folded[0] === 'đ') || half.slice(1) === folded.slice(1);
  return isSameOnset && bareOf(half) === bare;
}

/** Whether a word is known beside one of its neighbours: `đình công`; a rare one that only general prose knows so is no witness. */
function isSaid(place: Place, folded: string): boolean {
  const number = numberOf(folded);
  if (ratiosAt(place, number, ratioOf).some((ratio) => ratio !== null)) return true;
  if (leastRarityOf(number) >= RARE) return false;
  return ratiosAt(place, number, ratioElsewhereOf).some((ratio) => ratio !== null && ratio >= SAID);
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
    const needed = isTied ? 0 : ratios[0] !== null && ratios[1] !== null ? LIKELY : SURE;
    const surplus = gain + rarity - rarityOf(other) - cost - needed;
    if (surplus <= most || sameButForY(wordOf(other), form.folded)) return;
    best = other;
    most = surplus;
  };
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
/** What is said so in general prose, by so many bits. */
const SAID = 2;
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

/** `ngay 15/12/2026`, `thàng 11/2026`: the word of a date that a number must have before it. */
function dateWordFor({ form, end }: Word, text: string): string | null {
  const known = form.shape === 'lower' ? DATE_WORDS.get(form.bare) : undefined;
  if (!known || form.folded === known[0]) return null;
  return known[1].test(text.slice(end, end + 16)) ? known[0] : null;
}

const [HOOK, TILDE] = ['\u0309', '\u0303'];

const otherTone = (folded: string): string =>
  folded
    .normalize('NFD')
    .replace(/[\u0303\u0309]/u, (tone) => (tone === HOOK ? TILDE : HOOK))
    .normalize('NFC');

/** `tỉ` beside `tỷ`: a free choice of spelling, not a slip. */
const sameButForY = (a: string, b: string): boolean => toI(a) === toI(b);

const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const toI = (word: string): string => word.replace(/[yỳýỷỹỵ]/g, (letter) => Y_TO_I[letter]!);
