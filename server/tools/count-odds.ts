/**
 * Counts syllables and pairs of syllables in two bodies of text (one paragraph a line) and writes
 * `server/src/model/language/data/odds.ts`: how likely each is in administrative prose, and which pairs that one does not
 * know are common elsewhere. Only counts leave the texts, no sentence.
 *
 *     npx tsx server/tools/count-odds.ts ADMINISTRATIVE … -- GENERAL …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldWord } from '../src/model/language/fold';
import { bareOf, syllableOf } from '../src/model/language/syllable';
import { respellings } from '../src/model/language/wording/respelling';
import { addTo } from '../src/text/grouping';
import { chop, DIGITS, packNumber, wrap } from './packed';

const OUT = new URL('../src/model/language/data/odds.ts', import.meta.url);

/** A syllable is kept from so many occurrences on, and a pair; less may be slips of the texts themselves. */
const LEAST = { syllable: 10, pair: 6, generalSyllable: 5, generalPair: 3 };
/** Of a pair that its writers meant otherwise there are so many times fewer. */
const SLIP_SHARE = 150;
/** A pair that general prose knows is kept where a rival of it in the administrative one is no rarer than chance has it, in bits. */
const STRONG_RIVAL = 0;
/** Two words so much likelier together than by chance, in bits, are one word of general prose. */
const WORD = 9;

interface Counts {
  readonly total: number;
  readonly singles: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

const separator = process.argv.indexOf('--');
const administrative = countsOf(process.argv.slice(2, separator));
const general = countsOf(process.argv.slice(separator + 1));

function countsOf(files: readonly string[]): Counts {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  const bump = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const lines = new Set(files.flatMap((file) => readFileSync(file, 'utf8').normalize('NFC').split(/\r?\n/)));
  for (const line of lines) {
    let before: string | null = null;
    let end = -1;
    for (const match of line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const word = /^\p{N}/u.test(match[0]) ? '#' : foldWord(match[0]);
      bump(singles, word);
      total++;
      if (before !== null && line.slice(end, match.index) === ' ') bump(pairs, `${before} ${word}`);
      before = word;
      end = match.index + match[0].length;
    }
  }
  return { total, singles, pairs };
}

/** How much likelier than chance a pair is, in bits. */
function ratioOf({ total, singles, pairs }: Counts, first: string, second: string): number {
  const count = pairs.get(`${first} ${second}`) ?? 0;
  return Math.log2((count * total) / ((singles.get(first) ?? 1) * (singles.get(second) ?? 1)));
}

const known = [...administrative.singles]
  .filter(([word, count]) => count >= LEAST.syllable && /^(?:#|\p{Ll}+)$/u.test(word))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word);
const knownWords = new Set(known);
const byBare = new Map<string, string[]>();
for (const word of known) addTo(byBare, bareOf(word), word);
const rivalsOf = (word: string): string[] =>
  [...(byBare.get(bareOf(word)) ?? []), ...respellings(word).filter((other) => knownWords.has(other))].filter(
    (other) => other !== word,
  );
const others = [...general.singles]
  .filter(
    ([word, count]) =>
      count >= LEAST.generalSyllable &&
      !knownWords.has(word) &&
      syllableOf(word) !== null &&
      rivalsOf(word).length > 0,
  )
  .map(([word]) => word)
  .sort();
const words = [...known, ...others];
const indexes = new Map(words.map((word, index) => [word, index]));

/** The digit of a share: its negative logarithm, in thirds of bits. */
const rarity = (share: number): string =>
  DIGITS[Math.min(DIGITS.length - 1, Math.round(-3 * Math.log2(share)))]!;
const shareIn = ({ total, singles }: Counts, word: string): number => (singles.get(word) ?? 0) / total;

/** The digit of a ratio: full bits, from 0 to 15. */
const ratioDigit = (ratio: number): string => Math.min(15, Math.max(0, Math.round(ratio))).toString(16);

function pack(keep: (first: string, second: string, pair: string) => number | null, source: Counts): string {
  const rows: [number, string][][] = words.map(() => []);
  for (const pair of source.pairs.keys()) {
    const [first, second] = pair.split(' ') as [string, string];
    const row = rows[indexes.get(first) ?? -1];
    const at = indexes.get(second);
    if (!row || at === undefined) continue;
    const ratio = keep(first, second, pair);
    if (ratio !== null) row.push([at, ratioDigit(ratio)]);
  }
  return rows
    .map((row) => packRow(row.sort((a, b) => a[0] - b[0])))
    .join(' ')
    .trimEnd();
}

function packRow(row: readonly (readonly [number, string])[]): string {
  let text = '';
  let last = -1;
  for (const [second, ratio] of row) {
    text += packNumber(second - last - 1) + ratio;
    last = second;
  }
  return text;
}

const countOf = (first: string, second: string): number =>
  administrative.pairs.get(`${first} ${second}`) ?? 0;

/** Whether a pair is so much rarer than one that looks or sounds like it that it is a slip of the texts themselves: `khoảng sản`. */
function isSlip(first: string, second: string): boolean {
  const most = countOf(first, second) * SLIP_SHARE;
  return (
    rivalsOf(second).some((other) => countOf(first, other) > most) ||
    rivalsOf(first).some((other) => countOf(other, second) > most)
  );
}

const knownPairs = new Set(
  [...administrative.pairs].flatMap(([pair, count]) => {
    const [first, second] = pair.split(' ') as [string, string];
    return count >= LEAST.pair && !isSlip(first, second) ? [pair] : [];
  }),
);
const isKnownPair = (pair: string): boolean => knownPairs.has(pair);

const pairs = pack(
  (first, second, pair) =>
    isKnownPair(pair) && knownWords.has(first) && knownWords.has(second)
      ? ratioOf(administrative, first, second)
      : null,
  administrative,
);

const strongly = (first: string, second: string): boolean =>
  isKnownPair(`${first} ${second}`) && ratioOf(administrative, first, second) >= STRONG_RIVAL;

/** Whether one of two words could be taken for a far more frequent one. */
const hasCommonRival = (...pair: readonly string[]): boolean =>
  pair.some(
    (word) =>
      syllableOf(word) !== null &&
      rivalsOf(word).some((other) => shareIn(administrative, other) > 100 * shareIn(administrative, word)),
  );

const elsewhere = pack((first, second, pair) => {
  if ((general.pairs.get(pair) ?? 0) < LEAST.generalPair || isKnownPair(pair)) return null;
  const ratio = ratioOf(general, first, second);
  if (ratio < 0) return null;
  const isWord = ratio >= WORD && hasCommonRival(first, second);
  const hasRival =
    isWord ||
    (syllableOf(second) !== null && rivalsOf(second).some((other) => strongly(first, other))) ||
    (syllableOf(first) !== null && rivalsOf(first).some((other) => strongly(other, second)));
  return hasRival ? ratio : null;
}, general);

writeFileSync(
  OUT,
  `// Written by server/tools/count-odds.ts; do not edit.
// Counted over 6.4 million words of Vietnamese laws, decrees and administrative prose, and over 13 million words of the
// Vietnamese Wikipedia. Only counts left these texts.

/** Syllables of administrative prose, the most frequent first, and behind them those of general prose; \`#\` stands for numbers. */
export const WORDS = \`
${wrap(words.join(' '))}\`;

/** How many of them are those of administrative prose. */
export const KNOWN = ${known.length};

/** The digits of the packed lists: of a step, the first half ends a number, the second half leads it. */
export const DIGITS = \`${DIGITS.join('')}\`;

/** How rare each known syllable is in administrative prose: a digit each, in thirds of bits. */
export const RARITIES = \`
${chop(known.map((word) => rarity(shareIn(administrative, word))).join(''))}\`;

/** How rare each syllable is where it is the least rare. */
export const LEAST_RARITIES = \`
${chop(words.map((word) => rarity(Math.max(shareIn(administrative, word), shareIn(general, word)))).join(''))}\`;

/** For each syllable those that follow it in administrative prose: the step from one to the next, and a digit for how much likelier than chance, in bits. */
export const PAIRS = \`
${chop(pairs)}\`;

/** The same for pairs that only general prose knows, where administrative prose has one that looks or sounds like them. */
export const PAIRS_ELSEWHERE = \`
${chop(elsewhere)}\`;
`,
);
