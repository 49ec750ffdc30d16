import type { Office } from '../../new-notice/office';
import type { SkeletonLine } from '../../new-notice/snippet';
import type { Place } from '../place';

/** A standard part of a notice, written at once (khối soạn sẵn). */
export interface Block {
  /** What it is called in lists; the name of the static snippet. */
  readonly name: string;
  /**
   * What is typed for the static snippet: `z` and a word without marks. No Vietnamese word begins with `z`, so that no
   * list opens while prose is written, and no input method changes it.
   */
  readonly prefix: string;
  readonly description: string;
  /**
   * What is typed by those who look for it, else its name. Not `Giao`: an editor would keep the list of that word open
   * where the next word asks for a unit.
   */
  readonly begins?: readonly string[];
  /** Whether it can stand where a paragraph is begun. */
  fits(line: BeginningLine): boolean;
  lines(context: BlockContext): readonly SkeletonLine[];
}

/** A paragraph on which at most a few words have been begun. */
export interface BeginningLine {
  readonly place: Place;
  /** Whether the mark of an item stands on it. */
  readonly isItem: boolean;
}

/** What a block may say already. */
export interface BlockContext {
  readonly office: Office;
  /** Empty where the notice has none yet. */
  readonly subject: string;
  readonly chair: string | null;
  readonly meeting: string | null;
  /** The entries of `Nơi nhận` without dashes and marks, `Lưu` not among them; this may read the whole notice. */
  recipients(): readonly string[];
}
