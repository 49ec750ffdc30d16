import type { Connection, DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../features/format';
import type { Range } from '../text/span';
import { guarded, type Log } from './log';
import type { Documents } from './synchronise';

interface Params extends Pick<DocumentFormattingParams, 'textDocument'> {
  /** The whole document where it is left out. */
  readonly range?: Range;
}

/** Lays notices out anew. How wide a tab is matters to nothing here. */
export function answerFormatting(connection: Connection, documents: Documents, log: Log): void {
  const answer = guarded<Params, TextEdit[] | null>(log, 'formatting', null, ({ textDocument, range }) => {
    const document = documents(textDocument.uri);
    return document && formatEdits(document.session, range);
  });
  connection.onDocumentFormatting(answer);
  connection.onDocumentRangeFormatting(answer);
}
