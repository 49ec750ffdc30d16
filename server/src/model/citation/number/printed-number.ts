import type { TypeWord } from '../context/type-words';
import type { Defect } from '../defect';
import type { DocumentType } from '../tables/entries';
import type { NumberWord } from './anchors';
import type { DocumentNumber } from './document-number';
import type { PrintFault } from './loose-number';

/** A number as the text prints it, with the words before it. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly so: NumberWord | null;
  /** The last type words before it, the nearest first. */
  readonly words: readonly TypeWord[];
  /** The type of the nearest, if nothing but `số`, or the name of a law, stands between. */
  readonly type: DocumentType | null;
  /** `unread`: no family accepts it. */
  readonly fault: PrintFault | 'unread' | null;
  readonly repaired: string | null;
  readonly isCertain: boolean;
  /** For the fault `year`. */
  readonly year?: Defect['year'];
}

/** What can be told of a number from its own print. */
export type Print = Omit<PrintedNumber, 'so' | 'words' | 'type'>;

/** A well-formed number where it stands. */
export interface Tight {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
}

/** A well-formed number as one in whose print nothing is wrong. */
export const asRight = (tight: Tight): Print => ({ ...tight, fault: null, repaired: null, isCertain: true });
