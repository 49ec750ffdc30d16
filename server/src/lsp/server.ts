import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import { completionsAt } from '../features/completion';
import { citationOffers } from '../features/completion/citation-offers';
import { foldsOf } from '../features/folding';
import { explanationAt } from '../features/hover';
import { describeMention, mentionAt } from '../features/mentions';
import { editsOnEnter } from '../features/on-enter';
import { outlineOf } from '../features/outline';
import { selectionRangesAt } from '../features/selection';
import { deadlineAt } from '../features/tasks/deadline-places';
import { answering } from './answer';
import { capabilitiesFor } from './capabilities';
import { type Client, readClient } from './client';
import { codeActions } from './code-actions/code-actions';
import * as convert from './convert';
import type { Documents } from './documents';
import { answerFormatting } from './formatting';
import { createLog, type Log } from './log';
import { answerNavigation } from './navigation';
import { answerModeRequests } from './requests/mode-requests';
import { answerNewNoticeRequests } from './requests/new-notice-requests';
import { answerNextNoticeRequests } from './requests/next-notice-requests';
import { createTaskLists } from './requests/task-lists';
import { answerTaskRequests } from './requests/task-requests';
import type { Runtime } from './runtime';
import { answerSemanticTokens } from './semantic-tokens';
import { synchronise } from './synchronise';
import { TEXTS } from './texts';

/** Serves one client until it goes. */
export function startServer(connection: Connection, { inbox, today, disk }: Runtime): void {
  const log = createLog(connection);
  connection.onInitialize((params) => {
    const client = readClient(params);
    const { documents, officeOf, settingsAt } = synchronise(connection, client, inbox, log, disk);
    answerRequests(connection, client, documents, log, today);
    answerTaskRequests(connection, documents, createTaskLists(documents, settingsAt), log, today);
    answerNavigation(connection, client, documents, log);
    answerFormatting(connection, documents, log);
    answerSemanticTokens(connection, documents, log);
    answerModeRequests(connection, documents, officeOf, log);
    answerNewNoticeRequests(connection, officeOf, today);
    answerNextNoticeRequests(connection, documents, log, today);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'thongbao' } };
  });
  connection.listen();
}

function answerRequests(
  connection: Connection,
  client: Client,
  documents: Documents,
  log: Log,
  today: Runtime['today'],
): void {
  const on = answering(documents, log);

  connection.onHover(
    on('hover', ({ session, settings }, { position }) => {
      const explanation = explanationAt(session, position);
      const deadline = deadlineAt(session, position, session.settings.today ?? today());
      const mention = mentionAt(session, position);
      const texts = TEXTS[settings.language];
      const facts = [
        ...(mention ? [{ range: mention.numberRange, text: describeMention(session, mention) }] : []),
        ...(deadline ? [{ range: deadline.range, text: texts.deadline.meaning(deadline) }] : []),
      ];
      return convert.toHover(facts, explanation, texts, client);
    }),
  );
  connection.onCodeAction(on('codeAction', (document, params) => codeActions(document, params, client)));
  connection.onDocumentSymbol(
    on('documentSymbol', ({ session, uri }) => {
      const outline = outlineOf(session.tree);
      return client.symbolTree ? convert.toSymbols(outline) : convert.toFlatSymbols(outline, uri);
    }),
  );
  connection.onFoldingRanges(
    on('foldingRange', ({ session }) => foldsOf(session.tree).map(convert.toFoldingRange)),
  );
  connection.onSelectionRanges(
    on('selectionRange', ({ session }, { positions }) =>
      selectionRangesAt(session, positions).map((ranges, i) =>
        convert.toSelectionRange(ranges, positions[i]!),
      ),
    ),
  );
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
