import type { Entry } from './dictionary';
import { entriesOf } from './dictionary';
import { rankOf } from './frequency';
import { withPlacement } from './syllable';

/** How a word is written: `công`, `Công`, `CÔNG` (also one capital), `kV`, and what begins with a digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** What is known of a spelling; one object for all its occurrences. */
export interface Form {
  readonly text: string;
  /** Lower case, tone mark in the old place: `Hoá` and `hóa` fold alike. */
  readonly folded: string;
  readonly shape: Shape;
  /** Its place in the list of common syllables, or -1. */
  readonly rank: number;
  /** The dictionary entries that begin with this word. */
  readonly entries: readonly Entry[];
}

/** What stands between a word and the one before it. */
export const enum Gap {
  /** Nothing but the start of the text. */
  Start,
  /** Spaces. */
  Space,
  /** A comma, with spaces or without. */
  Comma,
  /** Anything else. */
  Other,
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly form: Form;
}

/** A paragraph's text and its words: what the functions of this folder share. */
export interface Words {
  readonly text: string;
  readonly list: readonly Word[];
}
