import { type Sentence, sentencesOf } from './clauses';
import type { UnitLookup } from './lookup';
import { type Token, tokensOf } from './tokens';

/**
 * A text that is read for bodies and work, with the office's own units if they are known. Tokens and sentences are
 * found when they are first asked for, so that a text is cut up once for all its readers.
 */
export interface Reading {
  readonly text: string;
  readonly lookup: UnitLookup | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function readingOf(text: string, lookup: UnitLookup | null = null): Reading {
  let tokens: readonly Token[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  return {
    text,
    lookup,
    get tokens() {
      tokens ??= tokensOf(text);
      return tokens;
    },
    get sentences() {
      sentences ??= sentencesOf(text);
      return sentences;
    },
  };
}
