import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import { completionsAt } from '../../features/completion';
import { citationOffers } from '../../features/completion/citation-offers';
import { editsOnEnter } from '../../features/on-enter';
import type { Client } from '../client';
import { codeActions } from '../code-actions/code-actions';
import * as convert from '../convert';
import type { Documents } from '../documents';
import type { Log } from '../log';
import type { Runtime } from '../runtime';
import { answering } from './answer';

/** What one asks for who writes a notice: what may come next, and what may be written otherwise. */
export function answerWriting(
  connection: Connection,
  client: Client,
  documents: Documents,
  log: Log,
  today: Runtime['today'],
): void {
  const on = answering(documents, log);

  connection.onCodeAction(on('codeAction', (document, params) => codeActions(document, params, client)));
  connection.onDocumentOnTypeFormatting(
    on('onTypeFormatting', ({ session }, { position }) => editsOnEnter(session, position)),
  );
  connection.onCompletion(
    on('completion', ({ session }, { position }): CompletionItem[] | CompletionList => {
      const { offers: cited, isComplete } = citationOffers(session, position);
      const offers = completionsAt(session, position, today());
      const items = [
        ...cited.map(convert.toCitationItem),
        ...offers.map((offer, i) => convert.toCompletionItem(offer, i, client)),
      ];
      // A list that has to be asked for anew shows what is out of date until the answer comes.
      return isComplete ? items : { isIncomplete: true, items };
    }),
  );
}
