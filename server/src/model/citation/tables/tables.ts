import { CENTRAL_ISSUERS } from './data/central-issuers';
import { DOCUMENT_TYPES } from './data/document-types';
import { LOCAL_ISSUERS } from './data/local-issuers';
import { SECTOR_ISSUERS } from './data/sectors';
import type { DocumentType, Issuer } from './entries';

/** What the grammar of numbers and citations knows; an office may add types and issuers of its own. */
export interface CitationTables {
  readonly types: readonly DocumentType[];
  readonly issuers: readonly Issuer[];
}

export const CITATION_TABLES: CitationTables = {
  types: DOCUMENT_TYPES,
  issuers: [...CENTRAL_ISSUERS, ...SECTOR_ISSUERS, ...LOCAL_ISSUERS],
};
