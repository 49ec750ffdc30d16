import { type WordTree, wordTree } from '../../../text/word-tree';

/** The `&` of `GD&ĐT` is a word of its own. */
const WORD = /[\p{L}\p{M}\d]+|&/uy;
const WORDS = /[\p{L}\p{M}\d]+|&/gu;
const IN_WORD = /[\p{L}\p{M}\d]/u;
const CAPITAL = /\p{Lu}/u;
/** A dash or a comma between two words of a name is often another one, or left out. */
const LOOSE = '-';
const MAY_FOLD = /[ỷỳýỹỵàáảãạ]/u;

/** Names made ready for looking them up. `fold` gives words that are one word, but for case and the place of the tone mark, one form. */
export const nameTable = (names: readonly string[], fold: (word: string) => string): WordTree =>
  wordTree(names.map((name) => keysOf(name, fold)));

/** The words of a name, folded; one behind a dash or a comma is marked. */
function keysOf(name: string, fold: (word: string) => string): string[] {
  let end = 0;
  return [...name.matchAll(WORDS)].map(({ 0: word, index }) => {
    const isBehindMark = /[-–,]/u.test(name.slice(end, index));
    end = index + word.length;
    return (isBehindMark ? LOOSE : '') + fold(word);
  });
}

/** Where the longest name that begins at an offset ends; -1 where none does. The text is NFC. */
export function nameEnd(
  { next }: WordTree,
  text: string,
  start: number,
  fold: (word: string) => string,
): number {
  if (start > 0 && IN_WORD.test(text[start - 1]!)) return -1;
  let found = -1;
  let following = next;
  let at = start;
  let isLoose = false;
  for (;;) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return found;
    const lower = word.toLowerCase();
    const key = MAY_FOLD.test(lower) ? fold(lower) : lower;
    const step = (isLoose ? undefined : following.get(key)) ?? following.get(LOOSE + key);
    if (!step) return found;
    at += word.length;
    if (step.isEnd) found = at;
    following = step.next;
    ({ end: at, isLoose } = gapAt(text, at));
  }
}

/** The offsets from `from` to `to` at which a word with a capital begins. */
export function* capitalsIn(text: string, from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) {
    if (!CAPITAL.test(text[at]!)) continue;
    if (at === from || !IN_WORD.test(text[at - 1]!)) yield at;
  }
}

/** White space between two words, with at most one dash or comma in it; nothing beside an `&`. */
function gapAt(text: string, start: number): { end: number; isLoose: boolean } {
  let at = start;
  let isLoose = false;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (char === ' ' || char === '\t' || char === '\u00a0') continue;
    if (isLoose || (char !== '-' && char !== '–' && char !== ',')) break;
    isLoose = true;
  }
  return { end: at, isLoose };
}
