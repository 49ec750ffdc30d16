/**
 * Counts syllables, pairs and triples of syllables in text files (one paragraph a line) and writes
 * `server/src/model/language/data/counts.ts`. Only counts leave the texts, no sentence.
 *
 *     npx tsx server/tools/count-syllables.ts FILE …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SECOND_COMPOUNDS } from '../src/model/language/data/reduplications';
import { foldWord } from '../src/model/language/fold';
import { chop, DIGITS, packNumber, wrap } from './packed';

const OUT = new URL('../src/model/language/data/counts.ts', import.meta.url);

/** A syllable is kept from 3 occurrences on, a pair from 2 on. */
const LEAST = { syllable: 3, pair: 2, tied: 10, share: 0.3, triple: 3, tripleOfCompound: 40 };

const singles = new Map<string, number>();
const pairs = new Map<string, number>();
const triples = new Map<string, number>();
const bump = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const lines = new Set(
  process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').normalize('NFC').split(/\r?\n/)),
);
for (const line of lines) {
  let before: string | null = null;
  let pair: string | null = null;
  let end = -1;
  for (const match of line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = /^\p{N}/u.test(match[0]) ? '#' : foldWord(match[0]);
    bump(singles, word);
    const isNext = before !== null && line.slice(end, match.index) === ' ';
    if (isNext && pair !== null) bump(triples, `${pair} ${word}`);
    pair = isNext ? `${before} ${word}` : null;
    if (pair !== null) bump(pairs, pair);
    before = word;
    end = match.index + match[0].length;
  }
}

const syllables = [...singles]
  .filter(([word, count]) => count >= LEAST.syllable && /^(?:#|\p{Ll}+)$/u.test(word))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word);
const ranks = new Map(syllables.map((word, rank) => [word, rank]));

function pack(keep: (count: number, first: number, second: number) => boolean): string {
  const rows: number[][] = syllables.map(() => []);
  for (const [pair, count] of pairs) {
    const [a, b] = pair.split(' ') as [string, string];
    const first = ranks.get(a);
    const second = ranks.get(b);
    if (first === undefined || second === undefined) continue;
    if (keep(count, singles.get(a)!, singles.get(b)!)) rows[first]!.push(second);
  }
  return rows
    .map((row) => packRow(row.sort((a, b) => a - b)))
    .join(' ')
    .trimEnd();
}

function packRow(row: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const second of row) {
    text += packNumber(second - last - 1);
    last = second;
  }
  return text;
}

const isTied = (count: number, a: number, b: number): boolean =>
  count >= LEAST.tied && Math.max(count / a, count / b) >= LEAST.share;
const tiedPair = (a: string, b: string): boolean =>
  isTied(pairs.get(`${a} ${b}`) ?? 0, singles.get(a) ?? 1, singles.get(b) ?? 1);

const seen = pack((count) => count >= LEAST.pair);
const tied = pack(isTied);

/** Whether a triple is said through though its middle, said twice, would look like the seam of two words. */
function isThrough([triple, count]: [string, number]): boolean {
  const [a, b, c] = triple.split(' ') as [string, string, string];
  if (![a, b, c].every((word) => /^\p{Ll}{2,}$/u.test(word) && ranks.has(word))) return false;
  const isCompound = SECOND_COMPOUNDS.has(`${b} ${c}`);
  if (count < (isCompound ? LEAST.tripleOfCompound : LEAST.triple)) return false;
  return isCompound || (tiedPair(b, c) && (tiedPair(a, b) || (pairs.get(`${b} ${b}`) ?? 0) >= LEAST.pair));
}

const through = [...triples]
  .filter(isThrough)
  .map(([triple]) => triple)
  .sort();
const frequent = syllables.filter((word) => singles.get(word)! >= 20).length;

writeFileSync(
  OUT,
  `// Written by server/tools/count-syllables.ts; do not edit.

/** Syllables of administrative prose, the most frequent first; \`#\` stands for numbers. */
export const SYLLABLES = \`
${wrap(syllables.join(' '))}\`;

/** How many of them occur twenty times or more. */
export const FREQUENT = ${frequent};

/** The digits of the packed lists: the first half ends a number, the second half leads it. */
export const DIGITS = \`${DIGITS.join('')}\`;

/** For each syllable the syllables seen after it at least twice, as steps from one rank to the next. */
export const PAIRS = \`
${chop(seen)}\`;

/** The same for pairs of which one hardly goes without the other. */
export const TIED_PAIRS = \`
${chop(tied)}\`;

/** Three words that are said through, so that the middle one twice is a slip: \`phạm pháp luật\`. */
export const TRIPLES = \`
${wrap(through.join(', '))}\`;
`,
);
