import { DIGITS, FREQUENT, PAIRS, SYLLABLES, TIED_PAIRS, TRIPLES } from './data/counts';

const words = SYLLABLES.trim().split(/\s+/);
const ranks = new Map(words.map((word, rank): [string, number] => [word, rank]));
const seen = unpack(PAIRS);
const tied = unpack(TIED_PAIRS);
const triples = new Set(TRIPLES.trim().replaceAll('\n', ' ').split(', '));

/** One bit a pair of ranks. */
function unpack(packed: string): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.length * words.length) / 8));
  const base = DIGITS.length >> 1;
  const values = new Map([...DIGITS].map((digit, value): [string, number] => [digit, value]));
  let first = 0;
  let second = -1;
  let lead = 0;
  for (const digit of packed.replaceAll('\n', '')) {
    if (digit === ' ') {
      first++;
      second = -1;
      continue;
    }
    const value = values.get(digit)!;
    if (value >= base) {
      lead = (value - base) * base;
      continue;
    }
    second += lead + value + 1;
    lead = 0;
    const bit = first * words.length + second;
    bits[bit >> 3]! |= 1 << (bit & 7);
  }
  return bits;
}

/** A folded word's place in the list of counted syllables, the most frequent first; -1 where it is not in it. */
export function rankOf(folded: string): number {
  const first = folded.charCodeAt(0);
  return ranks.get(first >= 48 && first <= 57 ? '#' : folded) ?? -1;
}

/** Whether two ranks were counted one after the other at least twice. */
export const pairSeen = (first: number, second: number): boolean => has(seen, first, second);

/** Whether they are so often together that one hardly goes without the other: `giai đoạn`, `pháp luật`. */
export const pairTied = (first: number, second: number): boolean => has(tied, first, second);

/** How surely two ranks stand side by side: 2 where one hardly goes without the other, 0 where nobody saw them so. */
export const pairWeight = (first: number, second: number): number =>
  pairTied(first, second) ? 2 : pairSeen(first, second) ? 1 : 0;

/** Whether two folded words were counted one after the other. */
export const seenTogether = (first: string, second: string): boolean =>
  pairSeen(rankOf(first), rankOf(second));

/** Whether three folded words are often said through, though two pairs of them are fixed expressions. */
export const saidThrough = (first: string, second: string, third: string): boolean =>
  triples.has(`${first} ${second} ${third}`);

/** Whether a rank is that of a syllable seen so often that its absence from a pair means something. */
export const isFrequent = (rank: number): boolean => rank >= 0 && rank < FREQUENT;

/** The counted syllables, by rank. */
export const SYLLABLES_BY_RANK: readonly string[] = words;

function has(bits: Uint8Array, first: number, second: number): boolean {
  if (first < 0 || second < 0) return false;
  const bit = first * words.length + second;
  return (bits[bit >> 3]! & (1 << (bit & 7))) !== 0;
}
