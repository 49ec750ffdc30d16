import { DIGITS, KNOWN, LEAST_RARITIES, PAIRS, PAIRS_ELSEWHERE, RARITIES, WORDS } from './data/odds';

/** How much likelier than chance words follow a first one, in bits, by their numbers. */
type Row = ReadonlyMap<number, number>;

/** What was counted, by the numbers of the words; the known ones, those of administrative prose, come first. */
interface Counted {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarities: string;
  readonly leastRarities: string;
  readonly pairs: Rows;
  readonly pairsElsewhere: Rows;
}

/** Packed rows, and those of them that were asked for. */
interface Rows {
  readonly packed: readonly string[];
  readonly read: (Row | undefined)[];
}

let table: Counted | undefined;

/** Read when the first word asks for it: most words of a right text need none of it. */
function counted(): Counted {
  table ??= readTable();
  return table;
}

function readTable(): Counted {
  const words = WORDS.trim().split(/\s+/);
  return {
    words,
    numbers: new Map(words.map((word, number) => [word, number])),
    rarities: RARITIES.replaceAll('\n', ''),
    leastRarities: LEAST_RARITIES.replaceAll('\n', ''),
    pairs: rowsOf(PAIRS),
    pairsElsewhere: rowsOf(PAIRS_ELSEWHERE),
  };
}

const rowsOf = (packed: string): Rows => ({ packed: packed.replaceAll('\n', '').split(' '), read: [] });

/** The number of a folded word; negative where it was not counted. */
export const numberOf = (word: string): number => counted().numbers.get(word) ?? -1;

/** The word of a number, in small letters. */
export const wordOf = (number: number): string => counted().words[number]!;

/** Whether a word is one of administrative prose. */
export const isKnown = (number: number): boolean => number >= 0 && number < KNOWN;

/** What no text was seen to have may be a word all the same. */
const RAREST = 22;

/** How rare a known word is in administrative prose, in bits. */
export const rarityOf = (number: number): number => bitsAt(counted().rarities, number);

/** How rare a word is where it is the least rare, in bits. */
export const leastRarityOf = (number: number): number => bitsAt(counted().leastRarities, number);

/** The digits count thirds of bits. */
function bitsAt(digits: string, number: number): number {
  const digit = digits[number];
  return digit === undefined ? RAREST : Math.min(RAREST, DIGITS.indexOf(digit) / 3);
}

/** How much likelier than chance two words follow one another in administrative prose, in bits; null where they were not seen to. */
export const ratioOf = (first: number, second: number): number | null =>
  rowAt(counted().pairs, first)?.get(second) ?? null;

/** The same of pairs that only general prose knows. */
export const ratioElsewhereOf = (first: number, second: number): number | null =>
  rowAt(counted().pairsElsewhere, first)?.get(second) ?? null;

function rowAt({ packed, read }: Rows, number: number): Row | undefined {
  const row = packed[number];
  if (!row) return undefined;
  read[number] ??= unpack(row);
  return read[number];
}

function unpack(packed: string): Row {
  const base = DIGITS.length >> 1;
  const row = new Map<number, number>();
  let second = -1;
  let step = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = DIGITS.indexOf(packed[i]!);
    if (value >= base) {
      step = (step + value - base) * base;
      continue;
    }
    second += step + value + 1;
    step = 0;
    row.set(second, Number.parseInt(packed[++i]!, 16));
  }
  return row;
}
