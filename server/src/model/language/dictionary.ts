import { addTo } from '../../text/grouping';
import { COLLOCATIONS, CUT_COLLOCATIONS } from './data/collocations';
import { COMMA_PAIRS } from './data/comma-pairs';
import { SLIPS } from './data/slips';
import { foldWord } from './fold';
import { seenTogether } from './frequency';

/** A phrase that the dictionary knows as wrong, and what to write instead. */
export interface Entry {
  readonly topic: 'slip' | 'missing-word' | 'comma';
  /** Folded words; spaces only stand between them, except before those that `commas` names by index. */
  readonly words: readonly string[];
  readonly commas: readonly number[];
  readonly right: string;
  /** For a missing word: the number of words before the hole. */
  readonly hole: number;
  /** The word that was cut off, which must not follow: the phrase would be right with it. */
  readonly cut: string | null;
}

/** Entries with one first word, by their second, longest first. */
export type EntriesBySecond = ReadonlyMap<string, readonly Entry[]>;

/** A last word that is also one of its own: `phát triển trường, lớp`, `quản lý trường`. */
const STANDS_ALONE: ReadonlySet<string> = new Set(['trường']);

const byFirstWord = new Map<string, Map<string, Entry[]>>();

for (const [wrong, right] of SLIPS) add('slip', wrong, right);
for (const [wrong, right] of COMMA_PAIRS) add('comma', wrong, right);
for (const phrase of COLLOCATIONS) addGaps(phrase);
for (const [words, cut, right] of CUT_COLLOCATIONS)
  add('missing-word', words, right, words.split(' ').length, cut);
for (const bySecond of byFirstWord.values()) {
  for (const entries of bySecond.values()) entries.sort((a, b) => b.words.length - a.words.length);
}

function add(topic: Entry['topic'], wrong: string, right: string, hole = 0, cut: string | null = null): void {
  const raw = wrong.split(' ');
  const words = raw.map((word) => foldWord(word.replace(',', '')));
  const commas = raw.flatMap((word, i) => (word.endsWith(',') ? [i + 1] : []));
  const entry = { topic, words, commas, right, hole, cut };
  const bySecond = byFirstWord.get(words[0]!) ?? new Map<string, Entry[]>();
  byFirstWord.set(words[0]!, bySecond);
  addTo(bySecond, words[1]!, entry);
}

/**
 * A fixed expression with one of its inner words left out, `cải cách hành chính` as `cải hành chính`. Where
 * the two words that then meet also meet elsewhere (`cải cách chính sách`), nothing is added.
 */
function addGaps(phrase: string): void {
  const words = phrase.split(' ');
  for (let i = 1; i < words.length - 1; i++) {
    if (words[i - 1]!.endsWith(',') || words[i]!.endsWith(',')) continue;
    if (i === words.length - 2 && STANDS_ALONE.has(words[i + 1]!)) continue;
    if (seenTogether(foldWord(words[i - 1]!), foldWord(words[i + 1]!.replace(',', '')))) continue;
    add('missing-word', [...words.slice(0, i), ...words.slice(i + 1)].join(' '), phrase, i);
  }
}

/** The entries that begin with a folded word, or null. */
export const entriesFrom = (folded: string): EntriesBySecond | null => byFirstWord.get(folded) ?? null;
