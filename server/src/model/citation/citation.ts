import type { Span } from '../../text/span';
import type { DocumentNumber } from './document-number';
import type { Issuer } from './tables';
import type { CitedDate } from './tail';
import type { TypeWord } from './type-words';

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

/**
 * What may be wrong with the print of one citation. M00–M16: notice-spec §3.8 (M12, torn over two lines, is
 * none); M17: one letter of a code wrong; M18: letters for digits; M19: wrong or doubled marks;
 * the others concern the word `số`.
 */
export type DefectCode =
  | 'M00'
  | 'M01'
  | 'M02'
  | 'M03'
  | 'M04'
  | 'M05'
  | 'M06'
  | 'M07'
  | 'M08'
  | 'M09'
  | 'M10'
  | 'M11'
  | 'M13'
  | 'M14'
  | 'M15'
  | 'M16'
  | 'M17'
  | 'M18'
  | 'M19'
  | 'so-missing'
  | 'so-doubled'
  | 'so-spacing'
  | 'so-misspelt';

export interface Defect extends Span {
  readonly code: DefectCode;
  /** What to write instead of the span; null where it cannot be told. */
  readonly repaired: string | null;
  /** Whether the repair cannot change the meaning. */
  readonly isCertain: boolean;
  /** M09 only: what is wrong with the year; `digits`: it has not four, or is no year. */
  readonly year?: 'missing' | 'superfluous' | 'digits';
}

/** A document number where it stands, as printed or repaired. */
export interface FoundNumber extends Span {
  readonly number: DocumentNumber;
}

/** All that a paragraph's text says of documents. */
export interface CitationReading {
  /** Numbers of a right form, also those that are no citation (`Số: 12/TB-SCT`). */
  readonly numbers: readonly FoundNumber[];
  readonly citations: readonly Citation[];
  readonly defects: readonly Defect[];
}
