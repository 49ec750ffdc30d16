import type { Span } from './span';

/** What stands between two stretches of white space, marks included, as it is written. */
export interface WrittenWord extends Span {
  readonly text: string;
}

/** The words of a text in order. */
export const writtenWords = (text: string): WrittenWord[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
