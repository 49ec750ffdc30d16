import { groupedBy } from '../../../text/grouping';
import { remembered } from '../../../text/memo';
import { isNear } from '../../../text/near';
import { SYLLABLES_BY_RANK } from '../frequency';
import { type Tone, toneOf } from '../syllable';

/** Words are looked up again and again; a text of nothing but wrong ones drops the memory. */
const MOST_KEPT = 3_000;

/** A counted syllable without its tone. */
interface Counted {
  readonly plain: string;
  readonly rank: number;
}

/** The counted syllables by their letters, and by their tone and how many letters they have; the most frequent first. */
interface CountedIndex {
  readonly byLetters: ReadonlyMap<string, readonly Counted[]>;
  readonly byForm: ReadonlyMap<string, readonly Counted[]>;
}

const formOf = (tone: Tone, length: number): string => `${tone} ${length}`;

let index: CountedIndex | undefined;

function indexOfCounted(): CountedIndex {
  const counted = SYLLABLES_BY_RANK.map((syllable, rank) => ({ ...toneOf(syllable), rank }));
  return {
    byLetters: groupedBy(counted, ({ plain }) => plain),
    byForm: groupedBy(counted, ({ plain, tone }) => formOf(tone, plain.length)),
  };
}

/**
 * The ranks of the counted syllables that a letter or mark changed, put in or left out, two letters swapped or another
 * tone make of a lower-case word, the most frequent first.
 */
export const countedOneEditAway = remembered(MOST_KEPT, (lower): readonly number[] => {
  const { plain, tone } = toneOf(lower);
  index ??= indexOfCounted();
  const { byLetters, byForm } = index;
  const near = [-1, 0, 1]
    .flatMap((more) => byForm.get(formOf(tone, plain.length + more)) ?? [])
    .filter((other) => isNear(plain, other.plain));
  const otherTones = (byLetters.get(plain) ?? []).filter((other) => !near.includes(other));
  return [...near, ...otherTones].map(({ rank }) => rank).sort((a, b) => a - b);
});
