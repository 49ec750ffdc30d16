/** What reads and judges citations, with the types and issuers that everybody knows unless a test gives others. */

import type { Citation, CitationReading } from '../../server/src/model/citation/citation';
import * as checks from '../../server/src/model/citation/judging/checks';
import * as numbers from '../../server/src/model/citation/number/document-number';
import * as reader from '../../server/src/model/citation/read';
import { CITATION_TABLES } from '../../server/src/model/citation/tables/tables';

export const readCitations = (text: string, tables = CITATION_TABLES): CitationReading =>
  reader.readCitations(text, tables);
export const citationsOf = (text: string, tables = CITATION_TABLES): readonly Citation[] =>
  readCitations(text, tables).citations;
export const parseNumber = (token: string) => numbers.parseNumber(token, CITATION_TABLES);
export const typeMismatch = (citation: Citation) => checks.typeMismatch(citation, CITATION_TABLES);
export const issuerMismatch = (citation: Citation) => checks.issuerMismatch(citation, CITATION_TABLES);
