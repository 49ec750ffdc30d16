import type { Range } from '../../text/span';
import type { Place } from './place';

export type OfferKind = 'unit' | 'date' | 'words' | 'block';

/** Something that can be put where the caret stands. */
export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  readonly detail: string;
  /** What is put, in the protocol's snippet syntax; it is made only of what is typed. */
  body(): string;
  /** What it is found by: its label, unless something else is said. */
  readonly names?: readonly string[];
}

/** What is expected where the caret stands, the likeliest first, and the part of it that is typed already. */
export interface Expected {
  readonly begun: string;
  readonly offers: readonly Offer[];
}

/** A kind of place where something is expected; null elsewhere. Cheap tests come first: every key asks all of them. */
export type Slot = (place: Place) => Expected | null;

/** An offer that goes on from what is typed. */
export interface Completion extends Omit<Offer, 'body' | 'names'> {
  readonly body: string;
  /** What an editor compares with what is typed. */
  readonly searchText: string;
  readonly range: Range;
}
