import type { Citation } from '../../model/citation/citation';
import type { DocumentNumber } from '../../model/citation/number/document-number';
import { issuersOfCode, lexiconOf } from '../../model/citation/tables/lexicon';
import { CITATION_TABLES } from '../../model/citation/tables/tables';
import { citesOthers } from '../../model/notice/notice-citations';
import type { DocumentContext, Fault } from '../rule';

/** A fault that rewrites a well-formed number of a citation; null where it does not apply to this one. */
export function misprinted(
  name: string,
  write: (number: string, parts: DocumentNumber, citation: Citation) => string | null,
  lossy = false,
): Fault {
  return {
    name,
    *sites({ facts, paragraph, block }: DocumentContext) {
      if (!citesOthers(block)) return;
      for (const citation of facts.citations) {
        const { numberSpan, number, defects, typeWord } = citation;
        if (
          defects.length > 0 ||
          !typeWord ||
          paragraph.text.slice(numberSpan.start, numberSpan.end) !== number.text
        )
          continue;
        if (!number.issuerCodes.every(isKnown)) continue;
        const newText = write(number.text, number, citation);
        if (newText !== null && newText !== number.text)
          yield { span: numberSpan, newText, ...(lossy && { lossy }) };
      }
    },
  };
}

/** A slip in a code that no table knows cannot be told from a code that no table knows. */
const isKnown = (code: string): boolean => issuersOfCode(lexiconOf(CITATION_TABLES), code).length > 0;
