import { firstPlace } from '../../text/halving';
import { remembered } from '../../text/memo';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';
import { type WordTree, wordTree } from '../../text/word-tree';
import { inOneLine } from '../../text/words';
import { foldWord } from '../language/fold';
import { lookAlikes } from '../language/spelling/look-alikes';
import { meantBy } from '../language/spelling/spelling';

/**
 * A word or a single mark of a text. `KC&XTTM`, `Đ/c`, `500kV` and `10/3/2026` are one token each; the marks
 * around words stand alone, so that grammars can ask for them.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, tone mark in the old place; of a slip of the keyboard (`ngị`, a Cyrillic letter) the word that is meant. */
  readonly lower: string;
  readonly isWord: boolean;
}

/** What all tokens of one spelling share. */
interface Spelling {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

/** A word that was written twice, `nhân nhân dân`, says what it says once. */
const isDoubled = (before: Token | undefined, { text, lower }: Spelling): boolean =>
  before?.lower === lower && LOWER_WORD.test(text);

const LOWER_WORD = /^\p{Ll}+$/u;

/**
 * White space is not kept; single spaces may be assumed. A full stop between `kèm theo.Thủ tướng` joins no word, an
 * apostrophe does behind a capital: `Ea H’leo`.
 */
const TOKEN = pattern('gu')`
  [\p{L}\p{M}\d]+(?:(?:[&/-]|(?<=\p{Lu})['’ʼ]|\.(?!(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll}))[\p{L}\p{M}\d]+)*
  |\S
`;
const WORD = /^[\p{L}\p{M}\d]/u;

/** The words and marks of a text in order; of a word that was written twice in a row, the first. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const spelling = spellingOf(match[0]);
    const { index: start } = match;
    if (isDoubled(tokens.at(-1), spelling)) continue;
    tokens.push({
      start,
      end: start + match[0].length,
      text: spelling.text,
      lower: spelling.lower,
      isWord: spelling.isWord,
    });
  }
  return tokens;
}

const MOST_SPELLINGS = 4_000;
const spellingOf = remembered(
  MOST_SPELLINGS,
  (text): Spelling => ({ text, lower: meant(text), isWord: WORD.test(text) }),
);

const meant = (text: string): string =>
  meantBy(foldWord(lookAlikes(text)[0]?.suggestion ?? text)).replace(/[’ʼ]/g, "'");

/** The first token that begins at an offset or behind it. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number =>
  firstPlace(tokens.length, (place) => tokens[place]!.start >= offset);

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

/** Tokens as they are written, and by their words alone. */
export const asWritten = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
/** Words in small letters with a space between them. */
export const textOfWords = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');

/** The white space that the text has between two tokens folded to one space. */
export function textOf(text: string, { start, end }: Span): string {
  return inOneLine(text.slice(start, end));
}

/** The phrases of a list that is written with commas between them. */
export function phraseList(text: string): string[] {
  return text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** Phrases made ready for looking them up in tokens. */
export const phraseTable = (list: readonly string[]): WordTree =>
  wordTree(list.map((phrase) => phrase.split(' ').map(foldWord)));

/** The number of tokens that the longest phrase beginning at `at` takes; 0 where none begins there. */
export function phraseAt({ next }: WordTree, tokens: readonly Token[], at: number): number {
  if (at < 0) return 0;
  let found = 0;
  let following = next;
  for (let i = at; i < tokens.length; i++) {
    const step = following.get(tokens[i]!.lower);
    if (!step) break;
    if (step.isEnd) found = i - at + 1;
    following = step.next;
  }
  return found;
}

/** Whether two given words stand at a place, in lower case. */
export function isPair(tokens: readonly Token[], at: number, first: string, second: string): boolean {
  return tokens[at]?.lower === first && tokens[at + 1]?.lower === second;
}
