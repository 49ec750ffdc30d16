import type { Span } from '../../text/span';
import type { CitedDate } from './context/tail';
import type { TypeWord } from './context/type-words';
import type { Defect } from './defect';
import type { DocumentNumber } from './number/document-number';
import type { Issuer } from './tables/entries';

/** The issuer of a cited document: named by the text, or told by the number alone. */
export interface CitedIssuer {
  readonly name: string;
  readonly source: 'text' | 'code';
  /** Where the text names it: behind the number, before it, or at another citation of the same list. */
  readonly span: Span | null;
  /** The bodies that may be meant; empty where no table knows the name. */
  readonly issuers: readonly Issuer[];
}

/** A document that a text cites by its number (viện dẫn). All spans are of the paragraph's text. */
export interface Citation extends Span {
  readonly typeWord: TypeWord | null;
  /** `Nghị định`, as the tables write it; null where no type word belongs to the number. */
  readonly type: string | null;
  /** As it must be meant where it is misprinted; as it is printed where that cannot be told for certain. */
  readonly number: DocumentNumber;
  readonly numberSpan: Span;
  readonly date: CitedDate | null;
  readonly issuer: CitedIssuer | null;
  readonly subject: Span | null;
  /** What is misprinted in the number and the words right before it; the rules' judgements are not among them. */
  readonly defects: readonly Defect[];
}

/** All that a paragraph's text says of documents. */
export interface CitationReading {
  /** Where numbers of a right form stand, also those that are no citation (`Số: 12/TB-SCT`). */
  readonly numbers: readonly Span[];
  readonly citations: readonly Citation[];
  readonly defects: readonly Defect[];
}
