import { remembered } from '../../../text/memo';
import { foldWord } from '../fold';
import { isFrequent, pairWeight, rankOf, SYLLABLES_BY_RANK } from '../frequency';
import { bareOf, syllableOf } from '../syllable';
import type { Word, Words } from '../words';
import { countedOneEditAway } from './one-edit-away';
import { isGlued, misspelt, type SpellingFault } from './spelling';
import { fromTelex } from './telex';

/** Foreign words have no marks either, so that only what both neighbours ask for is proposed. */
const UNMARKED = /^(?:[a-z]{3,9}|[bcdghklmnpqrstvx]{2})$/;
/** Longer words can only be syllables in the keys of Telex: `truowngf`. */
const LONGEST_PLAIN = 7;
const VOWEL = /[aeiouy]/;

/**
 * Lower-case words without any mark that are no syllables, where a common syllable with nearly the same letters
 * is a fixed pair with one neighbour and goes with the other: `xây dng kế hoạch`, `kiem tra thị trường`.
 */
export function unmarkedFaults({ text, list }: Words): SpellingFault[] {
  const faults: SpellingFault[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!;
    if (word.form.shape !== 'lower' || !UNMARKED.test(word.form.text) || isKnown(word)) continue;
    if (isGlued(text, word) || /[/&\d]/.test((text[word.start - 1] ?? '') + (text[word.end] ?? ''))) continue;
    const suggestion = wantedBy(word, word.gap === 'space' ? list[i - 1] : undefined, list[i + 1]);
    if (suggestion) faults.push(misspelt(word, suggestion, 'syllable'));
  }
  return faults;
}

/** What was counted is no slip; a slip without a vowel may have been counted with an abbreviation. */
const isKnown = ({ form }: Word): boolean =>
  isFrequent(form.rank) || (form.rank >= 0 && VOWEL.test(form.text));

function wantedBy(word: Word, before: Word | undefined, next: Word | undefined): string | null {
  const after = next?.gap === 'space' ? next : undefined;
  // Behind a number it is a unit of measure, beside a foreign word another one.
  if (before && (before.form.shape === 'number' || before.form.rank < 0)) return null;
  if (after && after.form.rank < 0 && after.form.shape === 'lower') return null;
  if (!before && !after) return null;
  const first = before ? before.form.rank : -1;
  const second = after ? after.form.rank : -1;
  const typed = fromTelex(word.form.text);
  const typedRank = typed ? rankOf(foldWord(typed)) : -1;
  if (typed && pairWeight(first, typedRank) + pairWeight(typedRank, second) >= LIKELY) return typed;
  if (word.form.text.length > LONGEST_PLAIN) return null;
  const needed = neededFor(word.form.text);
  let best = -1;
  let weight = needed - 1;
  for (const rank of candidatesFor(word.form.text)) {
    const found = pairWeight(first, rank) + pairWeight(rank, second);
    if (found > weight) [best, weight] = [rank, found];
  }
  return best < 0 ? null : SYLLABLES_BY_RANK[best]!;
}

/** Syllables that end in a stop need a tone, so that `cac` is hardly a word, and no more is `nge`; these are, of other languages. */
const STOPPED = /[aeiouy](?:c|ch|p|t)$|^ng[ei]/;
const FOREIGN: ReadonlySet<string> = new Set(
  'chat top hot set net kit bit chip cap tap lap rap pop stop shop map app set pat lot hit cut put part doc sec tec mac max'.split(
    ' ',
  ),
);

const neededFor = (word: string): number =>
  VOWEL.test(word) && (!STOPPED.test(word) || FOREIGN.has(word)) ? SURE : word.length < 3 ? TIED : LIKELY;

/** A fixed pair with one neighbour that goes with the other; a word without a vowel needs but one witness. */
const SURE = 3;
const TIED = 2;
const LIKELY = 1;

const MOST_REMEMBERED = 2_000;

/** The ranks of the common syllables that a word may be a slip for, the most frequent first; none for a syllable. */
const candidatesFor = remembered(MOST_REMEMBERED, (lower): readonly number[] => {
  if (syllableOf(lower)) return [];
  const ranks = countedOneEditAway(lower).filter(isFrequent);
  const letters = bareOf(lower);
  const consonants = VOWEL.test(letters) ? null : letters;
  SYLLABLES_BY_RANK.forEach((syllable, rank) => {
    if (!isFrequent(rank)) return;
    const bare = bareOf(syllable);
    if (bare === letters || (consonants !== null && bare.replace(/[aeiouy]/g, '') === consonants))
      ranks.push(rank);
  });
  return [...new Set(ranks)].sort((a, b) => a - b);
});
