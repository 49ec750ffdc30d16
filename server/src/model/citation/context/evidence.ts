import type { DocumentType } from '../tables/entries';
import type { Lexicon } from '../tables/lexicon';
import { plausibleYear, tailAt } from './tail';

/** What the sentence says of a number before and behind it; it helps to read a misprinted one. */
export interface Evidence {
  /** The type that the word before the number names. */
  readonly type: DocumentType | null;
  /** Codes of the issuer that the sentence names. */
  readonly issuerCodes: readonly string[];
  /** The year of the date that follows. */
  readonly dateYear: number | null;
}

/** @param end where the number ends, as far as that can be told */
export function evidenceFor(
  text: string,
  type: DocumentType | null,
  end: number,
  lexicon: Lexicon,
): Evidence {
  const { date, issuer } = tailAt(text, end, lexicon, type?.joint === true);
  return {
    type,
    issuerCodes: issuer?.issuers.map(({ code }) => code) ?? [],
    dateYear: plausibleYear(date),
  };
}
