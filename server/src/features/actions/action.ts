import type { TextEdit } from '../../text/span';

/** The changes that a drafter may ask for where nothing is wrong. */
export type DraftActionName =
  | 'renumberList'
  | 'numberDashes'
  | 'sortRecipients'
  | 'moveTask'
  | 'addRecipient';

/** A change of the notice at its places in the file; the edits do not overlap. */
export interface DraftAction {
  readonly name: DraftActionName;
  /** What a title names: the unit, or the mark that the list begins with; empty where it names nothing. */
  readonly subject: string;
  readonly edits: readonly TextEdit[];
}
