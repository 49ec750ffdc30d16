import type { Span } from '../../text/span';
import { foldWord } from '../language/fold';

/**
 * A word or a single mark of a text. `KC&XTTM`, `Đ/c`, `500kV` and `10/3/2026` are one token each; the marks
 * around words stand alone, so that grammars can ask for them.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, tone mark in the old place. */
  readonly lower: string;
  readonly isWord: boolean;
}

/** White space is not kept; single spaces may be assumed. */
const TOKEN = /[\p{L}\p{M}\d]+(?:[&/.-][\p{L}\p{M}\d]+)*|\S/gu;
const WORD = /^[\p{L}\p{M}\d]/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(TOKEN)) {
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: foldWord(word),
      isWord: WORD.test(word),
    });
  }
  return tokens;
}

/** The first token that begins at an offset or behind it. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text[0] !== token.text[0]!.toLowerCase();
}

/** `UBND`, `KC&XTTM`, `QLCN2`: at least two letters, all of them capitals. */
export function isAbbreviation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 1 &&
    token.isWord &&
    token.text === token.text.toUpperCase() &&
    isCapital(token)
  );
}

/** The white space that the text has between two tokens folded to one space. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The phrases of a list that is written with commas between them. */
export function phraseList(text: string): string[] {
  return text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** Phrases as a look-up by words: how many tokens the longest phrase at a place takes. */
export interface PhraseTable {
  readonly phrases: ReadonlySet<string>;
  /** The longest phrase that begins with a word, in words. */
  readonly longest: ReadonlyMap<string, number>;
}

export function phraseTable(list: Iterable<string>): PhraseTable {
  const phrases = new Set<string>();
  const longest = new Map<string, number>();
  for (const phrase of list) {
    const words = phrase.split(' ').map(foldWord);
    phrases.add(words.join(' '));
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return { phrases, longest };
}

/** The number of tokens that the longest phrase beginning at `at` takes; 0 where none begins there. */
export function phraseAt(table: PhraseTable, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first) return 0;
  const longest = table.longest.get(first.lower);
  if (longest === undefined) return 0;
  let joined = '';
  let found = 0;
  for (let length = 1; length <= longest && at + length <= tokens.length; length++) {
    joined += (length > 1 ? ' ' : '') + tokens[at + length - 1]!.lower;
    if (table.phrases.has(joined)) found = length;
  }
  return found;
}

/** Whether two given words stand at a place, in lower case. */
export function isPair(tokens: readonly Token[], at: number, first: string, second: string): boolean {
  return tokens[at]?.lower === first && tokens[at + 1]?.lower === second;
}
