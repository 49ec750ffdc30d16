import type { Connection, DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatEdits, formatText } from '../../features/format';
import { cleanPaste } from '../../features/paste';
import { joinLines } from '../../text/lines';
import type { Range } from '../../text/span';
import type { Documents } from '../documents';
import { guarded, type Log } from '../log';
import { answering } from './answer';

interface Params extends Pick<DocumentFormattingParams, 'textDocument'> {
  /** The whole document where it is left out. */
  readonly range?: Range;
}

/** `thongbao/cleanPaste`: what somebody is about to paste into a notice; answers what is to be put in for it. */
interface PasteParams extends Pick<DocumentFormattingParams, 'textDocument'> {
  readonly text: string;
}

/**
 * Lays notices out anew, and what is pasted into them; `thongbao/cleanText` answers a notice's text laid out anew and
 * cleaned. How wide a tab is matters to nothing here.
 */
export function answerFormatting(connection: Connection, documents: Documents, log: Log): void {
  const on = answering(documents, log);
  const answer = guarded<Params, TextEdit[] | null>(log, 'formatting', null, ({ textDocument, range }) => {
    const document = documents(textDocument.uri);
    return document && formatEdits(document.session, range);
  });
  connection.onDocumentFormatting(answer);
  connection.onDocumentRangeFormatting(answer);
  connection.onRequest(
    'thongbao/cleanPaste',
    guarded<PasteParams, string | null>(log, 'cleanPaste', null, ({ textDocument, text }) => {
      const settings = documents(textDocument.uri)?.session.settings;
      return settings ? cleanPaste(text, { settings }) : null;
    }),
  );
  connection.onRequest(
    'thongbao/cleanText',
    on('cleanText', ({ session }) =>
      formatText(joinLines(session.tree.lines), { clean: true, session: { settings: session.settings } }),
    ),
  );
}
