import { addTo } from '../../../text/grouping';
import { pairSeen, pairTied, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { isKnown, leastRarityOf, numberOf, rarityOf, ratioElsewhereOf, ratioOf, wordOf } from '../odds';
import { countedOneEditAway } from '../spelling/one-edit-away';
import { bareOf, sameButForY, syllableOf } from '../syllable';
import type { Form, Word } from '../words';
import { losesMarks } from './fixed-halves';
import { respellings } from './respelling';

const byBare = new Map<string, number[]>();
SYLLABLES_BY_RANK.forEach((syllable, rank) => {
  if (syllable.length > 1) addTo(byBare, bareOf(syllable), rank);
});

/** The ranks of the counted syllables with the letters of a word, whatever their marks. */
export const rivalsOf = (bare: string): readonly number[] => byBare.get(bare) ?? [];

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
export function likelier({ form }: Word, before: Word | undefined, after: Word | undefined): string | null {
  // What is no syllable at all is a matter of spelling.
  if ((!before && !after) || (form.rank < 0 && !syllableOf(form.text))) return null;
  const written = writtenAt(placeOf(before, after), form);
  if (!written) return null;
  const { rarity } = written;
  const best = bestOf(written, null, [...withOtherMarks(written), ...respelt(written)]);
  // What is no word may lack a letter as well as a mark: `kế hoạc`, `hoàn thện`.
  const lacksLetter = best === null ? form.rank < 0 && rarity >= RARE : rarity >= WORD;
  const found = lacksLetter ? bestOf(written, best, withOtherLetter(written, best === null)) : best;
  return found && wordOf(found.number);
}

/** The word that stands in a place, with all that others are compared with. */
interface Written {
  readonly form: Form;
  readonly place: Place;
  readonly number: number;
  readonly rarity: number;
  /** How well it fits in, in bits. */
  readonly fit: number;
  /** How much better another word must fit in, however frequent it is. */
  readonly margin: number;
}

/** Null for a word that was counted beside both neighbours. */
function writtenAt(place: Place, form: Form): Written | null {
  const number = numberOf(form.folded);
  const [left, right] = ratiosAt(place, number, ratioOf);
  if (left !== null && right !== null) return null;
  const [leftElsewhere, rightElsewhere] = ratiosAt(place, number, ratioElsewhereOf);
  const rarity = leastRarityOf(number);
  return {
    form,
    place,
    number,
    rarity,
    fit: fit(place, [left ?? leftElsewhere, right ?? rightElsewhere]),
    margin: left !== null || right !== null ? FITTING_BETTER : rarity < WORD ? FITTING : 0,
  };
}

/** Another word that may be meant. */
interface Candidate {
  readonly number: number;
  /** By how many bits the slip is less likely than a wrong mark. */
  readonly cost: number;
  /** Whether it hardly goes without one of the neighbours. */
  readonly isTied: boolean;
}

const candidate = (rank: number, cost: number, isTied: boolean): Candidate => ({
  number: numberOf(SYLLABLES_BY_RANK[rank]!),
  cost,
  isTied,
});

const withOtherMarks = (written: Written): Candidate[] =>
  rivalsOf(written.form.bare).map((rank) => candidate(rank, 0, isTiedInstead(written, rank)));

/** @param isTied only what is tied to a neighbour, for nothing else speaks for it */
function withOtherLetter(written: Written, isTied: boolean): Candidate[] {
  const { folded } = written.form;
  const near = countedOneEditAway(folded);
  // `quí` is `quý`, and no slip.
  if (isTied && near.some((rank) => sameButForY(SYLLABLES_BY_RANK[rank]!, folded))) return [];
  return near
    .filter((rank) => !isTied || isTiedInstead(written, rank))
    .map((rank) => candidate(rank, LETTER, isTied));
}

const respelt = ({ form, place }: Written): Candidate[] =>
  respellings(form.folded).map((other) => ({
    number: numberOf(other),
    cost: LETTER,
    isTied: form.rank < 0 && isTiedAt(place, rankOf(other)),
  }));

/** Whether a word hardly goes without one of the neighbours of what is no word. */
const isTiedInstead = ({ form, place, rarity }: Written, rank: number): boolean =>
  form.rank < 0 && rarity >= RARE && isTiedToWord(place, rank);

interface Choice {
  readonly number: number;
  readonly surplus: number;
}

/** The likeliest of some words and one chosen before, the first of equals; null where none is likely enough. */
function bestOf(written: Written, before: Choice | null, candidates: readonly Candidate[]): Choice | null {
  let best = before;
  for (const other of candidates) {
    const surplus = surplusOf(written, other);
    if (surplus === null || surplus <= (best?.surplus ?? 0)) continue;
    if (!sameButForY(wordOf(other.number), written.form.folded)) best = { number: other.number, surplus };
  }
  return best;
}

/** By how many bits a word is more than likely enough; null where it is not compared at all. */
function surplusOf(written: Written, { number, cost, isTied }: Candidate): number | null {
  if (number === written.number || !isKnown(number)) return null;
  const ratios = ratiosOrSeenAt(written.place, number);
  const [left, right] = ratios;
  if (left === null && right === null) return null;
  const gain = fit(written.place, ratios) - written.fit;
  if (gain < written.margin && !isTied) return null;
  const isSure = left !== null && right !== null;
  const needed = isTied ? 0 : isSure ? LIKELY : SURE;
  return gain + written.rarity - rarityOf(number) - cost - needed - meantBits(written, number, isSure);
}

/** How many bits speak for a word that has marks of its own. */
function meantBits({ form, rarity }: Written, other: number, isSure: boolean): number {
  const word = wordOf(other);
  if (rarity >= IN_USE || bareOf(word) !== form.bare || losesMarks(form.folded, word)) return 0;
  return isSure ? MEANT : MEANT_ALONE;
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

/** Whether a word hardly goes without one of its neighbours. */
const isTiedAt = ({ before, after }: Place, rank: number): boolean =>
  (before !== null && pairTied(before.rank, rank)) || (after !== null && pairTied(rank, after.rank));

/** The same of neighbours that are no numbers, which many words stand beside: `08 cưa xăng`. */
const isTiedToWord = ({ before, after }: Place, rank: number): boolean =>
  isTiedAt({ before: isNumber(before) ? null : before, after: isNumber(after) ? null : after }, rank);

const isNumber = (neighbour: Neighbour | null): boolean => neighbour?.number === numberOf('#');

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
